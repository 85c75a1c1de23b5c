import { FormActions, TextField } from '#src/ui/office/form.tsx'
import type { AccountTexts } from './account.messages.ts'

/** A passkey as the page shows it. */
export interface ShownPasskey {
  readonly id: string
  readonly name: string
  readonly since: string
  readonly used: string | undefined
}

/** A session as the page shows it. */
export interface ShownSession {
  readonly id: string
  readonly browser: string
  readonly since: string
  readonly seen: string
  readonly how: string
  readonly isThis: boolean
}

/** The passkeys of somebody, and the form for another one, which needs a script and is hidden without it. */
export function PasskeySection(props: {
  texts: AccountTexts
  passkeys: readonly ShownPasskey[]
  newPasskey: { options: string; ticket: string }
}) {
  const { texts, passkeys, newPasskey } = props
  return (
    <section class="panel">
      <h2>{texts.passkeysTitle}</h2>
      <p>{texts.passkeysLead}</p>
      {passkeys.length === 0 && <p>{texts.passkeysNone}</p>}
      {passkeys.length > 0 && (
        <ul class="owned">
          {passkeys.map(({ id, name, since, used }) => (
            <li>
              <span>
                <b>{name}</b>
                <span class="field-hint">
                  {texts.passkeySince(since)}, {used ? texts.used(used) : texts.neverUsed}
                </span>
              </span>
              <form method="post" action="/office/account/passkeys/remove">
                <input type="hidden" name="id" value={id} />
                <button class="link-button" type="submit" aria-label={texts.removeWhat(name)}>
                  {texts.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p data-needs-script>{texts.passkeyNeedsScript}</p>
      <form method="post" action="/office/account/passkeys" hidden data-passkey={newPasskey.options} data-does="create">
        <input type="hidden" name="ticket" value={newPasskey.ticket} />
        <input type="hidden" name="answer" value="" />
        <TextField
          name="passkey_name"
          label={texts.passkeyName}
          hint={texts.passkeyNameHint}
          value=""
          maxlength={60}
          autocomplete="off"
        />
        <p class="field-error" role="alert" data-failed hidden>
          {texts.passkeyFailed}
        </p>
        <FormActions buttons={[{ label: texts.addPasskey, tone: 'secondary' }]} />
      </form>
    </section>
  )
}

/** The open sessions of somebody. */
export function SessionSection({ texts, sessions }: { texts: AccountTexts; sessions: readonly ShownSession[] }) {
  return (
    <section class="panel">
      <h2>{texts.sessionsTitle}</h2>
      <div class="wide-table">
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.browser}</th>
              <th scope="col">{texts.how}</th>
              <th scope="col">{texts.since}</th>
              <th scope="col">{texts.seen}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, browser, how, since, seen, isThis }) => (
              <tr>
                <th scope="row">
                  {browser}
                  {isThis && <span class="field-hint">{texts.thisOne}</span>}
                </th>
                <td data-label={texts.how}>{how}</td>
                <td data-label={texts.since}>{since}</td>
                <td data-label={texts.seen}>{seen}</td>
                <td>
                  {!isThis && (
                    <form method="post" action="/office/account/sessions/end">
                      <input type="hidden" name="id" value={id} />
                      <button class="link-button" type="submit" aria-label={texts.endWhat(browser)}>
                        {texts.end}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sessions.length > 1 && (
        <form class="form-actions" method="post" action="/office/account/sessions/end-others">
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.endOthers}
          </button>
        </form>
      )}
    </section>
  )
}
