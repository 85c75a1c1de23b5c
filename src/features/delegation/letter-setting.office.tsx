import { Hono } from 'hono'
import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting, saveSetting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { AreaField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { OfficeShell } from '#src/ui/office/shell.tsx'
import { delegationTexts } from './delegation.messages.ts'
import { LETTER_PLACES, unknownPlaces } from './letter.model.ts'
import { LETTER_TEXTS } from './letter.texts.ts'

const MOST = 6_000

/** The texts that letters of invitation are drafted from. */
export function letterSettingOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/settings/letters', requireRight(deps, 'settings.change'))
    .get('/settings/letters', async (c) => {
      const { texts } = await readSetting(db, 'visitLetters')
      return show(c, Object.fromEntries(LANGS.map((lang) => [lang, texts[lang] ?? LETTER_TEXTS[lang]])), {})
    })
    .post('/settings/letters', async (c) => {
      const form = await readForm(c)
      const { letters } = delegationTexts[c.var.lang]
      const typed = Object.fromEntries(LANGS.map((lang) => [lang, cleanLines(form.text(`text_${lang}`), MOST * 2)]))
      const errors: Record<string, string> = {}
      for (const lang of LANGS) {
        const unknown = unknownPlaces(typed[lang] ?? '')[0]
        if (unknown !== undefined) errors[`text_${lang}`] = letters.unknownPlace(unknown)
        else if ((typed[lang] ?? '').length > MOST) errors[`text_${lang}`] = letters.tooLong
      }
      if (Object.keys(errors).length > 0) return show(c, typed, errors)
      const own = Object.entries(typed).filter(([lang, text]) => text && text !== LETTER_TEXTS[lang as 'en'])
      await saveSetting(db, 'visitLetters', { texts: Object.fromEntries(own) }, actorOf(c.var.staff))
      return c.redirect('/office/settings/letters?done=texts', 303)
    })
}

function show(c: OfficeContext, typed: Readonly<Record<string, string>>, errors: Readonly<Record<string, string>>) {
  const { lang } = c.var
  const texts = delegationTexts[lang]
  const { settingsTitle: title, settingsLead, settingsField } = texts.letters
  const page = (
    <OfficeShell frame={officeFrame(c, { title, done: doneIn(c, texts.done) })}>
      <h1>{title}</h1>
      <p class="lead">{settingsLead(LETTER_PLACES)}</p>
      <ErrorSummary
        title={officeTexts[lang].wrongTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      <form class="panel" method="post" action="/office/settings/letters">
        {LANGS.map((code) => (
          <AreaField
            name={`text_${code}`}
            label={settingsField(nameOfLang(code))}
            error={errors[`text_${code}`]}
            value={typed[code] ?? ''}
            rows={12}
            lang={code}
          />
        ))}
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
