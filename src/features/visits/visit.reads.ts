import { sql } from 'kysely'
import { isId } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import type { Stage, Visit } from './visit.model.ts'

/** Which visits are read; all when nothing is said. */
export interface VisitWishes {
  readonly ids?: readonly string[] | undefined
  readonly stages?: readonly Stage[] | undefined
  readonly ownerId?: string | undefined
  readonly limit?: number | undefined
}

/** Reads visits, the newest question first. */
export async function readVisits(db: Db, wish: VisitWishes = {}): Promise<Visit[]> {
  let query = select(db).orderBy('visits.year', 'desc').orderBy('visits.number', 'desc')
  if (wish.ids) query = query.where('visits.id', 'in', wish.ids.length > 0 ? [...wish.ids] : [NOBODY])
  if (wish.stages) query = query.where('visits.stage', 'in', [...wish.stages])
  if (wish.ownerId) query = query.where('visits.owner_id', '=', wish.ownerId)
  if (wish.limit) query = query.limit(wish.limit)
  return (await query.execute()).map(present)
}

// An id that nothing has.
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Reads one visit; undefined when there is none, or when what stands for its id cannot be one. */
export async function readVisit(db: Db, id: string): Promise<Visit | undefined> {
  if (!isId(id)) return undefined
  const row = await select(db).where('visits.id', '=', id).executeTakeFirst()
  return row && present(row)
}

/** The visit that a secret link of whoever asked for it opens. */
export async function readVisitBySecret(db: Db, secret: string): Promise<Visit | undefined> {
  const row = await select(db).where('visits.secret_hash', '=', hashSecret(secret)).executeTakeFirst()
  return row && present(row)
}

function select(db: Db) {
  return db
    .selectFrom('visits')
    .selectAll('visits')
    .select(
      sql<string[]>`array(select choice.topic_id::text from visit_topic_choices choice
                            join visit_topics topic on topic.id = choice.topic_id
                           where choice.visit_id = visits.id order by topic.position)`.as('topic_ids'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function present(row: Row): Visit {
  const { contact_name: name, contact_email: email, contact_phone: phone, starts_on: from, ends_on: to } = row
  return {
    id: row.id,
    year: row.year,
    number: row.number,
    stage: row.stage,
    dueOn: row.due_on ?? undefined,
    ownerId: row.owner_id ?? undefined,
    lang: row.lang,
    organisation: row.organisation,
    country: row.country ?? undefined,
    partyId: row.party_id ?? undefined,
    contact: name && email ? { name, email, phone: phone ?? undefined } : undefined,
    purpose: row.purpose,
    meets: row.meets,
    accessibility: row.accessibility,
    budget: row.budget,
    topicIds: row.topic_ids,
    size: row.size,
    langs: row.langs,
    wishes: row.wishes.map((span) => ({
      from: Temporal.PlainDate.from(span.from),
      to: Temporal.PlainDate.from(span.to),
    })),
    hours: row.hours === null ? undefined : Number(row.hours),
    at: row.begins === null ? undefined : Temporal.PlainTime.from(row.begins),
    exception: row.exception,
    verdicts: row.verdict,
    days: from && to ? { from, to } : undefined,
    timeZone: row.time_zone,
    endedReason: row.ended_reason ?? undefined,
    activityId: row.activity_id ?? undefined,
    askedAt: row.asked_at,
    clearedAt: row.cleared_at ?? undefined,
    version: row.version,
  }
}
