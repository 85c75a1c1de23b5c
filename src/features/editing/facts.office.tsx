import { Hono } from 'hono'
import { TEXT_KINDS, type TextKind } from '#src/features/entries/index.ts'
import { listMedia } from '#src/features/media/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Site, type Term } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import type { FactFields, OfficeEntry } from './entry.model.ts'
import { readLanguages, readOfficeEntry } from './entry.reads.ts'
import { parseFacts, readBase, readFactFields } from './facts.form.ts'
import { factsTexts } from './facts.messages.ts'
import { addEntry, saveFacts } from './facts.store.ts'
import { EntryPage, type FactsFormProps, NewEntryPage, NewPage } from './facts.view.tsx'
import { listTexts } from './list.messages.ts'
import { findEntries, readChoices } from './list.reads.ts'
import { refuseWithHelp, said, showNotThere } from './show.ts'

const NOTHING: FactFields = {
  originalLang: '',
  from: '',
  to: '',
  audiences: [],
  themes: [],
  about: [],
  picture: '',
  menu: '',
  menuPosition: '',
  shows: '',
}

/** New entries, and the facts of those that are there. */
export function factsOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/entries/new', requireRight(deps, 'entries.edit'))
    .use('/entries/new/*', requireRight(deps, 'entries.edit'))
    .get('/entries/new', (c) => {
      const { lang } = c.var
      return showPage(c, <NewPage frame={officeFrame(c, { title: listTexts[lang].newTitle })} lang={lang} />)
    })
    .get('/entries/new/:kind', (c) => {
      const kind = textKind(c.req.param('kind'))
      return kind ? showNew(c, deps, kind, NOTHING, '', {}) : showNotThere(c)
    })
    .post('/entries/new/:kind', async (c) => {
      const kind = textKind(c.req.param('kind'))
      const site = await deps.site.current()
      if (!kind || !site) return showNotThere(c)
      const form = await readForm(c)
      const fields = readFactFields(form)
      const title = form.text('title')
      if (form.text('intent') === 'find') return showNew(c, deps, kind, fields, title, {}, form)
      const parsed = parseFacts(fields, { kind, key: '', ...(await known(deps, site)) })
      const texts = factsTexts[c.var.lang]
      const errors: Record<string, string> = title === '' ? { title: texts.problems.title } : {}
      if ('problems' in parsed) Object.assign(errors, inWords(c, parsed.problems))
      if ('problems' in parsed || title === '') return showNew(c, deps, kind, fields, title, errors, form)
      const facts = { ...parsed.facts, kind }
      const { id } = await addEntry(db, { facts, about: fields.about, title, by: c.var.staff })
      return c.redirect(`/office/entries/${id}/${facts.originalLang}`, 303)
    })
    .get('/entries/:id', async (c) => {
      const entry = await readOfficeEntry(db, c.req.param('id'))
      return entry ? showEntry(c, deps, entry, entry.facts, entry.facts, {}) : showNotThere(c)
    })
    .post('/entries/:id', async (c) => {
      const [entry, site] = await Promise.all([readOfficeEntry(db, c.req.param('id')), deps.site.current()])
      if (!entry || !site || !textKind(entry.kind)) return showNotThere(c)
      if (!may(c.var.staff, 'entries.edit')) return refuseWithHelp(c, deps, 'entries.edit')
      const form = await readForm(c)
      const fields = readFactFields(form)
      const base = readBase(form.text('base')) ?? entry.facts
      if (form.text('intent') === 'find') return showEntry(c, deps, entry, fields, base, {}, form)
      const { kind, key } = entry
      const around = await known(deps, site)
      const parse = (merged: FactFields) => parseFacts(merged, { kind, key, ...around })
      const outcome = await saveFacts(db, { id: entry.id, base, fields, parse, by: c.var.staff })
      if (outcome === 'saved') return c.redirect(`/office/entries/${entry.id}?done=saved`, 303)
      if (outcome === 'unknown_entry') return showNotThere(c)
      if ('problems' in outcome) return showEntry(c, deps, entry, fields, base, inWords(c, outcome.problems), form)
      const texts = factsTexts[c.var.lang]
      const errors = outcome.conflicts.map(({ field, theirs }) => [field, texts.meanwhile(theirs || texts.nothing)])
      // The next attempt starts from what the other one saved: it is a choice made with both in sight.
      return showEntry(c, deps, entry, outcome.merged, outcome.now, Object.fromEntries(errors), form)
    })
}

const textKind = (kind: string): TextKind | undefined => TEXT_KINDS.find((candidate) => candidate === kind)

async function known({ db }: OfficeDeps, site: Site) {
  const [languages, pictures] = await Promise.all([readLanguages(db), listMedia(db)])
  return { site, languages, pictures }
}

function inWords(c: OfficeContext, problems: Partial<Record<string, keyof (typeof factsTexts)['en']['problems']>>) {
  const texts = factsTexts[c.var.lang].problems
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, problem]) => (problem ? [[field, texts[problem]]] : [])),
  )
}

async function formProps(
  c: OfficeContext,
  { db, site: keeper }: OfficeDeps,
  fields: FactFields,
  form: TypedForm | undefined,
): Promise<Omit<FactsFormProps, 'kind' | 'base' | 'errors'>> {
  const { lang } = c.var
  const words = form?.text('intent') === 'find' ? form.text('find') : ''
  const [site, languages, pictures, linked, found] = await Promise.all([
    keeper.current(),
    readLanguages(db),
    listMedia(db),
    // What was unticked stays in sight until the form is saved.
    readChoices(db, fields.about),
    findEntries(db, words),
  ])
  const named = (terms: readonly Term[], city: Site) =>
    terms.map((term) => ({ value: term.id, label: labelIn(city, term.names, lang) }))
  const picture = pictures.find(({ id }) => id === fields.picture)
  return {
    lang,
    fields,
    languages,
    choices: {
      audiences: site ? named(site.audiences, site) : [],
      themes: site ? named(site.themes, site) : [],
      pictures: pictures.map(({ id, key }) => ({ value: id, label: key })),
    },
    about: [...linked, ...found.filter(({ id }) => !fields.about.includes(id))],
    search: { words, found: words ? found.length : undefined },
    errorTitle: officeTexts[lang].wrongTitle,
    thumbnail: picture?.thumbnail,
  }
}

async function showNew(
  c: OfficeContext,
  deps: OfficeDeps,
  kind: TextKind,
  fields: FactFields,
  title: string,
  errors: Record<string, string>,
  form?: TypedForm,
) {
  const props = await formProps(c, deps, fields, form)
  const frame = officeFrame(c, { title: factsTexts[c.var.lang].newOf[kind] })
  const page = <NewEntryPage frame={frame} kind={kind} title={title} base={NOTHING} errors={errors} {...props} />
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

async function showEntry(
  c: OfficeContext,
  deps: OfficeDeps,
  entry: OfficeEntry,
  fields: FactFields,
  base: FactFields,
  errors: Record<string, string>,
  form?: TypedForm,
) {
  const props = await formProps(c, deps, fields, form)
  const done = said({ saved: factsTexts[c.var.lang].saved }, c.req.query('done'))
  const page = (
    <EntryPage
      frame={officeFrame(c, { title: entry.title, done })}
      entry={entry}
      timeZone={c.var.site?.timeZone ?? 'UTC'}
      mayEdit={may(c.var.staff, 'entries.edit')}
      kind={entry.kind}
      base={base}
      errors={errors}
      {...props}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
