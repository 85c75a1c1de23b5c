import { Hono } from 'hono'
import { readLatestRecord } from '#src/features/facts/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { addFact, type ChangeResult, changeFact } from './change.store.ts'
import { ConflictPage, type ToldConflict } from './conflict.view.tsx'
import { tellPart } from './describe.ts'
import type { OfficeFact } from './fact.model.ts'
import { findFact, readSourceNames } from './fact.reads.ts'
import type { FormFact } from './fact-form.ts'
import { FactFormPage } from './form.view.tsx'
import type { Problem, Values } from './form-reader.ts'
import { FORMS } from './forms.ts'
import { pageTexts } from './page.messages.ts'
import { addRow } from './rows.ts'
import { actorOf, factAt, pathOfFact, pathOfFacts, showNotThere } from './show.ts'
import { keySources } from './source-names.ts'
import { readTelling } from './telling.reads.ts'
import { partsOf, type Side } from './three-way.ts'
import { readFormView } from './view.reads.ts'
import { wordsOfOffice } from './word.messages.ts'

/** Adding and changing facts by their forms. */
export function formOffice(deps: OfficeDeps) {
  const { db } = deps
  const edit = requireRight(deps, 'register.edit')
  return new Hono<OfficeEnv>()
    .get('/register/:place/new', edit, async (c) => {
      const fact = factAt(c.req.param('place'))
      if (!fact) return showNotThere(c)
      const party = c.req.query('party')
      const empty = FORMS[fact].write({})
      const begin: Values = fact === 'tie' && party ? { ...empty, parties: [party] } : empty
      return showForm(c, deps, { fact, values: begin })
    })
    .post('/register/:place/new', edit, async (c) => {
      const fact = factAt(c.req.param('place'))
      if (!fact) return showNotThere(c)
      const sent = await readSent(c, deps)
      if (sent.step) return showForm(c, deps, { fact, ...sent })
      const result = await addFact(db, {
        form: FORMS[fact],
        values: sent.values,
        context: contextOf(c),
        by: actorOf(c),
      })
      if (result.outcome === 'saved') return c.redirect(`${pathOfFact({ fact, id: result.id })}?done=added`, 303)
      return showForm(c, deps, { fact, ...sent, problems: problemsOf(result) }, 422)
    })
    .get('/register/:place/:id/change', edit, async (c) => {
      const found = await findAt(c, deps)
      if (!found) return showNotThere(c)
      const latest = await readLatestRecord(db, found)
      if (!latest || found.merged) return showNotThere(c)
      const values = FORMS[found.fact].write(latest.record)
      return showForm(c, deps, { ...found, values, base: latest.id, title: found.title })
    })
    .post('/register/:place/:id/change', edit, async (c) => {
      const found = await findAt(c, deps)
      if (!found || found.merged) return showNotThere(c)
      const sent = await readSent(c, deps)
      const base = Number(sent.values.base?.[0])
      const at = { ...found, base, ...sent }
      if (sent.step) return showForm(c, deps, at)
      const sides = new Map(
        Object.entries(sent.values).flatMap(([name, [side]]) =>
          name.startsWith('choose.') && (side === 'mine' || side === 'theirs')
            ? [[name.slice('choose.'.length), side as Side] as const]
            : [],
        ),
      )
      const result = await changeFact(db, {
        form: FORMS[found.fact],
        id: found.id,
        key: found.key,
        base: Number.isSafeInteger(base) ? base : 0,
        values: sent.values,
        context: contextOf(c),
        by: actorOf(c),
        note: sent.values.note?.[0]?.trim() || undefined,
        choices: { seen: Number(sent.values.seen?.[0]), sides },
      })
      if (result.outcome === 'unknown') return showNotThere(c)
      if (result.outcome === 'conflict') return showConflict(c, deps, { found, values: sent.values, result, sides })
      if (result.outcome === 'wrong') return showForm(c, deps, { ...at, problems: result.problems }, 422)
      return c.redirect(`${pathOfFact(found)}?done=${result.taken.length > 0 ? 'merged' : 'saved'}`, 303)
    })
}

