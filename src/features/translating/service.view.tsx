import type { OfficeLang } from '#src/features/staff/index.ts'
import { ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { serviceTexts } from './service.messages.ts'
import { SERVICE_KINDS } from './service.model.ts'

/** The page of the service that drafts translations. */
export function ServicePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  setting: { kind: string; address: string; hasKey: boolean }
  tried: { words: string; lang: string } | undefined
  errors: Readonly<Record<string, string>>
  errorTitle: string
  back: string
}) {
  const { frame, lang, setting, tried, errors, errorTitle, back } = props
  const texts = serviceTexts[lang]
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/settings">{back}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary title={errorTitle} errors={summary} />
      {tried && (
        <p class="done" role="status">
          {texts.tried}{' '}
          <q lang={tried.lang} dir="auto">
            {tried.words}
          </q>
        </p>
      )}
      <form class="panel narrow" method="post" action="/office/settings/translation">
        <SelectField
          name="kind"
          label={texts.kind}
          value={setting.kind}
          choices={(['off', ...SERVICE_KINDS] as const).map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
          error={errors.kind}
        />
        <TextField
          name="address"
          label={texts.address}
          hint={texts.addressHint}
          value={setting.address}
          inputmode="url"
          maxlength={300}
          error={errors.address}
        />
        <TextField
          name="key"
          label={texts.key}
          hint={setting.hasKey ? texts.keyKept : texts.keyHint}
          value=""
          type="password"
          autocomplete="off"
          maxlength={500}
          error={errors.key}
        />
        <FormActions
          buttons={[
            { label: texts.save, name: 'intent', value: 'save' },
            { label: texts.tryIt, name: 'intent', value: 'try', tone: 'secondary' },
          ]}
        />
      </form>
    </OfficeShell>
  )
}
