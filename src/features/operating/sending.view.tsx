import { AreaField, FormActions, TextField } from '#src/ui/office/form.tsx'
import type { SendingTexts } from './sending.messages.ts'
import { ForgetBox } from './settings.view.tsx'

type Name = 'perMinute' | 'perDomain' | 'connections' | 'dkimDomain' | 'dkimSelector'

/** How fast mails to many go, their signature with the record for the DNS, and addresses that get no more of them. */
export function SendingForm(props: {
  texts: SendingTexts
  typed: Readonly<Record<Name, string>>
  errors: Readonly<Record<string, string>>
  version: string
  hasKey: boolean
  record: { readonly name: string; readonly value: string } | undefined
  liftLead: string
  email: string
}) {
  const { texts, typed, errors, version, hasKey, record, liftLead, email } = props
  const field = (name: Name) => ({
    name,
    label: texts.fields[name],
    hint: texts.hints[name],
    error: errors[name],
    value: typed[name],
  })
  return (
    <>
      <form method="post" action="/office/settings/sending" class="panel narrow">
        <input type="hidden" name="version" value={version} />
        <h2>{texts.paceTitle}</h2>
        <TextField {...field('perMinute')} inputmode="numeric" size="short" />
        <AreaField {...field('perDomain')} rows={3} />
        <TextField {...field('connections')} inputmode="numeric" size="short" />
        <h2>{texts.dkimTitle}</h2>
        <p>{texts.dkimLead}</p>
        <TextField {...field('dkimDomain')} autocomplete="off" />
        <TextField {...field('dkimSelector')} autocomplete="off" />
        <AreaField
          name="dkimKey"
          label={texts.fields.dkimKey}
          hint={hasKey ? texts.keyThere : texts.keyNone}
          error={errors.dkimKey}
          value=""
          rows={3}
        />
        {hasKey && <ForgetBox label={texts.forget} />}
        <p class="field-hint">{texts.makeHint}</p>
        <FormActions
          buttons={[{ label: texts.save }, { label: texts.make, name: 'action', value: 'make', tone: 'secondary' }]}
        />
      </form>
      {record && (
        <section class="panel narrow">
          <h2>{texts.recordTitle}</h2>
          <p>{texts.recordLead}</p>
          <dl class="told">
            <dt>{texts.recordName}</dt>
            <dd>
              <code>{record.name}</code>
            </dd>
            <dt>{texts.recordValue}</dt>
            <dd>
              <code>{record.value}</code>
            </dd>
          </dl>
        </section>
      )}
      <form method="post" action="/office/settings/sending/lift" class="panel narrow">
        <h2>{texts.liftTitle}</h2>
        <p>{liftLead}</p>
        <TextField name="email" label={texts.liftEmail} error={errors.email} value={email} type="email" />
        <FormActions buttons={[{ label: texts.lift, tone: 'secondary' }]} />
      </form>
    </>
  )
}