/** The fact that an address names. */
export async function findAt(c: OfficeContext, { db }: OfficeDeps): Promise<OfficeFact | undefined> {
  const fact = factAt(c.req.param('place'))
  return fact && findFact(db, c.var.lang, { fact, id: c.req.param('id') ?? '' })
}

const contextOf = (c: OfficeContext) => ({ timeZone: c.var.site?.timeZone ?? 'UTC' })

const problemsOf = (result: ChangeResult) => (result.outcome === 'wrong' ? result.problems : new Map<string, Problem>())

/** A form as it was sent: with one more row, or with a search, where a button asked for that. */
async function readSent(c: OfficeContext, { db }: OfficeDeps) {
  const form = await readForm(c)
  const values: Values = keySources(form.values, await readSourceNames(db, c.var.lang))
  const [does, what = ''] = form.text('intent').split(':')
  // Enter in a field to search in searches, whatever the first button of the form would do.
  const searched = Object.keys(values).find((name) => name.startsWith('find.') && values[name]?.[0]?.trim())
  const search = does === 'find' ? what : does === 'save' ? searched?.slice('find.'.length) : undefined
  if (does === 'add') return { values: addRow(values, what), step: true, search: undefined }
  return { values, step: search !== undefined, search }
}

async function showForm(
  c: OfficeContext,
  { db }: OfficeDeps,
  form: {
    fact: FormFact
    values: Values
    id?: string
    base?: number
    title?: string
    problems?: ReadonlyMap<string, Problem>
    search?: string | undefined
  },
  status: 200 | 422 = 200,
) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const { fact, id, base, values, problems, search } = form
  const words = wordsOfOffice[lang]
  const view = await readFormView(db, { lang, site, values, search, ...(problems && { problems }) })
  const title = id === undefined ? words.add[fact] : words.changeTitle(form.title ?? '')
  const crumb =
    id === undefined
      ? { label: words.lists[fact], href: pathOfFacts(fact) }
      : { label: form.title ?? '', href: pathOfFact({ fact, id }) }
  const page = (
    <FactFormPage
      frame={officeFrame(c, { title })}
      fact={fact}
      title={title}
      crumb={crumb}
      view={view}
      base={id === undefined ? undefined : base}
      texts={officeTexts[lang]}
      action={c.req.path}
      cancel={crumb.href}
    />
  )
  return showPage(c, page, status)
}

async function showConflict(
  c: OfficeContext,
  { db }: OfficeDeps,
  asked: {
    found: OfficeFact
    values: Values
    result: ChangeResult & { outcome: 'conflict' }
    sides: ReadonlyMap<string, Side>
  },
) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const { found, values, result, sides } = asked
  const { shape } = FORMS[found.fact]
  const latest = await readLatestRecord(db, found)
  const parties = result.conflicts.flatMap(({ mine, theirs, base }) => [mine, theirs, base])
  const keys = parties.filter((each) => typeof each === 'string')
  const telling = await readTelling(db, { lang, site }, [latest?.record ?? {}, { parties: keys }])
  const conflicts = result.conflicts.map(({ path, ...versions }): ToldConflict => {
    const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((value) =>
      tellPart(telling, path, value),
    ) as [ToldConflict['base'], ToldConflict['mine'], ToldConflict['theirs']]
    return { path, label: theirs.label, base, mine, theirs, chosen: sides.get(path) }
  })
  const now = new Map(latest ? partsOf(latest.record, shape) : [])
  const { conflictTitle } = pageTexts[lang]
  const page = (
    <ConflictPage
      frame={officeFrame(c, { title: conflictTitle })}
      lang={lang}
      by={result.by}
      seen={result.seen}
      values={values}
      conflicts={conflicts}
      taken={result.taken.map((path) => tellPart(telling, path, now.get(path)))}
      wrongTitle={officeTexts[lang].wrongTitle}
      isAskedAgain={values.seen !== undefined}
      action={c.req.path}
      cancel={pathOfFact(found)}
    />
  )
  return showPage(c, page, 409)
}
