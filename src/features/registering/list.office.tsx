import { Hono } from 'hono'
import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from '#src/features/activities/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { PARTY_KINDS } from '#src/features/parties/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { TIE_KINDS, TIE_STATES } from '#src/features/ties/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { nameOfKind } from './describe.ts'
import { formTexts } from './form.messages.ts'
import { columnsOf } from './list.columns.tsx'
import { listTexts } from './list.messages.ts'
import { FILTERS, type FilterName, type ListName, parseListing } from './list.model.ts'
import { countLists, readCountries, readList } from './list.reads.ts'
import { ListPage, RegisterPage } from './list.view.tsx'
import { doneOf, factAt, pathOfFacts, ROOT, showNotThere } from './show.ts'
import { wordsOfOffice } from './word.messages.ts'

const DISPUTES = `${ROOT}/disputes`
const ORDER: readonly ListName[] = ['party', 'tie', 'activity', 'dispute', 'source']

/** The start of the room, and its lists. */
export function listOffice(deps: OfficeDeps) {
  const { db } = deps
  const edit = requireRight(deps, 'register.edit')
  return new Hono<OfficeEnv>()
    .get('/register', edit, async (c) => {
      const { lang } = c.var
      const counts = await countLists(db)
      const words = wordsOfOffice[lang]
      const page = (
        <RegisterPage
          frame={officeFrame(c, { title: words.title, done: doneOf(c) })}
          title={words.title}
          lead={listTexts[lang].lead}
          lists={ORDER.map((list) => ({
            label: words.lists[list],
            href: pathOfList(list),
            count: formatNumber(lang, counts[list]),
            add: addTo(lang, list),
          }))}
        />
      )
      return showPage(c, page)
    })
    .get('/register/disputes', edit, (c) => showList(c, deps, 'dispute'))
    .get('/register/:place', edit, (c) => {
      const fact = factAt(c.req.param('place'))
      return fact ? showList(c, deps, fact) : showNotThere(c)
    })
}

const pathOfList = (list: ListName) => (list === 'dispute' ? DISPUTES : pathOfFacts(list))

const addTo = (lang: OfficeLang, list: ListName) =>
  list === 'dispute' ? undefined : { label: wordsOfOffice[lang].add[list], href: `${pathOfFacts(list)}/new` }

async function showList(c: OfficeContext, { db }: OfficeDeps, list: ListName) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const choices = choicesFor(lang, site, list, list === 'party' ? await readCountries(db) : [])
  const filters = FILTERS[list].map((name) => ({ name, choices: choices[name] ?? [] }))
  const allowed = Object.fromEntries(filters.map(({ name, choices: some }) => [name, some.map(({ value }) => value)]))
  const listing = parseListing(list, new URL(c.req.url).searchParams, allowed)
  if (!listing) return showNotThere(c)
  const { lines, total } = await readList(db, lang, listing)
  const words = wordsOfOffice[lang]
  const title = words.lists[list]
  const page = (
    <ListPage
      frame={officeFrame(c, { title })}
      lang={lang}
      title={title}
      back={{ label: words.title, href: ROOT }}
      listing={listing}
      path={pathOfList(list)}
      filters={filters}
      columns={columnsOf({ site, lang }, list, lines)}
      lines={lines.length}
      total={total}
      add={addTo(lang, list)}
    />
  )
  return showPage(c, page)
}

function choicesFor(
  lang: OfficeLang,
  site: Site,
  list: ListName,
  countries: readonly string[],
): Partial<Record<FilterName, Choice[]>> {
  const texts = listTexts[lang]
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    values.map((value) => ({ value, label: nameOf(value) }))
  const kinds = { party: PARTY_KINDS, tie: TIE_KINDS, activity: ACTIVITY_KINDS, source: [], dispute: [] }[list]
  const shown = list === 'party' ? (['yes', 'no', 'merged'] as const) : (['yes', 'no'] as const)
  const { state } = wordTexts[lang]
  return {
    kind: named(kinds, (kind) => nameOfKind(lang, kind)),
    country: named(countries, (code) => formatCountry(lang, code)),
    theme: site.themes.map((theme) => ({ value: theme.key, label: labelIn(site, theme.names, lang) })),
    shown: named(shown, (value) => texts.shown[value as 'yes']),
    state: [...TIE_STATES.map((value) => ({ value, label: state[value] })), { value: 'none', label: texts.noState }],
    status: named(ACTIVITY_STATUSES, (status) => formTexts[lang].statuses[status as 'planned']),
    fact: named(['tie', 'party', 'activity'], (fact) => wordsOfOffice[lang].facts[fact as 'tie']),
    settled: named(['no', 'yes'], (value) => texts.settled[value as 'yes']),
  }
}
