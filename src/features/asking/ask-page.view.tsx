import type { Child, PropsWithChildren } from 'hono/jsx'
import { ErrorSummary, FormActions, FormSteps, TextField } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import type { AskTexts } from './ask.texts.ts'

/** A step of the form, as a whole page. */
export function StepPage(props: {
  frame: PageFrame
  texts: AskTexts
  title: string
  lead: string
  /** What stands before the form: on the first page, what the city takes. */
  before?: Child
  steps: readonly { label: string; href?: string | undefined; current: boolean }[]
  errors: readonly { name: string; message: string }[]
  action: string
  submit: string
  /** Whether there is a draft that can be left and come back to. */
  canPause: boolean
  fields: Child
}) {
  const { frame, texts, title, lead, before, steps, errors, action, submit, canPause, fields } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {before}
      <div class="wrap public-form" id="form">
        <FormSteps label={texts.stepsLabel} steps={steps} />
        <ErrorSummary title={texts.wrongTitle} errors={errors} />
        <form method="post" action={action} novalidate>
          {fields}
          <FormActions
            buttons={[
              { label: submit },
              ...(canPause
                ? [{ label: texts.later, name: 'and_then', value: 'later', tone: 'secondary' as const }]
                : []),
            ]}
          />
        </form>
      </div>
    </PageShell>
  )
}

/** Where a draft is kept, and how to find back to it. */
export function LaterPage(props: {
  frame: PageFrame
  texts: AskTexts
  lead: string
  address: string
  path: string
  mail: { value: string; error: string | undefined }
  isMailed: boolean
}) {
  const { frame, texts, lead, address, path, mail, isMailed } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.laterTitle}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap public-form">
        {isMailed && (
          <p class="done" role="status">
            {texts.mailDone}
          </p>
        )}
        <p>{texts.laterAddress}:</p>
        <p class="address" dir="ltr">
          {address}
        </p>
        <p>
          <a class="ds-button" data-variant="primary" href={path}>
            {texts.goOn}
          </a>
        </p>
        <ErrorSummary title={texts.wrongTitle} errors={mail.error ? [{ name: 'to', message: mail.error }] : []} />
        <form method="post" action={`${path}/mail`} novalidate>
          <TextField
            name="to"
            label={texts.mailLabel}
            hint={texts.mailHint}
            type="email"
            autocomplete="email"
            dir="ltr"
            {...mail}
          />
          <FormActions buttons={[{ label: texts.mailSend, tone: 'secondary' }]} />
        </form>
      </div>
    </PageShell>
  )
}

/** A page of a few sentences. */
export function WordsPage(props: PropsWithChildren<{ frame: PageFrame; title: string; lead: string }>) {
  return (
    <PageShell frame={props.frame}>
      <div class="wrap page-head">
        <h1>{props.title}</h1>
        <p class="lead">{props.lead}</p>
      </div>
      {props.children}
    </PageShell>
  )
}

/** What was typed, step by step, with the way back to each. */
export function Summary(props: {
  level?: 2 | 3
  parts: readonly {
    title: string
    href?: string | undefined
    change?: string | undefined
    rows: readonly { label: string; value: string }[]
  }[]
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <>
      {props.parts.map(({ title, href, change, rows }) => (
        <section class="summary">
          <Heading>{title}</Heading>
          <dl>
            {rows.map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          {href && (
            <p>
              <a href={href}>{change}</a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/** A remark that stands out: what the rules say. */
export function Remark({ children }: PropsWithChildren) {
  return <Notice>{children}</Notice>
}
