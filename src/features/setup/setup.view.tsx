import type { Child } from 'hono/jsx'
import { FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** A step of the guide, as the list of steps shows it. */
export interface StepItem {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
  /** Said of a step that is answered. */
  readonly note: string | undefined
}

/** Where somebody is in the guide. Every step can be gone back to. */
export function StepList({ label, steps }: { label: string; steps: readonly StepItem[] }) {
  return (
    <nav class="steps" aria-label={label}>
      <ol>
        {steps.map(({ label: step, href, isCurrent, note }) => (
          <li>
            <a href={href} aria-current={isCurrent ? 'step' : undefined}>
              {step}
            </a>
            {note && <span class="field-hint">{note}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The last step: what the site will be, and the button that makes it. */
export function FinishPage(props: {
  frame: OfficeFrame
  title: string
  lead: string
  steps: Child
  facts: readonly { readonly label: string; readonly value: string }[]
  missing: string | undefined
  action: string
  submit: string
}) {
  const { frame, title, lead, steps, facts, missing, action, submit } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {steps}
      {missing && (
        <p class="remark" role="alert">
          {missing}
        </p>
      )}
      <form class="panel" method="post" action={action}>
        <dl class="facts-list">
          {facts.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <FormActions buttons={[{ label: submit }]} />
      </form>
    </OfficeShell>
  )
}

/** The end of the guide: the site is there, and these are the ways on. */
export function DonePage(props: {
  frame: OfficeFrame
  title: string
  lead: string
  site: { readonly label: string; readonly href: string }
  next: string
  ways: readonly { readonly label: string; readonly href: string }[]
}) {
  const { frame, title, lead, site, next, ways } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{title}</h1>
        <p>{lead}</p>
        <p>
          <a class="ds-button" data-variant="primary" href={site.href}>
            {site.label}
          </a>
        </p>
        <h2>{next}</h2>
        <ul>
          {ways.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </OfficeShell>
  )
}
