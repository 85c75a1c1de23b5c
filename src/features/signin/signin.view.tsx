import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'

/** The form to sign in with a password. What was typed stays, but for the password. */
export function SignInPage(props: {
  frame: OfficeFrame
  texts: { title: string; lead: string; email: string; password: string; signIn: string }
  errorTitle: string
  to: string
  email: string
  error?: string | undefined
}) {
  const { frame, texts, errorTitle, to, email, error } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
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
          <FormActions buttons={[{ label: texts.signIn }]} />
        </form>
      </div>
    </OfficeShell>
  )
}
