import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { SignInTexts } from './signin.messages.ts'

/** The page to sign in: by password, by passkey, by the city's identity provider. What was typed stays, but for the password. */
export function SignInPage(props: {
  frame: OfficeFrame
  texts: SignInTexts
  errorTitle: string
  to: string
  email: string
  /** What is said before the form. */
  note?: string | undefined
  error?: string | undefined
  passkey: { options: string; ticket: string }
  provider: { name: string; href: string } | undefined
}) {
  const { frame, texts, errorTitle, to, email, note, error, passkey, provider } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.title}</h1>
        <p>{note ?? texts.lead}</p>
        <ErrorSummary title={errorTitle} errors={error ? [{ name: 'email', message: error }] : []} />
        <form method="post" action="/office/sign-in">
          <input type="hidden" name="to" value={to} />
          <TextField
            name="email"
            type="email"
            label={texts.email}
            value={email}
            autocomplete="username"
            error={error}
          />
          <TextField name="password" type="password" label={texts.password} value="" autocomplete="current-password" />
          <FormActions buttons={[{ label: texts.signIn }]}>
            <a href="/office/forgotten">{texts.forgotten}</a>
          </FormActions>
        </form>
        {provider && (
          <section class="other-ways">
            <h2>{texts.other}</h2>
            <p>
              <a class="ds-button" data-variant="secondary" href={provider.href}>
                {texts.provider(provider.name)}
              </a>
            </p>
          </section>
        )}
        <form
          class="other-ways"
          method="post"
          action="/office/sign-in/passkey"
          hidden
          data-passkey={passkey.options}
          data-does="get"
        >
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="ticket" value={passkey.ticket} />
          <input type="hidden" name="answer" value="" />
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.passkey}
          </button>
          <p class="field-hint">{texts.passkeyHint}</p>
          <p class="field-error" role="alert" data-failed hidden>
            {texts.passkeyFailed}
          </p>
        </form>
      </div>
    </OfficeShell>
  )
}

/** The second step: the code of an app, or a recovery code. */
export function CodePage(props: {
  frame: OfficeFrame
  texts: SignInTexts
  errorTitle: string
  ticket: string
  error?: string | undefined
}) {
  const { frame, texts, errorTitle, ticket, error } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.codeTitle}</h1>
        <p>{texts.codeLead}</p>
        <ErrorSummary title={errorTitle} errors={error ? [{ name: 'code', message: error }] : []} />
        <form method="post" action="/office/sign-in/code">
          <input type="hidden" name="ticket" value={ticket} />
          <TextField
            name="code"
            label={texts.code}
            hint={texts.codeHint}
            value=""
            size="short"
            autocomplete="one-time-code"
            error={error}
          />
          <FormActions buttons={[{ label: texts.signIn }]}>
            <a href="/office/sign-in">{texts.backToSignIn}</a>
          </FormActions>
        </form>
      </div>
    </OfficeShell>
  )
}
