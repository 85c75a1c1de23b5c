import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import type { KeptOfPerson, PersonalRoom } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { inquireTexts } from './inquire.messages.ts'
import { BY_ASKER, type Inquiry, type Message, numberOf } from './inquiry.model.ts'
import { readInquiriesOf, readThread } from './inquiry.reads.ts'
import { processingOfInquiries } from './personal.messages.ts'
import { clearInquiry } from './writing.store.ts'

/** What the room of inquiries keeps of a person: what they asked, what was said, what they sent. Notes are the city's. */
export const personalInquiries: PersonalRoom = {
  processing: processingOfInquiries(async (db) => (await readSetting(db, 'inquiries')).monthsKept),
  async collect({ db, lang, timeZone }, person) {
    const inquiries = await readInquiriesOf(db, person)
    return Promise.all(
      inquiries.map(async (inquiry) => keptOf(lang, timeZone, inquiry, await readThread(db, inquiry.id, THEIRS))),
    )
  },
  async take(db, person) {
    const inquiries = await readInquiriesOf(db, person)
    return {
      inquiries: await Promise.all(
        inquiries.map(async (inquiry) => ({
          number: numberOf(inquiry),
          askedAt: inquiry.askedAt.toString(),
          language: inquiry.lang,
          state: inquiry.state,
          contact: inquiry.contact,
          answers: inquiry.answers,
          messages: (await readThread(db, inquiry.id, THEIRS)).map(({ direction, at, subject, body, files }) => ({
            direction,
            at: at.toString(),
            subject,
            body,
            files: files.map(({ name, size }) => ({ name, size })),
          })),
        })),
      ),
    }
  },
  async erase(tx, person) {
    for (const { id } of await readInquiriesOf(tx, person)) await clearInquiry(tx, id, BY_ASKER)
  },
  letGo: ({ db }, now) => letGoOfInquiries(db, now),
}

const THEIRS = ['from_them', 'to_them'] as const

/**
 * Closes what was answered and not taken up again for so many days, and lets go of what is personal in what was closed so
 * many months ago. Answers how many inquiries were let go of.
 */
export async function letGoOfInquiries(db: Db, now: Temporal.Instant): Promise<number> {
  const { monthsKept, quietDays } = await readSetting(db, 'inquiries')
  const utc = now.toZonedDateTimeISO('UTC')
  await closeQuiet(db, now, utc.subtract({ days: quietDays }).toInstant())
  const { rows } = await sql<{ id: string }>`
    select id from inquiries where state = 'closed' and cleared_at is null
       and closed_at < ${utc.subtract({ months: monthsKept }).toInstant().toString()}::timestamptz`.execute(db)
  for (const { id } of rows) await inTransaction(db, (tx) => clearInquiry(tx, id, 'retention'))
  return rows.length
}

async function closeQuiet(db: Db, now: Temporal.Instant, before: Temporal.Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update inquiries set state = 'closed', outcome = 'answered', closed_at = ${now.toString()}::timestamptz,
             due_on = null, last_act = 'closed', last_by = null, version = version + 1
       where state = 'open' and waits_for = 'them' and moved_at < ${before.toString()}::timestamptz
      returning id`.execute(tx)
    for (const { id } of rows)
      await recordAudit(tx, { by: 'retention', action: 'inquiry.closed', detail: { inquiry: id, outcome: 'answered' } })
  })
}

function keptOf(lang: Lang, timeZone: string, inquiry: Inquiry, thread: readonly Message[]): KeptOfPerson {
  const texts = inquireTexts[lang]
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(timeZone))
  return {
    title: texts.pageTitle(numberOf(inquiry)),
    rows: [
      { label: texts.asked, value: stamp(inquiry.askedAt) },
      { label: texts.fields.name.label, value: inquiry.contact?.name ?? '' },
      { label: texts.fields.email.label, value: inquiry.contact?.email ?? '' },
      { label: texts.fields.lang.label, value: nameOfLang(inquiry.lang) },
      ...inquiry.answers,
      ...thread.map(({ direction, at, subject, body, files }) => ({
        label: `${direction === 'from_them' ? texts.fromYou : texts.fromUs}, ${stamp(at)}`,
        value: [subject, body, ...files.map(({ name }) => name)].filter(Boolean).join('\n'),
      })),
    ],
  }
}
