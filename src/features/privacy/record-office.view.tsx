import type { Setting } from '#src/features/settings/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { recordTexts } from './record.messages.ts'
import type { RecordItem, Responsible } from './record.present.ts'
import { RecordList, ResponsibleFacts, SecurityMeasures } from './record.view.tsx'
import { recordOfficeTexts } from './record-office.messages.ts'

/** The record of processing in the office. */
export function RecordPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  problem: string | undefined
  items: readonly RecordItem[]
  who: Responsible
  publicPath: string
  /** Undefined for whoever may read it and not change it. */
  form: { readonly set: Setting<'privacy'>; readonly version: string } | undefined
}) {
  const { frame, lang, problem, items, who, publicPath, form } = props
  const texts = recordOfficeTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/settings">{texts.back}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {problem && (
        <p class="remark" role="alert">
          {problem}
        </p>
      )}
      <p class="form-actions">
        <a href="/office/settings/processing.csv">{texts.take} (CSV)</a>
        <a href="/office/settings/processing.json">{texts.take} (JSON)</a>
        <a href={publicPath}>{texts.publicPage}</a>
      </p>
      <section class="panel">
        <h2>{texts.responsible}</h2>
        <ResponsibleFacts lang={lang} who={who} />
        <h3>{recordTexts[lang].security}</h3>
        <SecurityMeasures lang={lang} />
      </section>
      <section class="panel">
        <h2>{texts.items}</h2>
        <RecordList lang={lang} items={items} />
      </section>
      {form && (
        <form method="post" action="/office/settings/processing" class="panel narrow">
          <h2>{texts.change}</h2>
          <input type="hidden" name="version" value={form.version} />
          <TextField
            name="controller"
            label={texts.fields.controller}
            hint={texts.fields.controllerHint}
            value={form.set.controller}
            maxlength={200}
          />
          <TextField
            name="controllerContact"
            label={texts.fields.controllerContact}
            value={form.set.controllerContact}
            maxlength={200}
          />
          <TextField name="officerName" label={texts.fields.officerName} value={form.set.officerName} maxlength={200} />
          <TextField
            name="officerContact"
            label={texts.fields.officerContact}
            value={form.set.officerContact}
            maxlength={200}
          />
          <FormActions buttons={[{ label: texts.save }]} />
        </form>
      )}
    </OfficeShell>
  )
}
