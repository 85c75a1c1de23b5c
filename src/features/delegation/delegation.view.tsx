import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DelegationTexts } from './delegation.messages.ts'
import type { Totals } from './delegation.present.ts'
import { type GuestErrors, type TypedGuest, typedIn } from './guest.form.ts'
import { guestTexts } from './guest.messages.ts'
import { GuestFields } from './guest-fields.view.tsx'
import type { VisitTop } from './visit-page.ts'
import { VisitHead } from './visit-top.view.tsx'

/** A line of the list of a delegation. */
export interface GuestLine {
  readonly href: string
  readonly name: string
  readonly isLeader: boolean
  readonly organisation: string
  readonly country: string
  readonly arrival: string
  readonly answered: boolean
  readonly hasPassport: boolean
}

/** Everybody who comes, what they need in sum, and who is still to be asked. */
export function DelegationPage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts
  lang: Lang
  path: string
  expected: number
  guests: readonly GuestLine[]
  totals: Totals
  /** The contact that can be made the leader. */
  contact: string | undefined
  unanswered: number
  typed: TypedGuest
  errors: GuestErrors
  errorTitle: string
}) {
  const { frame, top, texts, path, guests, totals, contact, unanswered, errors } = props
  return (
    <OfficeShell frame={frame}>
      <VisitHead top={top} />
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      {guests.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <p>
          {texts.counted(guests.length, props.expected)}{' '}
          {texts.answered(guests.filter((guest) => guest.answered).length)}
        </p>
      )}
      {contact && (
        <form method="post" action={`${path}/leader`}>
          <FormActions buttons={[{ label: texts.inviteLeader(contact) }]} />
        </form>
      )}
      {guests.length > 0 && <GuestTable texts={texts} guests={guests} />}
      <div class="form-actions">
        {guests.length > 0 && <a href={`${path}.csv`}>{texts.csv}</a>}
        {unanswered > 0 && (
          <form method="post" action={`${path}/remind`}>
            <button class="ds-button" data-variant="secondary" type="submit">
              {texts.remind(unanswered)}
            </button>
          </form>
        )}
      </div>
      {guests.length > 0 && <TotalsPart texts={texts} totals={totals} />}
      <h2>{texts.add}</h2>
      <form class="panel narrow" method="post" action={path}>
        <p class="field-hint">{texts.addHint}</p>
        <AddressFields lang={props.lang} typed={props.typed} errors={errors} withName />
        <FormActions buttons={[{ label: texts.addButton }]} />
      </form>
    </OfficeShell>
  )
}

