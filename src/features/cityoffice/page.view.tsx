import type { Child } from 'hono/jsx'
import { ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { type Difference, type FieldError, type FieldGroup, namedErrors, type Values } from './field.ts'
import { Fields } from './fields.view.tsx'
import type { FormTexts } from './form.messages.ts'

/** What somebody else saved while a form was being filled in. */
export interface Conflict {
  readonly by: string | undefined
  readonly differences: readonly Difference[]
}

/** A way back: to the hub, or to the list that something is in. */
export interface WayBack {
  readonly label: string
  readonly href: string
}

/** A page of the settings: a form, and what stands around it. */
export function SettingsFormPage(props: {
  frame: OfficeFrame
  texts: FormTexts
  words: { required: string; wrongTitle: string }
  back: WayBack
  action: string
  title: string
  lead: readonly string[]
  groups: readonly FieldGroup[]
  values: Values
  version: string
  errors: readonly FieldError[]
  conflict: Conflict | undefined
  submit?: string | undefined
  before?: Child
  after?: Child
}) {
  const { frame, texts, words, back, title, lead, groups, values, version, errors, conflict, before, after } = props
  const hasFile = groups.some(({ fields }) => fields.some(({ type }) => type === 'file'))
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      {lead.map((sentence) => (
        <p class="lead">{sentence}</p>
      ))}
      <ErrorSummary title={words.wrongTitle} errors={namedErrors(groups, errors)} />
      {conflict && <ConflictNotice texts={texts} conflict={conflict} />}
      {before}
      {groups.length > 0 && (
        <form
          class="panel settings-form"
          method="post"
          action={props.action}
          enctype={hasFile ? 'multipart/form-data' : undefined}
        >
          <input type="hidden" name="version" value={version} />
          <Fields groups={groups} values={values} errors={errors} required={words.required} />
          <FormActions buttons={[{ label: props.submit ?? texts.save }]} />
        </form>
      )}
      {after}
    </OfficeShell>
  )
}

function ConflictNotice({ texts, conflict }: { texts: FormTexts; conflict: Conflict }) {
  return (
    <section class="error-summary" role="alert" tabindex={-1} id="conflict">
      <h2>{texts.conflictTitle(conflict.by)}</h2>
      <p>{texts.conflictLead}</p>
      {conflict.differences.length > 0 && (
        <div class="table-scroll">
          <table class="office-table">
            <thead>
              <tr>
                <th scope="col">{texts.conflictField}</th>
                <th scope="col">{texts.theirs}</th>
                <th scope="col">{texts.mine}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.differences.map(({ label, theirs, mine }) => (
                <tr>
                  <th scope="row">{label}</th>
                  <td>{theirs}</td>
                  <td>{mine}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
