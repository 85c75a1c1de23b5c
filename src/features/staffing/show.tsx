import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { type ListedStaff, listStaff, OFFICE_LANGS, ROLES, writeRoles } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { TypedStaff } from './staffing.form.ts'
import { staffingTexts } from './staffing.messages.ts'
import { type Errors, InvitePage, MemberPage, StaffPage, type StaffRow } from './staffing.view.tsx'

const TONES = { invited: 'warning', active: 'success', closed: 'neutral' } as const

function rowOf(c: OfficeContext, member: ListedStaff): StaffRow {
  const { lang, site } = c.var
  const texts = staffingTexts[lang]
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
  const roles = member.roles.map(({ role, langs }) => {
    const name = officeTexts[lang].roles[role]
    return langs.length > 0 ? `${name} (${langs.map((each) => nameOfLangIn(lang, each)).join(', ')})` : name
  })
  const invitation = member.invitedUntil ? texts.invitedUntil(stamp(member.invitedUntil)) : texts.invitationOver
  const visits = member.seen ? texts.seen(stamp(member.seen)) : texts.neverSeen
  return {
    name: member.name,
    href: `/office/staff/${member.id}`,
    email: member.email,
    roles: roles.join(', '),
    state: texts.states[member.state],
    tone: TONES[member.state],
    detail: member.state === 'invited' ? invitation : visits,
  }
}

/** Shows everybody who works here. */
export async function showStaff(c: OfficeContext, { db, mail }: OfficeDeps) {
  const texts = staffingTexts[c.var.lang]
  const frame = officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })
  const rows = (await listStaff(db)).map((member) => rowOf(c, member))
  const page = <StaffPage frame={frame} texts={texts} rows={rows} sendsMail={await mail.sends()} />
  return showPage(c, page)
}

function choicesIn(c: OfficeContext) {
  const { lang } = c.var
  return {
    roles: ROLES.map((role) => ({
      value: role,
      label: officeTexts[lang].roles[role],
      hint: staffingTexts[lang].roleHints[role],
    })),
    // A language that is still closed is translated before it opens.
    langs: LANGS.map((each) => ({ value: each, label: nameOfLangIn(lang, each) })),
  }
}

// In the language of who reads it, as in a sentence: "arabiska".
const nameOfLangIn = (lang: Lang, of: Lang) => new Intl.DisplayNames(lang, { type: 'language' }).of(of) ?? of

/** Shows the form to invite somebody. */
export function showInvite(c: OfficeContext, typed: TypedStaff, errors: Errors) {
  const texts = staffingTexts[c.var.lang]
  const page = (
    <InvitePage
      frame={officeFrame(c, { title: texts.inviteTitle })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      typed={typed}
      choices={choicesIn(c)}
      officeLangs={OFFICE_LANGS.map((lang) => ({ value: lang, label: nameOfLang(lang) }))}
      errors={errors}
    />
  )
  return showPage(c, page, errors.length > 0 ? 422 : 200)
}

/** Shows somebody who works here. */
export function showMember(
  c: OfficeContext,
  member: ListedStaff,
  wrong: { errors: Errors; typed?: TypedStaff; was?: string } = { errors: [] },
  status: 200 | 409 | 422 = 200,
) {
  const texts = staffingTexts[c.var.lang]
  const held = {
    name: member.name,
    email: member.email,
    lang: member.lang,
    roles: member.roles.map(({ role }) => role),
    langs: member.roles.flatMap(({ langs }) => langs),
  }
  const page = (
    <MemberPage
      frame={officeFrame(c, { title: member.name, done: doneIn(c, texts.done) })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      member={{ ...rowOf(c, member), is: member.state, hasTotp: member.hasTotp, passkeys: member.passkeys }}
      typed={wrong.typed ?? held}
      was={wrong.was ?? writeRoles(member.roles)}
      choices={choicesIn(c)}
      errors={wrong.errors}
    />
  )
  return showPage(c, page, status)
}