function GuestTable({ texts, guests }: { texts: DelegationTexts; guests: readonly GuestLine[] }) {
  const { columns, yes, no } = texts
  return (
    <table class="office-table stacks">
      <caption class="unseen">{texts.people}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.organisation}</th>
          <th scope="col">{columns.country}</th>
          <th scope="col">{columns.arrival}</th>
          <th scope="col">{columns.answer}</th>
          <th scope="col">{columns.passport}</th>
        </tr>
      </thead>
      <tbody>
        {guests.map((guest) => (
          <tr>
            <th scope="row">
              <a href={guest.href} dir="auto">
                {guest.name}
              </a>
              {guest.isLeader && <span class="field-hint">{texts.leader}</span>}
            </th>
            <td data-label={columns.organisation} dir="auto">
              {guest.organisation}
            </td>
            <td data-label={columns.country}>{guest.country}</td>
            <td data-label={columns.arrival}>{guest.arrival}</td>
            <td data-label={columns.answer}>{guest.answered ? yes : no}</td>
            <td data-label={columns.passport}>{guest.hasPassport ? yes : no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TotalsPart({ texts, totals }: { texts: DelegationTexts; totals: Totals }) {
  const sums = (lines: Totals['diets']) =>
    lines.length > 0 ? (
      <ul>
        {lines.map(({ label, count }) => (
          <li>
            {label}: {count}
          </li>
        ))}
      </ul>
    ) : (
      <p>{texts.nothingSaid}</p>
    )
  const notes = (lines: Totals['needs']) => (
    <ul>
      {lines.map(({ name, note }) => (
        <li>
          <b dir="auto">{name}</b>: <span dir="auto">{note}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h2>{texts.totals}</h2>
      <div class="panels">
        <section class="panel" aria-labelledby="total-diets">
          <h3 id="total-diets">{texts.diets}</h3>
          {sums(totals.diets)}
          {totals.dietNotes.length > 0 && notes(totals.dietNotes)}
        </section>
        <section class="panel" aria-labelledby="total-languages">
          <h3 id="total-languages">{texts.languages}</h3>
          {sums(totals.languages)}
        </section>
        <section class="panel" aria-labelledby="total-needs">
          <h3 id="total-needs">{texts.needs}</h3>
          {totals.needs.length > 0 ? notes(totals.needs) : <p>{texts.nothingSaid}</p>}
        </section>
      </div>
    </>
  )
}

function AddressFields(props: { lang: Lang; typed: TypedGuest; errors: GuestErrors; withName?: boolean }) {
  const { lang, typed, errors, withName } = props
  const { fields } = guestTexts[lang]
  return (
    <>
      {withName && (
        <TextField
          name="name"
          label={fields.name}
          error={errors.name}
          value={typedIn(typed, 'name')}
          dir="auto"
          autocomplete="off"
        />
      )}
      <TextField
        name="email"
        label={fields.email}
        hint={fields.emailHint}
        error={errors.email}
        value={typedIn(typed, 'email')}
        type="email"
        dir="ltr"
        autocomplete="off"
      />
      <SelectField
        name="lang"
        label={fields.language}
        value={typedIn(typed, 'lang')}
        choices={LANGS.map((value) => ({ value, label: nameOfLang(value) }))}
      />
    </>
  )
}

/** One of a delegation: all that they said, and what can be done for them. */
export function GuestOfficePage(props: {
  frame: OfficeFrame
  top: VisitTop
  texts: DelegationTexts
  lang: Lang
  path: string
  back: string
  name: string
  isLeader: boolean
  hasAddress: boolean
  typed: TypedGuest
  errors: GuestErrors
  errorTitle: string
  timeZone: string
  times?: readonly Temporal.ZonedDateTime[] | undefined
  version: number
  stored?: TypedGuest | undefined
  warning?: string | undefined
}) {
  const { frame, top, texts, lang, path, typed, errors, stored, warning } = props
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href={props.back}>{texts.back}</a>
      </p>
      <VisitHead top={top} />
      <h2 dir="auto">{texts.edit(props.name)}</h2>
      {(stored || warning) && (
        <p class="remark" role="alert">
          {stored ? texts.stale : warning}
        </p>
      )}
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      <div class="two-sides">
        <form class="panel" method="post" action={path}>
          <input type="hidden" name="version" value={String(props.version)} />
          <AddressFields lang={lang} typed={typed} errors={errors} />
          <GuestFields {...{ lang, typed, errors, timeZone: props.timeZone, times: props.times, stored }} />
          <FormActions buttons={[{ label: texts.save }]} />
        </form>
        <div>
          {props.hasAddress && (
            <form class="panel" method="post" action={`${path}/send`}>
              <FormActions buttons={[{ label: texts.sendLink, tone: 'secondary' }]} />
            </form>
          )}
          {props.hasAddress && (
            <form class="panel" method="post" action={`${path}/renew`}>
              <p class="field-hint">{texts.newLinkHint}</p>
              <FormActions buttons={[{ label: texts.newLink, tone: 'secondary' }]} />
            </form>
          )}
          {!props.isLeader && (
            <form class="panel" method="post" action={`${path}/lead`}>
              <FormActions buttons={[{ label: texts.makeLeader, tone: 'secondary' }]} />
            </form>
          )}
          <form class="panel" method="post" action={`${path}/remove`}>
            <p class="field-hint">{texts.removeHint}</p>
            <FormActions buttons={[{ label: texts.remove, tone: 'danger' }]} />
          </form>
        </div>
      </div>
    </OfficeShell>
  )
}
