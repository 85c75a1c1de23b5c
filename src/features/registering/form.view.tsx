import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { ActivityFields } from './activity-fields.view.tsx'
import { summaryOf } from './error-summary.ts'
import type { FormFact } from './fact-form.ts'
import { SourceNames } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import { type FormView, valueIn } from './form-view.ts'
import { PartyFields } from './party-fields.view.tsx'
import { SourceFields } from './source-fields.view.tsx'
import { TieFields } from './tie-fields.view.tsx'

const FIELDS = { party: PartyFields, tie: TieFields, activity: ActivityFields, source: SourceFields } as const

/** The form of a fact. */
export function FactFormPage(props: {
  frame: OfficeFrame
  fact: FormFact
  title: string
  crumb: { label: string; href: string }
  view: FormView
  /** The revision that the form started from; undefined for a new fact. */
  base: number | undefined
  texts: { required: string; wrongTitle: string }
  action: string
  cancel: string
}) {
  const { frame, fact, title, crumb, view, base, texts, action, cancel } = props
  const words = formTexts[view.lang]
  const Fields = FIELDS[fact]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={crumb.href}>{crumb.label}</a>
      </p>
      <h1>{title}</h1>
      <ErrorSummary title={texts.wrongTitle} errors={summaryOf(view)} />
      <form method="post" action={action} class="panel fact-form">
        <DefaultButton label={words.save} />
        {base !== undefined && <input type="hidden" name="base" value={base} />}
        <SourceNames view={view} />
        <Fields view={view} required={texts.required} />
        {base !== undefined && (
          <TextField name="note" label={words.note} hint={words.noteHint} value={valueIn(view, 'note')} />
        )}
        <FormActions buttons={[{ label: words.save, name: 'intent', value: 'save' }]}>
          <a href={cancel}>{words.cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}

/** What Enter does: without it, it would be the first button on the page, which only adds a row. */
export function DefaultButton({ label }: { label: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is out of the order of tabs, and the one that is seen says the same.
    <button class="unseen" type="submit" name="intent" value="save" tabindex={-1} aria-hidden="true">
      {label}
    </button>
  )
}
