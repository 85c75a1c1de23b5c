import type { Child } from 'hono/jsx'
import { type Choice, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { ArrivalTexts } from './arrival.messages.ts'

type Errors = readonly { readonly name: string; readonly message: string }[]
const errorOf = (errors: Errors, name: string) => errors.find((error) => error.name === name)?.message

/** The page on which somebody chooses a password: invited, or after having forgotten the old one. */
export function NewPasswordPage(props: {
  frame: OfficeFrame
  texts: ArrivalTexts
  errorTitle: string
  title: string
  lead: readonly Child[]
  action: string
  email: string
  submit: string
  errors: Errors
  provider?: { label: string; href: string; lead: string } | undefined
}) {
  const { frame, texts, errorTitle, title, lead, action, email, submit, errors, provider } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{title}</h1>
        {lead.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <ErrorSummary title={errorTitle} errors={errors} />
        <form method="post" action={action}>
          {/* So that a password manager knows whose password it is. */}
          <input type="text" name="email" value={email} autocomplete="username" readonly hidden />
          <PasswordField texts={texts} errors={errors} />
          <FormActions buttons={[{ label: submit }]} />
        </form>
        {provider && (
          <section class="other-ways">
            <p>{provider.lead}</p>
            <p>
              <a class="ds-button" data-variant="secondary" href={provider.href}>
                {provider.label}
              </a>
            </p>
          </section>
        )}
      </div>
    </OfficeShell>
  )
}

function PasswordField({ texts, errors }: { texts: ArrivalTexts; errors: Errors }) {
  return (
    <TextField
      name="password"
      type="password"
      label={texts.newPassword}
      hint={texts.passwordHint}
      value=""
      autocomplete="new-password"
      error={errorOf(errors, 'password')}
    />
  )
}

/** The page of the first administrator. */
export function BeginPage(props: {
  frame: OfficeFrame
  texts: ArrivalTexts
  errorTitle: string
  action: string
  typed: { name: string; email: string; lang: string }
  langs: readonly Choice[]
  errors: Errors
}) {
  const { frame, texts, errorTitle, action, typed, langs, errors } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.beginTitle}</h1>
        <p>{texts.beginLead}</p>
        <ErrorSummary title={errorTitle} errors={errors} />
        <form method="post" action={action}>
          <TextField
            name="name"
            label={texts.name}
            value={typed.name}
            autocomplete="name"
            maxlength={120}
            error={errorOf(errors, 'name')}
          />
          <TextField
            name="email"
            type="email"
            label={texts.email}
            value={typed.email}
            autocomplete="username"
            maxlength={254}
            error={errorOf(errors, 'email')}
          />
          <SelectField name="lang" label={texts.lang} value={typed.lang} choices={langs} />
          <PasswordField texts={texts} errors={errors} />
          <FormActions buttons={[{ label: texts.begin }]} />
        </form>
      </div>
    </OfficeShell>
  )
}

/** The page for those who have forgotten their password. */
export function ForgottenPage(props: {
  frame: OfficeFrame
  texts: ArrivalTexts
  errorTitle: string
  email: string
  errors: Errors
  back: { label: string; href: string }
}) {
  const { frame, texts, errorTitle, email, errors, back } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.forgottenTitle}</h1>
        <p>{texts.forgottenLead}</p>
        <ErrorSummary title={errorTitle} errors={errors} />
        <form method="post" action="/office/forgotten">
          <TextField
            name="email"
            type="email"
            label={texts.email}
            value={email}
            autocomplete="username"
            error={errorOf(errors, 'email')}
          />
          <FormActions buttons={[{ label: texts.sendLink }]}>
            <a href={back.href}>{back.label}</a>
          </FormActions>
        </form>
      </div>
    </OfficeShell>
  )
}
