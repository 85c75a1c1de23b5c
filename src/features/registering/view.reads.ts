import type { Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { clock } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { readPartyNames, readSourceNames } from './fact.reads.ts'
import { findParties } from './find.reads.ts'
import { FormReader, type Problem, type Values } from './form-reader.ts'
import type { FormView } from './form-view.ts'
import { choicesOfHour } from './hours.form.ts'
import { problemTexts } from './problem.messages.ts'
import { nameSources } from './source-names.ts'

/** The languages of the city in its order, those too that readers do not see yet. */
export async function readLanguages(db: Db): Promise<Lang[]> {
  const rows = await db.selectFrom('languages').select('code').orderBy('position').execute()
  return rows.map(({ code }) => code)
}

/** Reads all that a form is drawn from: what was chosen by name, and what was searched for. */
export async function readFormView(
  db: Db,
  form: {
    lang: OfficeLang
    site: Site
    values: Values
    problems?: ReadonlyMap<string, Problem>
    /** The field in which parties are searched for. */
    search?: string | undefined
  },
): Promise<FormView> {
  const { lang, site, search } = form
  const words = search ? (form.values[`find.${search}`]?.[0] ?? '').trim() : ''
  const [languages, sources, found] = await Promise.all([
    readLanguages(db),
    readSourceNames(db, lang),
    search ? findParties(db, lang, words) : [],
  ])
  const values =
    search === 'roles'
      ? withRoles(
          form.values,
          found.map(({ key }) => key),
        )
      : form.values
  const keys = [...(values.parties ?? []), ...(values.partOf ?? []), ...(values['roles.party'] ?? [])]
  const parties = await readPartyNames(db, lang, keys)
  const typed = new FormReader(values)
  return {
    lang,
    site,
    languages,
    values: nameSources(values, sources),
    errors: new Map([...(form.problems ?? [])].map(([name, problem]) => [name, problemTexts[lang][problem]])),
    parties,
    found: search ? new Map([[search, { words, parties: found }]]) : new Map(),
    sources,
    hours: { start: hoursOf('start'), end: hoursOf('end') },
  }

  function hoursOf(name: 'start' | 'end') {
    return choicesOfHour(typed, name, site.timeZone).map((at) => ({
      value: at.offset,
      label: `${clock(at)} (UTC${at.offset})`,
    }))
  }
}

// Each that was found comes as a row, which a role makes a part of the activity.
function withRoles(values: Values, keys: readonly string[]): Values {
  const rows = values['roles.party'] ?? []
  const added = keys.filter((key) => !rows.includes(key))
  const more = (name: string, value: (key: string) => string) => [...(values[name] ?? []), ...added.map(value)]
  return {
    ...values,
    'roles.party': more('roles.party', (key) => key),
    'roles.role': more('roles.role', () => ''),
    'roles.amount': more('roles.amount', () => ''),
    'roles.currency': more('roles.currency', () => 'EUR'),
  }
}
