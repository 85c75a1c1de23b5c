import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { TypedReminders } from './settings.form.ts'
import { REMINDER_FIELDS, type ReminderField, type reminderSettingTexts } from './settings.messages.ts'

/** The settings of reminders. */
export function ReminderSettingsPage(props: {
  frame: OfficeFrame
  texts: (typeof reminderSettingTexts)['en']
  wrongTitle: string
  typed: TypedReminders
  errors: readonly { name: ReminderField; message: string }[]
}) {
  const { frame, texts, wrongTitle, typed, errors } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary title={wrongTitle} errors={errors} />
      <form class="panel narrow" method="post" action="/office/settings/reminders">
        {REMINDER_FIELDS.map((name) => (
          <TextField
            name={name}
            label={texts.labels[name]}
            hint={texts.hints[name]}
            value={typed[name]}
            {...(name !== 'reviewDays' && { inputmode: 'numeric' as const })}
            size="short"
            error={errors.find((error) => error.name === name)?.message}
          />
        ))}
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </OfficeShell>
  )
}
