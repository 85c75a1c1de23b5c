import { type Choice, ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { TypedStaff } from './staffing.form.ts'
import type { StaffingTexts } from './staffing.messages.ts'

export type Errors = readonly { readonly name: string; readonly message: string }[]

/** Somebody as the list shows them. */
export interface StaffRow {
  readonly name: string
  readonly href: string
  readonly email: string
  readonly roles: string
  readonly state: string
  readonly tone: 'success' | 'warning' | 'neutral'
  readonly detail: string
}

/** Everybody who works here. */
export function StaffPage(props: {
  frame: OfficeFrame
  texts: StaffingTexts
  rows: readonly StaffRow[]
  sendsMail: boolean
}) {
  const { frame, texts, rows, sendsMail } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {!sendsMail && <p class="remark">{texts.notSent}</p>}
      <p class="form-actions">
        <a class="ds-button" data-variant="primary" href="/office/staff/invite">
          {texts.invite}
        </a>
        <a href="/office/outbox">{texts.outbox}</a>
      </p>
      <div class="wide-table">
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.roles}</th>
              <th scope="col">{texts.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={row.href}>{row.name}</a>
                  <span class="field-hint">{row.email}</span>
                </th>
                <td data-label={texts.roles}>{row.roles}</td>
                <td data-label={texts.state}>
                  <span class="ds-tag" data-color={row.tone}>
                    {row.state}
                  </span>
                  <span class="field-hint">{row.detail}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OfficeShell>
  )
}

const errorOf = (errors: Errors, name: string) => errors.find((error) => error.name === name)?.message

interface RoleChoices {
  readonly roles: readonly Choice[]
  readonly langs: readonly Choice[]
}

function RoleFields(props: { texts: StaffingTexts; typed: TypedStaff; choices: RoleChoices; errors: Errors }) {
  const { texts, typed, choices, errors } = props
  return (
    <>
      <ChoiceField
        type="checkbox"
        name="roles"
        label={texts.roles}
        hint={texts.rolesHint}
        values={typed.roles}
        choices={choices.roles}
        error={errorOf(errors, 'roles')}
      />
      <ChoiceField
        type="checkbox"
        name="langs"
        label={texts.langs}
        hint={texts.langsHint}
        values={typed.langs}
        choices={choices.langs}
        error={errorOf(errors, 'langs')}
      />
    </>
  )
}

/** The form to invite somebody. */
export function InvitePage(props: {
  frame: OfficeFrame
  texts: StaffingTexts
  errorTitle: string
  typed: TypedStaff
  choices: RoleChoices
  officeLangs: readonly Choice[]
  errors: Errors
}) {
  const { frame, texts, errorTitle, typed, choices, officeLangs, errors } = props
  return (
    <OfficeShell frame={frame}>
      <div class="panel narrow">
        <h1>{texts.inviteTitle}</h1>
        <p>{texts.inviteLead}</p>
        <ErrorSummary title={errorTitle} errors={errors} />
        <form method="post" action="/office/staff/invite">
          <TextField
            name="name"
            label={texts.name}
            value={typed.name}
            maxlength={120}
            autocomplete="off"
            error={errorOf(errors, 'name')}
          />
          <TextField
            name="email"
            type="email"
            label={texts.email}
            value={typed.email}
            maxlength={254}
            autocomplete="off"
            error={errorOf(errors, 'email')}
          />
          <SelectField name="lang" label={texts.lang} value={typed.lang} choices={officeLangs} />
          <RoleFields texts={texts} typed={typed} choices={choices} errors={errors} />
          <FormActions buttons={[{ label: texts.send }]}>
            <a href="/office/staff">{texts.back}</a>
          </FormActions>
        </form>
      </div>
    </OfficeShell>
  )
}

/** Somebody who works here: what they may do, how they sign in, and their account. */
export function MemberPage(props: {
  frame: OfficeFrame
  texts: StaffingTexts
  errorTitle: string
  member: StaffRow & { state: string; is: 'invited' | 'active' | 'closed'; hasTotp: boolean; passkeys: number }
  typed: TypedStaff
  /** The roles as they were when the form was opened. */
  was: string
  choices: RoleChoices
  errors: Errors
}) {
  const { frame, texts, errorTitle, member, typed, was, choices, errors } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{member.name}</h1>
      <p class="lead">
        {member.email} · {member.state}, {member.detail}
      </p>
      <ErrorSummary title={errorTitle} errors={errors} />
      <div class="two-sides">
        <form class="panel" method="post" action={`${member.href}/roles`}>
          <input type="hidden" name="was" value={was} />
          <RoleFields texts={texts} typed={typed} choices={choices} errors={errors} />
          <FormActions buttons={[{ label: texts.saveRoles }]}>
            <a href="/office/staff">{texts.back}</a>
          </FormActions>
        </form>
        <div>
          {member.is === 'active' && <WaysIn texts={texts} member={member} />}
          <AccountState texts={texts} member={member} />
        </div>
      </div>
    </OfficeShell>
  )
}

function WaysIn(props: { texts: StaffingTexts; member: { href: string; hasTotp: boolean; passkeys: number } }) {
  const { texts, member } = props
  return (
    <section class="panel">
      <h2>{texts.signsIn}</h2>
      <p>
        {member.hasTotp ? texts.withCodes : texts.withoutCodes} {texts.passkeys(member.passkeys)}
      </p>
      {member.hasTotp && (
        <form method="post" action={`${member.href}/codes-off`}>
          <p class="field-hint">{texts.turnCodesOffHint}</p>
          <FormActions buttons={[{ label: texts.turnCodesOff, tone: 'danger' }]} />
        </form>
      )}
    </section>
  )
}

function AccountState(props: {
  texts: StaffingTexts
  member: { href: string; state: string; is: 'invited' | 'active' | 'closed' }
}) {
  const { texts, member } = props
  return (
    <section class="panel">
      <h2>{texts.state}</h2>
      {member.is === 'invited' && (
        <div class="form-actions">
          <form method="post" action={`${member.href}/invite`}>
            <button class="ds-button" data-variant="secondary" type="submit">
              {texts.resend}
            </button>
          </form>
          <form method="post" action={`${member.href}/withdraw`}>
            <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {texts.withdraw}
            </button>
          </form>
        </div>
      )}
      {member.is === 'active' && (
        <form method="post" action={`${member.href}/close`}>
          <p>{texts.closeHint}</p>
          <FormActions buttons={[{ label: texts.close, tone: 'danger' }]} />
        </form>
      )}
      {member.is === 'closed' && (
        <form method="post" action={`${member.href}/reopen`}>
          <FormActions buttons={[{ label: texts.reopen, tone: 'secondary' }]} />
        </form>
      )}
    </section>
  )
}
