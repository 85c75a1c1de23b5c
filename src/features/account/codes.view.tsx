import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { QrCode } from '#src/ui/office/qr-code.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { CodesTexts } from './codes.messages.ts'

/** The page on which somebody connects an app that makes codes. */
export function SetUpCodesPage(props: {
  frame: OfficeFrame
  texts: CodesTexts
  errorTitle: string
  address: string
  secret: string
  ticket: string
  error?: string | undefined
}) {
  const { frame, texts, errorTitle, address, secret, ticket, error } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.setUpTitle}</h1>
        <ErrorSummary title={errorTitle} errors={error ? [{ name: 'code', message: error }] : []} />
        <ol>
          {texts.setUpSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <QrCode text={address} label={texts.qrLabel} />
        <p>
          {texts.manual}: <code class="secret-key">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <p>
          <a href={address}>{texts.openApp}</a>
        </p>
        <form method="post" action="/office/account/codes">
          <input type="hidden" name="ticket" value={ticket} />
          <TextField
            name="code"
            label={texts.code}
            value=""
            size="short"
            inputmode="numeric"
            autocomplete="one-time-code"
            error={error}
          />
          <FormActions buttons={[{ label: texts.turnCodesOn }]}>
            <a href="/office/account">{texts.back}</a>
          </FormActions>
        </form>
      </div>
    </OfficeShell>
  )
}

/** The recovery codes, this once: made to be printed. */
export function RecoveryCodesPage(props: {
  frame: OfficeFrame
  texts: CodesTexts
  codes: readonly string[]
  email: string
}) {
  const { frame, texts, codes, email } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.recoveryTitle}</h1>
        <p>{texts.recoveryLead}</p>
        <p>
          <b>
            {frame.city}, {email}
          </b>
        </p>
        <ul class="recovery-codes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p class="form-actions">
          <a class="ds-button" data-variant="primary" href="/office/account">
            {texts.recoveryDone}
          </a>
        </p>
      </div>
    </OfficeShell>
  )
}
