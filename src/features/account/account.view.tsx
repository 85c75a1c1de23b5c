import type { ArrivalTexts } from '#src/features/signin/index.ts'
import { type Choice, ErrorSummary, FormActions, idOfField, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { AccountTexts } from './account.messages.ts'
import { PasskeySection, SessionSection, type ShownPasskey, type ShownSession } from './devices.view.tsx'

export type Errors = readonly { readonly name: string; readonly message: string }[]

/** All that the page of an account shows. */
export interface AccountPageProps {
  readonly frame: OfficeFrame
  readonly texts: AccountTexts
  readonly newPassword: Pick<ArrivalTexts, 'newPassword' | 'passwordHint'>
  readonly errorTitle: string
  readonly errors: Errors
  readonly email: string
  readonly typed: { readonly name: string; readonly lang: string }
  readonly langs: readonly Choice[]
  /** Whether letters on what falls due are sent. */
  readonly reminders: boolean
  readonly hasPassword: boolean
  /** Since when codes are asked for. */
  readonly codesSince: string | undefined
  readonly recoveryCodesLeft: number
  readonly passkeys: readonly ShownPasskey[]
  readonly newPasskey: { readonly options: string; readonly ticket: string }
  readonly sessions: readonly ShownSession[]
}

/** The page of one's own account. */
export function AccountPage(props: AccountPageProps) {
  const { frame, texts, errorTitle, errors } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <ErrorSummary title={errorTitle} errors={errors} />
      <div class="account-panels">
        <Facts {...props} />
        <Reminders {...props} />
        <Password {...props} />
        <Codes {...props} />
        <PasskeySection texts={texts} passkeys={props.passkeys} newPasskey={props.newPasskey} />
      </div>
      <SessionSection texts={texts} sessions={props.sessions} />
    </OfficeShell>
  )
}

const errorOf = (errors: Errors, name: string) => errors.find((error) => error.name === name)?.message

function Facts({ texts, typed, langs, email, errors }: AccountPageProps) {
  return (
    <section class="panel">
      <h2>{texts.factsTitle}</h2>
      <p>{texts.signsInWith(email)}</p>
      <form method="post" action="/office/account/facts">
        <TextField
          name="name"
          label={texts.name}
          value={typed.name}
          autocomplete="name"
          maxlength={120}
          error={errorOf(errors, 'name')}
        />
        <SelectField name="lang" label={texts.lang} value={typed.lang} choices={langs} />
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </section>
  )
}

function Reminders({ texts, reminders }: AccountPageProps) {
  return (
    <section class="panel" id="reminders">
      <h2>{texts.remindersTitle}</h2>
      <p>{texts.remindersLead}</p>
      <form method="post" action="/office/account/reminders">
        <div class="choice">
          <input
            class="ds-input"
            type="checkbox"
            id={idOfField('reminders')}
            name="reminders"
            value="yes"
            checked={reminders}
          />
          <label class="ds-label" data-weight="regular" for={idOfField('reminders')}>
            {texts.reminders}
          </label>
        </div>
        <FormActions buttons={[{ label: texts.save }]} />
      </form>
    </section>
  )
}

function Password({ texts, newPassword, hasPassword, email, errors }: AccountPageProps) {
  return (
    <section class="panel">
      <h2>{texts.passwordTitle}</h2>
      <p>{hasPassword ? texts.passwordEnds : texts.noPassword}</p>
      <form method="post" action="/office/account/password">
        <input type="text" name="email" value={email} autocomplete="username" readonly hidden />
        {hasPassword && (
          <TextField
            name="current_password"
            type="password"
            label={texts.current}
            value=""
            autocomplete="current-password"
            error={errorOf(errors, 'current_password')}
          />
        )}
        <TextField
          name="new_password"
          type="password"
          label={newPassword.newPassword}
          hint={newPassword.passwordHint}
          value=""
          autocomplete="new-password"
          error={errorOf(errors, 'new_password')}
        />
        <FormActions buttons={[{ label: texts.changePassword }]} />
      </form>
    </section>
  )
}

function Codes({ texts, codesSince, recoveryCodesLeft }: AccountPageProps) {
  if (codesSince === undefined) {
    return (
      <section class="panel">
        <h2>{texts.codesTitle}</h2>
        <p>{texts.codesOff}</p>
        <p>
          <a class="ds-button" data-variant="secondary" href="/office/account/codes">
            {texts.setUpCodes}
          </a>
        </p>
      </section>
    )
  }
  return (
    <section class="panel">
      <h2>{texts.codesTitle}</h2>
      <p>
        {texts.codesOn(codesSince)} {texts.codesLeft(recoveryCodesLeft)}
      </p>
      <div class="form-actions">
        <form method="post" action="/office/account/recovery-codes">
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.newRecoveryCodes}
          </button>
        </form>
        <form method="post" action="/office/account/codes/off">
          <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
            {texts.turnCodesOff}
          </button>
        </form>
      </div>
    </section>
  )
}
