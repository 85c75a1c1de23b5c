import type { Child } from 'hono/jsx'
import { ErrorSummary } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** A section of the settings: what it is for, what is wrong with what was typed, and its form. */
export function SettingsPage(props: {
  frame: OfficeFrame
  title: string
  lead: string
  errorTitle: string
  errors: Readonly<Record<string, string>>
  back: string
  children?: Child
}) {
  const { frame, title, lead, errorTitle, errors, back, children } = props
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/settings">{back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ErrorSummary title={errorTitle} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      {children}
    </OfficeShell>
  )
}

/** What came of trying a setting: in words of ours, and as the other side said it. */
export function TrialResult(props: {
  title: string
  isGood: boolean
  words: string
  answer?: string | undefined
  said: string
}) {
  const { title, isGood, words, answer, said } = props
  return (
    <section class="panel narrow" role={isGood ? 'status' : 'alert'}>
      <h2>{title}</h2>
      <p>{words}</p>
      {answer && (
        <p>
          {said} <code lang="en">{answer}</code>
        </p>
      )}
    </section>
  )
}

/** The box that lets go of a secret that is kept; what it is called says of which. */
export function ForgetBox({ label }: { label: string }) {
  return (
    <div class="field choice">
      <input class="ds-input" type="checkbox" id="field-forget" name="forget" value="yes" />
      <label class="ds-label" data-weight="regular" for="field-forget">
        {label}
      </label>
    </div>
  )
}
