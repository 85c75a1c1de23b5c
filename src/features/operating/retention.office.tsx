import { Hono } from 'hono'
import {
  doneIn,
  menuTexts,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { type PrivacyMeans, presentRecord } from '#src/features/privacy/index.ts'
import { RETENTION, type RetentionPeriod, readSetting, type Setting, versionOf } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { saveOperating } from './operating.store.ts'
import { overtakenTexts } from './overtaken.messages.ts'
import { retentionTexts } from './retention.messages.ts'
import { SettingsPage } from './settings.view.tsx'

const PERIODS = Object.keys(RETENTION) as RetentionPeriod[]

/** How long is kept what nobody needs for ever. */
export function retentionOffice(deps: OfficeDeps & PrivacyMeans) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/settings/retention', async (c) => {
      const set = await readSetting(db, 'retention')
      return show(
        c,
        deps,
        Object.fromEntries(PERIODS.map((period) => [period, String(set[period])])),
        versionOf(set),
        {},
      )
    })
    .post('/settings/retention', async (c) => {
      const form = await readForm(c)
      const typed = Object.fromEntries(PERIODS.map((period) => [period, form.text(period).slice(0, 20)]))
      const errors: Record<string, string> = {}
      for (const period of PERIODS) {
        const { least, most } = RETENTION[period]
        const days = /^\d{1,4}$/.test(typed[period] ?? '') ? Number(typed[period]) : Number.NaN
        if (!(days >= least && days <= most)) errors[period] = retentionTexts[c.var.lang].wrong(least, most)
      }
      const version = form.text('version')
      if (Object.keys(errors).length > 0) return show(c, deps, typed, version, errors)
      const value = Object.fromEntries(PERIODS.map((period) => [period, Number(typed[period])])) as Setting<'retention'>
      const saved = await saveOperating(deps, { name: 'retention', value, version, by: actorOf(c.var.staff) })
      if (saved === 'changed_meanwhile') {
        const now = versionOf(await readSetting(db, 'retention'))
        return show(c, deps, typed, now, { draftDays: overtakenTexts[c.var.lang] })
      }
      return c.redirect('/office/settings/retention?done=saved', 303)
    })
}

async function show(
  c: OfficeContext,
  { db, rooms }: OfficeDeps & PrivacyMeans,
  typed: Readonly<Record<string, string>>,
  version: string,
  errors: Readonly<Record<string, string>>,
) {
  const { lang } = c.var
  const texts = retentionTexts[lang]
  const periods = await presentRecord(db, await rooms(), lang)
  const page = (
    <SettingsPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      title={texts.title}
      lead={texts.lead}
      back={menuTexts[lang].settings}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={errors}
    >
      <form method="post" action="/office/settings/retention" class="panel narrow">
        <input type="hidden" name="version" value={version} />
        {PERIODS.map((period) => (
          <TextField
            name={period}
            label={texts.periods[period]}
            hint={`${texts.hints[period]} ${texts.bounds(RETENTION[period].least, RETENTION[period].most)}`}
            value={typed[period] ?? ''}
            error={errors[period]}
            inputmode="numeric"
            size="short"
          />
        ))}
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
      <section class="panel narrow">
        <h2>{texts.fixedTitle}</h2>
        <ul>
          {texts.fixed.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
      <section class="panel">
        <h2>{texts.allTitle}</h2>
        <p>
          {texts.allLead} <a href="/office/settings/processing">{texts.record}</a>
        </p>
        <dl class="record-facts">
          {periods.map(({ name, period }) => (
            <div>
              <dt>{name}</dt>
              <dd>{period}</dd>
            </div>
          ))}
        </dl>
      </section>
    </SettingsPage>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
