import { Hono } from 'hono'
import { pathOfContact } from '#src/features/entries/index.ts'
import {
  doneIn,
  namesOfHelpers,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  refuse,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { changeSetting, readSetting, versionOf } from '#src/features/settings/index.ts'
import { actorOf, may } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import type { PrivacyMeans } from './privacy.deps.ts'
import { recordTexts } from './record.messages.ts'
import { presentRecord, presentResponsible, type RecordItem } from './record.present.ts'
import { recordOfficeTexts } from './record-office.messages.ts'
import { RecordPage } from './record-office.view.tsx'

const FIELDS = ['controller', 'controllerContact', 'officerName', 'officerContact'] as const

/** The record of processing: for whoever sets the city up, and for whoever looks into what it does. */
export function recordOffice(deps: OfficeDeps & PrivacyMeans) {
  const { db, rooms } = deps
  const mayRead = (c: OfficeContext) => may(c.var.staff, 'settings.change') || may(c.var.staff, 'audit.read')
  return new Hono<OfficeEnv>()
    .use('/settings/:page{processing(?:\\.csv|\\.json)?}', async (c, next) => {
      if (!mayRead(c)) return refuse(c, 'settings.change', await namesOfHelpers(db, 'settings.change'))
      if (!c.var.site) return c.redirect('/office/setup', 303)
      return next()
    })
    .get('/settings/processing', (c) => show(c, deps))
    .get('/settings/processing.csv', async (c) => {
      const texts = recordTexts[c.var.lang]
      const { purpose, basis, whose, fields, recipients, period, stays } = texts
      const head = [recordOfficeTexts[c.var.lang].items, purpose, basis, whose, fields, recipients, period, stays]
      const lines = (await presentRecord(db, await rooms(), c.var.lang)).map((item) => cellsOf(item))
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', 'attachment; filename="processing.csv"')
      return c.body(CSV_START + [head, ...lines].map((cells) => writeCsvRow(cells)).join(''))
    })
    .get('/settings/processing.json', async (c) => {
      const { lang, site } = c.var
      if (!site) return c.notFound()
      const who = await presentResponsible(db, site, lang)
      const processing = await presentRecord(db, await rooms(), lang)
      c.header('Content-Disposition', 'attachment; filename="processing.json"')
      return c.json({ lang, ...who, security: recordTexts[lang].securityMeasures, processing })
    })
    .post('/settings/processing', requireRight(deps, 'settings.change'), async (c) => {
      const form = await readForm(c)
      const value = Object.fromEntries(
        FIELDS.map((name) => [name, cleanLine(form.text(name)).slice(0, 200)]),
      ) as Record<(typeof FIELDS)[number], string>
      const change = { version: form.text('version'), by: actorOf(c.var.staff), value: () => value }
      const result = await changeSetting(db, 'privacy', change)
      if (result.outcome === 'changed_meanwhile') return show(c, deps, 409)
      return c.redirect('/office/settings/processing?done=saved', 303)
    })
}

const cellsOf = ({ name, purpose, basis, whose, fields, recipients, period, stays }: RecordItem) => [
  name,
  purpose,
  basis,
  whose,
  fields.join('; '),
  recipients,
  period,
  stays ?? '',
]

async function show(c: OfficeContext, { db, rooms }: OfficeDeps & PrivacyMeans, status: 200 | 409 = 200) {
  const { lang, site, staff } = c.var
  if (!site) return c.notFound()
  const texts = recordOfficeTexts[lang]
  const set = await readSetting(db, 'privacy')
  const page = (
    <RecordPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      lang={lang}
      problem={status === 409 ? texts.overtaken : undefined}
      items={await presentRecord(db, await rooms(), lang)}
      who={await presentResponsible(db, site, lang)}
      publicPath={pathOfContact(site.languages.includes(lang) ? lang : (site.languages[0] ?? lang), 'ownData')}
      form={may(staff, 'settings.change') ? { set, version: versionOf(set) } : undefined}
    />
  )
  return showPage(c, page, status)
}
