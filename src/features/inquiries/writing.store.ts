import { recordAudit } from '#src/features/entries/index.ts'
import { knowPerson } from '#src/features/people/index.ts'
import { inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { BY_ASKER, type Inquiry } from './inquiry.model.ts'
import { inWorkingDays } from './inquiry.plan.ts'
import { readInquiry } from './inquiry.reads.ts'
import { type InquiryMeans, tellOwner } from './inquiry.store.ts'
import { addMessage, type NewMessage, removeMessages } from './message.store.ts'
import { readTopic } from './topic.reads.ts'

/**
 * Adds what came from outside. It waits for us then, and a closed inquiry is open again. Whoever wrote from the address
 * itself, or behind the link that was mailed there, has shown that it is theirs: from then on they are a person.
 */
export async function takeWords(
  means: InquiryMeans,
  inquiryId: string,
  message: NewMessage & { direction: 'from_them' | 'from_other' },
  { timeZone }: { timeZone: string },
): Promise<'taken' | 'said_already' | 'gone'> {
  return inTransaction(means.db, async (tx) => {
    const inquiry = await lockInquiry(tx, inquiryId)
    if (!inquiry?.contact) return 'gone'
    if ((await addMessage(tx, inquiry.id, message)) === 'said_already') return 'said_already'
    const topic = await readTopic(tx, inquiry.topicId)
    const today = Temporal.Now.plainDateISO(timeZone)
    // Who writes again before an answer waits for what was promised first.
    const isWaited = inquiry.state === 'open' && inquiry.waitsFor === 'us' && inquiry.dueOn
    const personId =
      inquiry.personId ?? (message.direction === 'from_them' ? await personOf(tx, inquiry, inquiry.contact) : undefined)
    await tx
      .updateTable('inquiries')
      .set(({ eb }) => ({
        state: 'open',
        outcome: null,
        closed_at: null,
        waits_for: 'us',
        due_on: isWaited ? (inquiry.dueOn ?? null) : inWorkingDays(today, topic?.dueDays ?? 5),
        person_id: personId ?? null,
        last_act: 'wrote',
        last_by: null,
        moved_at: Temporal.Now.instant(),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', inquiry.id)
      .execute()
    if (inquiry.state === 'closed')
      await recordAudit(tx, { by: BY_ASKER, action: 'inquiry.reopened', detail: { inquiry: inquiry.id } })
    await tellOwner(means, tx, inquiry, 'wrote')
    return 'taken'
  })
}

async function personOf(tx: Tx, { lang }: Inquiry, { name, email }: { name: string; email: string }): Promise<string> {
  return (await knowPerson(tx, { email, lang, name })).id
}

/** Closes an inquiry as whoever asked wishes: it is solved. */
export async function closeByAsker(means: InquiryMeans, inquiryId: string): Promise<'closed' | 'closed_already'> {
  return inTransaction(means.db, async (tx) => {
    const inquiry = await lockInquiry(tx, inquiryId)
    if (!inquiry?.contact || inquiry.state === 'closed') return 'closed_already'
    await tx
      .updateTable('inquiries')
      .set(({ eb }) => ({
        state: 'closed',
        outcome: 'solved',
        closed_at: Temporal.Now.instant(),
        due_on: null,
        last_act: 'closed',
        last_by: null,
        moved_at: Temporal.Now.instant(),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', inquiry.id)
      .execute()
    await recordAudit(tx, {
      by: BY_ASKER,
      action: 'inquiry.closed',
      detail: { inquiry: inquiry.id, outcome: 'solved' },
    })
    return 'closed'
  })
}

/**
 * Lets go of all that is personal in an inquiry: who asked, what was said, what was sent. That there was one, about what,
 * in which language, and when it was answered stays for the figures.
 */
export async function clearInquiry(tx: Tx, inquiryId: string, by: string): Promise<boolean> {
  const inquiry = await lockInquiry(tx, inquiryId)
  if (!inquiry?.contact) return false
  await removeMessages(tx, inquiry.id)
  await tx
    .deleteFrom('outbox')
    .where('id', 'in', (query) =>
      query.selectFrom('inquiry_mails').select('mail_id').where('inquiry_id', '=', inquiry.id),
    )
    .execute()
  await tx.deleteFrom('inquiry_mails').where('inquiry_id', '=', inquiry.id).execute()
  const now = Temporal.Now.instant()
  await tx
    .updateTable('inquiries')
    .set(({ eb }) => ({
      contact_name: null,
      contact_email: null,
      person_id: null,
      answers: '[]',
      cleared_at: now,
      due_on: null,
      version: eb('version', '+', 1),
      ...(inquiry.state === 'open' && { state: 'closed' as const, outcome: 'erased' as const, closed_at: now }),
    }))
    .where('id', '=', inquiry.id)
    .execute()
  await recordAudit(tx, { by, action: 'inquiry.erased', detail: { inquiry: inquiry.id } })
  return true
}

/** Reads an inquiry to change it: until the transaction ends nobody else does. */
export async function lockInquiry(tx: Tx, id: string): Promise<Inquiry | undefined> {
  await tx.selectFrom('inquiries').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return readInquiry(tx, id)
}
