import { type Actor, findEntry } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { InquiriesFile } from './catalogue.shapes.ts'
import { inWorkingDays } from './inquiry.plan.ts'
import { readTopics } from './topic.reads.ts'
import { saveTopic } from './topic.store.ts'

/**
 * Loads the first topics of a city. What is there already is left as it is: from then on they are kept in the office.
 * Invented inquiries come only into a city that has none. Answers what has to be mended.
 */
export async function loadInquiries(
  tx: Tx,
  file: InquiriesFile,
  { by, timeZone }: { by: Actor; timeZone: string },
): Promise<string[]> {
  const problems: string[] = []
  for (const { key, name, lead, days, questions, page, active } of file.topics) {
    const entry = page && (await findEntry(tx, page))
    if (page && !entry) problems.push(`topics: ${key} leads to "${page}", which is no page here.`)
    const facts = {
      names: name,
      leads: lead,
      ownerId: undefined,
      dueDays: days,
      questions: questions.map(({ label, needed }, index) => ({
        key: `q${index + 1}`,
        labels: label,
        isNeeded: needed,
      })),
      pageId: entry ? entry.id : undefined,
      isActive: active,
    }
    await saveTopic(tx, { key, facts }, by)
  }
  const topics = new Map((await readTopics(tx)).map((topic) => [topic.key, topic]))
  const unknown = file.examples.filter(({ topic }) => !topics.has(topic))
  problems.push(...unknown.map(({ topic }) => `examples: One is about "${topic}", which is no topic here.`))
  const some = await tx.selectFrom('inquiries').select('id').limit(1).executeTakeFirst()
  if (some || problems.length > 0) return problems
  const today = Temporal.Now.plainDateISO(timeZone)
  for (const [index, example] of file.examples.entries()) {
    const topic = topics.get(example.topic)
    if (topic) await addExample(tx, { example, topic, number: index + 1, today })
  }
  return problems
}

async function addExample(
  tx: Tx,
  one: {
    example: InquiriesFile['examples'][number]
    topic: { id: string; dueDays: number }
    number: number
    today: Temporal.PlainDate
  },
): Promise<void> {
  const { example, topic, number, today } = one
  const { answer } = example
  const askedOn = today.subtract({ days: example.days_ago })
  const promised = inWorkingDays(askedOn, topic.dueDays)
  const answeredOn = answer ? (Temporal.PlainDate.compare(promised, today) < 0 ? promised : today) : null
  const askedAt = Temporal.Now.instant().subtract({ hours: 24 * example.days_ago })
  const { id } = await tx
    .insertInto('inquiries')
    .values({
      year: today.year,
      number,
      topic_id: topic.id,
      lang: example.lang,
      waits_for: answer ? 'them' : 'us',
      outcome: null,
      owner_id: null,
      asked_on: askedOn,
      promised_on: promised,
      answered_on: answeredOn,
      due_on: answer ? null : promised,
      person_id: null,
      contact_name: example.name,
      contact_email: example.email,
      answers: '[]',
      last_act: answer ? 'answered' : 'asked',
      last_by: answer?.by ?? null,
      asked_at: askedAt,
      closed_at: null,
      cleared_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const none = { whole: null, sender: null, mail_id: null }
  await tx
    .insertInto('inquiry_messages')
    .values([
      { ...none, inquiry_id: id, direction: 'from_them', body: example.message, at: askedAt },
      ...(answer
        ? [
            {
              ...none,
              inquiry_id: id,
              direction: 'to_them' as const,
              subject: answer.subject,
              body: answer.body,
              by: answer.by,
              at: askedAt.add({ hours: 20 }),
            },
          ]
        : []),
    ])
    .execute()
}
