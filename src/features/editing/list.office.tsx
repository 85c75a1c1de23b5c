import { Hono } from 'hono'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Site, type Term } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { bulkTexts } from './bulk.messages.ts'
import { actOnSeveral, type BulkResult } from './bulk.store.ts'
import { bulkChoices, MOST_AT_ONCE, mayBulk, parseAction } from './bulk.ts'
import { BulkPage, BulkReport } from './bulk.view.tsx'
import { isId, readLanguages } from './entry.reads.ts'
import { parseFilter, pathOfList, queryOf } from './filter.ts'
import { listTexts } from './list.messages.ts'
import { listOfficeEntries, PER_PAGE, readChoices } from './list.reads.ts'
import { ListPage } from './list.view.tsx'
import { refuseWithHelp, said } from './show.ts'
import { readViews, removeView, saveView } from './view.store.ts'
import { wordTexts } from './word.messages.ts'

const DONE: readonly BulkResult[] = ['published', 'scheduled', 'withdrawn', 'unscheduled', 'added', 'removed']

/** The list of all entries, with saved views and what is done to several at once. */
export function listOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/entries', (c) => showList(c, deps, new URL(c.req.url).searchParams))
    .post('/entries/views', async (c) => {
      const form = await readForm(c)
      const query = queryOf({ ...parseFilter(new URLSearchParams(form.text('query'))), page: 1 })
      const name = form.text('name').slice(0, 60)
      if (name) await saveView(db, { staffId: c.var.staff.id, name, query })
      return c.redirect(`/office/entries?${query}${query && '&'}${name ? 'done=view_saved' : ''}`, 303)
    })
    .post('/entries/views/:id/remove', async (c) => {
      const id = c.req.param('id')
      if (isId(id)) await removeView(db, { staffId: c.var.staff.id, id })
      return c.redirect('/office/entries?done=view_removed', 303)
    })
    .post('/entries/bulk', async (c) => {
      const { lang, staff } = c.var
      const texts = bulkTexts[lang]
      const form = await readForm(c)
      const action = parseAction(form.text('action'))
      const ids = [...new Set(form.all('entry'))].filter(isId)
      const query = queryOf(parseFilter(new URLSearchParams(form.text('query'))))
      const site = await deps.site.current()
      if (!action || ids.length === 0 || ids.length > MOST_AT_ONCE || !site) {
        const error = ids.length > MOST_AT_ONCE ? texts.bulkMost(MOST_AT_ONCE) : texts.bulkNothing
        return showList(c, deps, new URLSearchParams(query), error)
      }
      if (!mayBulk(staff, action)) return refuseWithHelp(c, deps, 'lang' in action ? 'entries.publish' : 'entries.edit')
      const entries = await readChoices(db, ids)
      const choices = bulkChoices(staff, lang, site, await readLanguages(db))
      const label = choices.find((choice) => choice.value === form.text('action'))?.label ?? texts.bulkTitle
      const frame = officeFrame(c, { title: label })
      const asksNotice = action.does === 'withdraw'
      const notice = form.text('notice')
      if (form.text('intent') !== 'confirm' || (asksNotice && notice === '')) {
        const isWrong = form.text('intent') === 'confirm'
        const ask = { value: form.text('action'), label, asksNotice }
        const error = isWrong ? texts.noticeHint : undefined
        return showPage(
          c,
          <BulkPage frame={frame} lang={lang} action={ask} entries={entries} query={query} error={error} />,
          isWrong ? 422 : 200,
        )
      }
      const report = await actOnSeveral(db, { ids: entries.map((entry) => entry.id), action, notice, by: staff })
      const rows = entries.map((entry) => {
        const result = report.find((row) => row.id === entry.id)?.result ?? 'unchanged'
        return { entry, words: wordsOf(c, result), isDone: DONE.includes(result) }
      })
      return showPage(c, <BulkReport frame={frame} lang={lang} title={label} rows={rows} query={query} />)
    })
}

function wordsOf(c: OfficeContext, result: BulkResult): string {
  const texts = bulkTexts[c.var.lang]
  if (typeof result === 'string') return texts.results[result]
  return texts.lacks(result.lacks.map((lack) => wordTexts[c.var.lang].lacks[lack]).join(', '))
}

async function showList(c: OfficeContext, deps: OfficeDeps, query: URLSearchParams, error?: string) {
  const { db } = deps
  const { lang, staff } = c.var
  const texts = listTexts[lang]
  const filter = parseFilter(query)
  const [{ rows, total }, languages, views, site] = await Promise.all([
    listOfficeEntries(db, filter),
    readLanguages(db),
    readViews(db, staff.id),
    deps.site.current(),
  ])
  // A page beyond the end: whoever kept the address sees the first one instead of nothing.
  if (rows.length === 0 && filter.page > 1) return c.redirect(pathOfList({ ...filter, page: 1 }), 303)
  const done = said({ view_saved: texts.viewSaved, view_removed: texts.viewRemoved }, query.get('done') ?? undefined)
  const named = (terms: readonly Term[], city: Site) =>
    terms.map((term) => ({ value: term.id, label: labelIn(city, term.names, lang) }))
  const choices = {
    audiences: site ? named(site.audiences, site) : [],
    themes: site ? named(site.themes, site) : [],
    actions: site ? bulkChoices(staff, lang, site, languages) : [],
  }
  const page = (
    <ListPage
      frame={officeFrame(c, { title: texts.title, done })}
      lang={lang}
      timeZone={site?.timeZone ?? 'UTC'}
      filter={filter}
      choices={choices}
      languages={languages}
      rows={rows}
      total={total}
      perPage={PER_PAGE}
      views={views}
      mayAdd={may(staff, 'entries.edit')}
      error={error}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}
