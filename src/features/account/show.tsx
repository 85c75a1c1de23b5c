import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { arrivalTexts, makeChallenge, newPasskeyOptions } from '#src/features/signin/index.ts'
import { listPasskeys, listSessions, OFFICE_LANGS, readFactors, writeTicket } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { accountTexts } from './account.messages.ts'
import { readReminders } from './account.store.ts'
import { AccountPage, type Errors } from './account.view.tsx'
import { nameOfBrowser } from './browser-name.ts'

/** Shows the page of one's own account. */
export async function showAccount(
  c: OfficeContext,
  { db, vault, origin }: OfficeDeps,
  wrong: { errors: Errors; typed?: { name: string; lang: string } } = { errors: [] },
) {
  const { staff, lang, sessionId, site } = c.var
  const texts = accountTexts[lang]
  const frame = officeFrame(c, {
    title: texts.title,
    done: doneIn(c, texts.done),
  })
  const [reminders, factors, passkeys, sessions] = await Promise.all([
    readReminders(db, staff.id),
    readFactors(db, staff.id),
    listPasskeys(db, staff.id),
    listSessions(db, staff.id),
  ])
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
  const challenge = makeChallenge()
  const whose = { id: staff.id, name: staff.name, email: staff.email, city: frame.city }
  const page = (
    <AccountPage
      frame={frame}
      texts={texts}
      newPassword={arrivalTexts[lang]}
      errorTitle={officeTexts[lang].wrongTitle}
      errors={wrong.errors}
      email={staff.email}
      typed={wrong.typed ?? { name: staff.name, lang: staff.lang }}
      langs={OFFICE_LANGS.map((each) => ({ value: each, label: nameOfLang(each) }))}
      reminders={reminders}
      hasPassword={factors.hasPassword}
      codesSince={factors.totpSince && stamp(factors.totpSince)}
      recoveryCodesLeft={factors.recoveryCodesLeft}
      passkeys={passkeys.map(({ id, name, since, used }) => ({
        id,
        name,
        since: stamp(since),
        used: used ? stamp(used) : undefined,
      }))}
      newPasskey={{
        options: newPasskeyOptions(origin, challenge, { ...whose, has: passkeys.map(({ id }) => id) }),
        ticket: writeTicket(vault, 'new_passkey', { challenge, staffId: staff.id }),
      }}
      sessions={sessions.map((session) => ({
        id: session.id,
        browser: nameOfBrowser(session.userAgent) ?? texts.unknownBrowser,
        how: texts.methods[session.method],
        since: stamp(session.since),
        seen: stamp(session.seen),
        isThis: session.id === sessionId,
      }))}
    />
  )
  return showPage(c, page, wrong.errors.length > 0 ? 422 : 200)
}
