import type { Updateable } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import {
  addMessage,
  type Inquiry,
  type InquiryMeans,
  inquiryMails,
  inWorkingDays,
  type LastAct,
  lockInquiry,
  mailAsker,
  numberOf,
  type Outcome,
  pathOfInquiry,
  readTopic,
  tellOwner,
} from '#src/features/inquiries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { actorOf, type StaffMember } from '#src/features/staff/index.ts'
import { inTransaction, type Tables, type Tx } from '#src/platform/database/tables.ts'

/** What was seen of an inquiry, by whom, when something is done with it. */
export interface Doing {
  readonly id: string
  readonly version: number
  readonly staff: StaffMember
}

export type DoingResult = 'done' | 'changed_meanwhile' | 'gone' | 'unknown'

type Change = Omit<Updateable<Tables['inquiries']>, 'version' | 'last_act' | 'last_by' | 'moved_at'>

/**
 * Does one thing with an inquiry as somebody saw it. Of two who do something at once, the second is told what the first
 * did, and nothing of theirs is sent or lost.
 */
async function act(
  means: InquiryMeans,
  { id, version, staff }: Doing,
  how: LastAct,
  work: (tx: Tx, inquiry: Inquiry) => Promise<Change | 'unknown' | 'gone'>,
): Promise<DoingResult> {
  return inTransaction(means.db, async (tx) => {
    const inquiry = await lockInquiry(tx, id)
    if (!inquiry) return 'unknown'
    if (inquiry.version !== version) return 'changed_meanwhile'
    const change = await work(tx, inquiry)
    if (typeof change === 'string') return change
    await tx
      .updateTable('inquiries')
      .set({ ...change, last_act: how, last_by: staff.name, moved_at: Temporal.Now.instant(), version: version + 1 })
      .where('id', '=', id)
      .execute()
    return 'done'
  })
}

const closedNow = (outcome: Outcome) =>
  ({ state: 'closed', outcome, closed_at: Temporal.Now.instant(), due_on: null }) as const

/**
 * Answers by mail. The inquiry waits for them then, or is closed with the answer. Whoever answers what is nobody's has it
 * from then on.
 */
export async function answerInquiry(
  means: InquiryMeans,
  doing: Doing,
  answer: { subject: string; body: string; closes: boolean; site: Site },
): Promise<DoingResult> {
  const { subject, body, closes, site } = answer
  const { staff } = doing
  return act(means, doing, 'answered', async (tx, inquiry) => {
    if (!inquiry.contact) return 'gone'
    await addMessage(tx, inquiry.id, { direction: 'to_them', subject, body, by: staff.name })
    const { lang } = inquiry
    const letter = inquiryMails[lang].answer({
      city: labelIn(site, site.names, lang),
      number: numberOf(inquiry),
      subject,
      body,
      address: means.origin + pathOfInquiry(means.vault, lang, inquiry),
    })
    await mailAsker(means, tx, inquiry, letter)
    await recordAudit(tx, { by: actorOf(staff), action: 'inquiry.answered', detail: { inquiry: inquiry.id } })
    return {
      owner_id: inquiry.ownerId ?? staff.id,
      answered_on: inquiry.answeredOn ?? Temporal.Now.plainDateISO(site.timeZone),
      waits_for: 'them',
      due_on: null,
      ...(closes && closedNow('answered')),
    }
  })
}

/** Adds a note that only the office sees. */
export const noteOn = (means: InquiryMeans, doing: Doing, body: string): Promise<DoingResult> =>
  act(means, doing, 'noted', async (tx, inquiry) => {
    if (!inquiry.contact) return 'gone'
    await addMessage(tx, inquiry.id, { direction: 'note', body, by: doing.staff.name })
    return {}
  })

/** Gives an inquiry to somebody, or to nobody, with words for them. Who gets it from another is told by mail. */
export const forwardInquiry = (
  means: InquiryMeans,
  doing: Doing,
  { ownerId, words }: { ownerId: string | undefined; words: string },
): Promise<DoingResult> =>
  act(means, doing, 'forwarded', async (tx, inquiry) => {
    if (words && inquiry.contact)
      await addMessage(tx, inquiry.id, { direction: 'note', body: words, by: doing.staff.name })
    if (ownerId && ownerId !== doing.staff.id) await tellOwner(means, tx, { ...inquiry, ownerId }, 'forwarded')
    await recordAudit(tx, {
      by: actorOf(doing.staff),
      action: 'inquiry.forwarded',
      detail: { inquiry: inquiry.id, owner: ownerId ?? null },
    })
    return { owner_id: ownerId ?? null }
  })

/** Changes what an inquiry is about, and until when an answer is due. What was promised first stays for the figures. */
export const changeInquiry = (
  means: InquiryMeans,
  doing: Doing,
  { topicId, dueOn }: { topicId: string; dueOn: Temporal.PlainDate | undefined },
): Promise<DoingResult> =>
  act(means, doing, 'changed', async (tx, inquiry) => {
    if (!(await readTopic(tx, topicId))) return 'unknown'
    const detail = { inquiry: inquiry.id, topic: topicId, due: dueOn?.toString() ?? null }
    await recordAudit(tx, { by: actorOf(doing.staff), action: 'inquiry.changed', detail })
    return { topic_id: topicId, due_on: inquiry.state === 'open' ? (dueOn ?? null) : null }
  })

/** Closes an inquiry. Nobody is written to: whoever asked sees it on their page. */
export const closeInquiry = (means: InquiryMeans, doing: Doing, outcome: Outcome): Promise<DoingResult> =>
  act(means, doing, 'closed', async (tx, inquiry) => {
    const detail = { inquiry: inquiry.id, outcome }
    await recordAudit(tx, { by: actorOf(doing.staff), action: 'inquiry.closed', detail })
    return inquiry.state === 'closed' ? { outcome } : closedNow(outcome)
  })

/** Opens a closed inquiry again: it waits for us, with the days of its topic. */
export const reopenInquiry = (means: InquiryMeans, doing: Doing, { timeZone }: Site): Promise<DoingResult> =>
  act(means, doing, 'reopened', async (tx, inquiry) => {
    if (!inquiry.contact) return 'gone'
    const topic = await readTopic(tx, inquiry.topicId)
    await recordAudit(tx, { by: actorOf(doing.staff), action: 'inquiry.reopened', detail: { inquiry: inquiry.id } })
    return {
      state: 'open',
      outcome: null,
      closed_at: null,
      waits_for: 'us',
      due_on: inWorkingDays(Temporal.Now.plainDateISO(timeZone), topic?.dueDays ?? 5),
    }
  })
