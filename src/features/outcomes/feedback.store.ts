import { type InviteMeans, readGuests } from '#src/features/delegation/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { numberOf, readVisit, type Visit } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import { feedbackTexts } from './feedback.messages.ts'

/**
 * Asks the guests of every visit that ended yesterday or before what they thought of it, each once. Any number of
 * processes may do so at once. Answers how many were asked.
 */
export async function askForFeedback(means: InviteMeans, now = Temporal.Now.instant()): Promise<number> {
  const site = await means.site.current()
  if (!site) return 0
  const today = now.toZonedDateTimeISO(site.timeZone).toPlainDate()
  const visits = await means.db
    .selectFrom('visits')
    .select('id')
    .where('stage', 'in', ['confirmed', 'under_way', 'done'])
    .where('ends_on', '<', today)
    // Who was not asked within a fortnight is not asked any more.
    .where('ends_on', '>', today.subtract({ days: 15 }))
    .where('cleared_at', 'is', null)
    .execute()
  let count = 0
  for (const { id } of visits) count += await askOneVisit(means, id, (lang) => labelIn(site, site.names, lang))
  return count
}

async function askOneVisit(means: InviteMeans, visitId: string, cityIn: (lang: Lang) => string): Promise<number> {
  return inTransaction(means.db, async (tx) => {
    await tx.selectFrom('visits').select('id').where('id', '=', visitId).forUpdate().execute()
    const visit = await readVisit(tx, visitId)
    if (!visit) return 0
    const asked = await tx.selectFrom('visit_feedback_asked').select('guest_id').execute()
    const known = new Set(asked.map((row) => row.guest_id))
    const guests = await readGuests(tx, visitId)
    // Where arrivals were ticked off, only those are asked who came.
    const came = guests.filter(({ cameAt }) => cameAt)
    let count = 0
    for (const guest of came.length > 0 ? came : guests) {
      if (!guest.email || known.has(guest.id)) continue
      const secret = makeSecret()
      await tx
        .insertInto('visit_feedback_asked')
        .values({ guest_id: guest.id, secret_hash: hashSecret(secret) })
        .execute()
      const link = `${means.origin}/guest/feedback/${secret}`
      const mail = feedbackTexts[guest.lang].mail({
        name: guest.name ?? '',
        city: cityIn(guest.lang),
        number: numberOf(visit),
        link,
      })
      await means.mail.send(tx, { to: guest.email, ...mail })
      count += 1
    }
    return count
  })
}

/** What a link to the three questions opens. */
export type OpenedFeedback =
  | { readonly visit: Visit; readonly lang: Lang; readonly guestId: string }
  | 'unknown'
  | 'ended'

/** Opens a link to the three questions; once they were answered, it has ended. */
export async function openFeedback(db: Db, secret: string): Promise<OpenedFeedback> {
  const row = await db
    .selectFrom('visit_feedback_asked')
    .innerJoin('guests', 'guests.id', 'visit_feedback_asked.guest_id')
    .select(['guests.visit_id', 'guests.lang', 'guests.id', 'visit_feedback_asked.is_given'])
    .where('visit_feedback_asked.secret_hash', '=', hashSecret(secret))
    .executeTakeFirst()
  if (!row) return 'unknown'
  const visit = row.is_given ? undefined : await readVisit(db, row.visit_id)
  return visit && !visit.clearedAt ? { visit, lang: row.lang, guestId: row.id } : 'ended'
}

/** What a guest thinks of a visit. */
export interface Feedback {
  readonly useful: number
  readonly caredFor: number
  readonly words: string
}

/** Keeps an answer, once and apart from who gave it. */
export async function giveFeedback(
  db: Db,
  opened: { visit: Visit; lang: Lang; guestId: string },
  { useful, caredFor, words }: Feedback,
): Promise<'given' | 'given_already'> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('visit_feedback_asked')
      .set({ is_given: true })
      .where('guest_id', '=', opened.guestId)
      .where('is_given', '=', false)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'given_already'
    const on_date = Temporal.Now.plainDateISO(opened.visit.timeZone)
    const { lang } = opened
    await tx
      .insertInto('visit_feedback')
      .values({ visit_id: opened.visit.id, useful, cared_for: caredFor, words, lang, on_date })
      .execute()
    return 'given'
  })
}
