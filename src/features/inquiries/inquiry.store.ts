import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { readStaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { pathOfInquiry } from './inquiry.link.ts'
import { BY_ASKER, type GivenAnswer, type Inquiry, numberOf, type Topic } from './inquiry.model.ts'
import { inWorkingDays } from './inquiry.plan.ts'
import { inquiryFrom } from './inquiry.reads.ts'
import { inquiryMails, ownerMails } from './mail.messages.ts'
import { addMessage, mailAsker, type ReceivedFile, sizeOf } from './message.store.ts'

/** What the stores of inquiries work with. */
export interface InquiryMeans {
  readonly db: Db
  readonly vault: Vault
  readonly mail: MailRoom
  /** The public address, without a slash at its end. */
  readonly origin: string
}

/** What somebody sent by the form. */
export interface Asked {
  readonly lang: Lang
  readonly name: string
  readonly email: string
  readonly message: string
  readonly answers: readonly GivenAnswer[]
  readonly files: readonly ReceivedFile[]
}

/**
 * Opens an inquiry, confirms it to the address that was typed, and tells the owner of its topic. Of two that are the same
 * and come at once, both find the one. The confirmation says nothing of what was typed: it may go to a stranger.
 */
export async function openInquiry(
  means: InquiryMeans,
  asking: { topic: Topic; asked: Asked; site: Site },
): Promise<Inquiry> {
  const { topic, asked, site } = asking
  return inTransaction(means.db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('inquiries'))`.execute(tx)
    const same = await findSame(tx, topic, asked)
    if (same) return same
    const today = Temporal.Now.plainDateISO(site.timeZone)
    const dueOn = inWorkingDays(today, topic.dueDays)
    const inquiry = inquiryFrom(
      await tx
        .insertInto('inquiries')
        .values({
          year: today.year,
          number: await nextNumber(tx, today.year),
          topic_id: topic.id,
          lang: asked.lang,
          outcome: null,
          owner_id: topic.ownerId ?? null,
          asked_on: today,
          promised_on: dueOn,
          answered_on: null,
          due_on: dueOn,
          person_id: null,
          contact_name: asked.name,
          contact_email: asked.email,
          answers: JSON.stringify(asked.answers),
          last_by: null,
          closed_at: null,
          cleared_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )
    await addMessage(tx, inquiry.id, { direction: 'from_them', body: asked.message, files: asked.files })
    await recordAudit(tx, { by: BY_ASKER, action: 'inquiry.asked', detail: { inquiry: inquiry.id } })
    const letter = inquiryMails[asked.lang].asked({
      city: labelIn(site, site.names, asked.lang),
      number: numberOf(inquiry),
      topic: labelIn(site, topic.names, asked.lang),
      address: means.origin + pathOfInquiry(means.vault, asked.lang, inquiry),
      until: formatDate(asked.lang, { date: dueOn, precision: 'day' }),
    })
    await mailAsker(means, tx, inquiry, letter)
    await tellOwner(means, tx, inquiry, 'asked')
    return inquiry
  })
}

async function findSame(tx: Tx, topic: Topic, asked: Asked): Promise<Inquiry | undefined> {
  const row = await tx
    .selectFrom('inquiries')
    .selectAll('inquiries')
    .innerJoin('inquiry_messages as said', 'said.inquiry_id', 'inquiries.id')
    .where('inquiries.topic_id', '=', topic.id)
    .where(sql<boolean>`lower(inquiries.contact_email) = lower(${asked.email})`)
    .where('said.body', '=', asked.message)
    .where(sql<boolean>`inquiries.asked_at > now() - interval '10 minutes'`)
    .where(
      sql<boolean>`(select coalesce(sum(file.size), 0) from inquiry_files file where file.message_id = said.id) = ${sizeOf(asked.files)}`,
    )
    .executeTakeFirst()
  return row && inquiryFrom(row)
}

async function nextNumber(tx: Tx, year: number): Promise<number> {
  const { last } = await tx
    .selectFrom('inquiries')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Tells the owner that there is something: not what, a mailbox is a place of its own. Nobody is told of nobody's. */
export async function tellOwner(
  { mail, origin }: Pick<InquiryMeans, 'mail' | 'origin'>,
  tx: Tx,
  inquiry: Pick<Inquiry, 'id' | 'year' | 'number' | 'ownerId'>,
  what: 'asked' | 'wrote' | 'forwarded',
): Promise<void> {
  const owner = inquiry.ownerId ? await readStaffMember(tx, inquiry.ownerId) : undefined
  if (owner?.state !== 'active') return
  const letter = ownerMails[owner.lang][what]({
    number: numberOf(inquiry),
    address: `${origin}/office/inquiries/${inquiry.id}`,
  })
  await mail.send(tx, { to: owner.email, ...letter })
}
