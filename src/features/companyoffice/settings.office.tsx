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
import { COMPANY_RULES, readSetting, type Setting, saveSetting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { companySettingTexts, RULE_FIELDS, type RuleField } from './settings.messages.ts'
import { CompanySettingsPage } from './settings.view.tsx'

const PATH = '/settings/companies'

/** How often companies and participants are asked, and what becomes of those who do not answer. */
export function companySettingsOffice({ db, ...deps }: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .use(PATH, requireRight({ db, ...deps }, 'settings.change'))
    .get(PATH, async (c) => {
      const rules = await readSetting(db, 'companies')
      const typed = Object.fromEntries(RULE_FIELDS.map((field) => [field, String(rules[field])]))
      return showSettings(c, typed as Record<RuleField, string>, rules.keepErased)
    })
    .post(PATH, async (c) => {
      const form = await readForm(c)
      const keepErased = form.text('keepErased') === 'yes'
      const typed = Object.fromEntries(RULE_FIELDS.map((field) => [field, form.text(field)])) as Record<
        RuleField,
        string
      >
      const numbers = Object.fromEntries(
        RULE_FIELDS.map((field) => [field, /^\d{1,4}$/.test(typed[field]) ? Number(typed[field]) : Number.NaN]),
      ) as Record<RuleField, number>
      const wrong = RULE_FIELDS.filter((field) => {
        const { least, most } = COMPANY_RULES[field]
        return !(numbers[field] >= least && numbers[field] <= most)
      })
      if (wrong.length > 0) return showSettings(c, typed, keepErased, wrong)
      const rules: Setting<'companies'> = { ...numbers, keepErased }
      await saveSetting(db, 'companies', rules, actorOf(c.var.staff))
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
}

function showSettings(
  c: OfficeContext,
  typed: Record<RuleField, string>,
  keepErased: boolean,
  wrong: readonly RuleField[] = [],
) {
  const texts = companySettingTexts[c.var.lang]
  const page = (
    <CompanySettingsPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.done }) })}
      texts={texts}
      wrongTitle={officeTexts[c.var.lang].wrongTitle}
      typed={typed}
      keepErased={keepErased}
      errors={wrong.map((name) => {
        const { least, most } = COMPANY_RULES[name]
        return { name, message: `${texts.labels[name]}: ${texts.wrong(least, most)}` }
      })}
    />
  )
  return showPage(c, page, wrong.length > 0 ? 422 : 200)
}
