import { ChoiceField, ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { type companySettingTexts, RULE_FIELDS, type RuleField } from './settings.messages.ts'

/** The settings of companies and participants. */
export function CompanySettingsPage(props: {
  frame: OfficeFrame
  texts: (typeof companySettingTexts)['en']
  wrongTitle: string
  typed: Readonly<Record<RuleField, string>>
  keepErased: boolean
  errors: readonly { name: RuleField; message: string }[]
}) {
  const { frame, texts, wrongTitle, typed, keepErased, errors } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary title={wrongTitle} errors={errors} />
      <form class="panel narrow" method="post" action="/office/settings/companies">
        {RULE_FIELDS.map((name) => (
          <TextField
            name={name}
            label={texts.labels[name]}
            hint={texts.hints[name]}
            value={typed[name]}
            inputmode="numeric"
            size="short"
            error={errors.find((error) => error.name === name)?.message}
          />
        ))}
        <ChoiceField
          name="keepErased"
          label={texts.labels.keepErased}
          hint={texts.hints.keepErased}
          type="checkbox"
          values={keepErased ? ['yes'] : []}
          choices={[{ value: 'yes', label: texts.keep }]}
        />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
}
