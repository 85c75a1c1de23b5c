import { Hono } from 'hono'
import { presentTime } from '#src/features/editing/index.ts'
import { pathOfNewsletters } from '#src/features/entries/index.ts'
import { addNewsletter, type ListedNewsletter, listNewsletters } from '#src/features/newsletters/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { ListPage } from './list.view.tsx'
import { shellTexts } from './shell.messages.ts'
import { pathOfIssue } from './shell.view.tsx'

/** All newsletters, and beginning one. */
export function listOffice(deps: OfficeDeps) {
  const { db } = deps
  const write = requireRight(deps, 'newsletters.write')
  return new Hono<OfficeEnv>()
    .get('/newsletters', write, (c) => showList(c, deps))
    .post('/newsletters', write, async (c) => {
      const form = await readForm(c)
      const name = cleanLine(form.text('name'), 120)
      const original = c.var.site?.languages.find((lang) => lang === form.text('original'))
      if (name === '' || !original) {
        return showList(c, deps, { name, original: form.text('original'), error: officeTexts[c.var.lang].missing })
      }
      const id = await addNewsletter(db, { name, originalLang: original, by: actorOf(c.var.staff) })
      return c.redirect(pathOfIssue(id), 303)
    })
}

async function showList(
  c: OfficeContext,
  { db }: OfficeDeps,
  typed?: { name: string; original: string; error: string | undefined },
) {
  const { lang, site } = c.var
  if (!site) return notThere(c)
  const texts = shellTexts[lang]
  const whenOf = ({ state, begunAt, sendAt, writtenAt, writtenBy }: ListedNewsletter) => {
    if (begunAt) return texts.wentOut(presentTime(lang, site.timeZone, begunAt))
    if (state === 'scheduled' && sendAt) return texts.goesOut(presentTime(lang, site.timeZone, sendAt))
    return texts.writtenBy(writtenBy, presentTime(lang, site.timeZone, writtenAt))
  }
  const rows = (await listNewsletters(db)).map((row) => ({
    id: row.id,
    name: row.name,
    state: row.state,
    langs: row.langs.map(nameOfLang).join(', '),
    when: whenOf(row),
  }))
  const page = (
    <ListPage
      frame={officeFrame(c, { title: texts.title })}
      lang={lang}
      rows={rows}
      languages={site.languages.map((code) => ({ value: code, label: nameOfLang(code) }))}
      archive={pathOfNewsletters(site.languages.find((code) => code === lang) ?? site.languages[0] ?? 'en')}
      typed={typed ?? { name: '', original: site.languages[0] ?? '', error: undefined }}
    />
  )
  return showPage(c, page, typed ? 422 : 200)
}
