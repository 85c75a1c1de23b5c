import { sql } from 'kysely'
import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import { type DaySpan, type EndReason, type Stage, stagesAfter, VISIT_TAG, type VisitWish } from './visit.model.ts'
import type { Verdict } from './visit.rules.ts'

/** A visit that was just asked for: what it is called, and the secret of its page. */
export interface OpenedVisit {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly secret: string
}

/**
 * Opens a visit: somebody asked for it. The audit log learns that, and nothing of them. The secret is that of what they
 * had written, where they have one: the same link leads to both.
 */
export async function openVisit(
  db: Db,
  wish: VisitWish,
  opening: {
    timeZone: string
    verdict: readonly Verdict[]
    dueOn: Temporal.PlainDate | undefined
    by: Actor
    secret?: string
  },
): Promise<OpenedVisit> {
  return inTransaction(db, async (tx) => {
    const secret = opening.secret ?? makeSecret()
    const year = Temporal.Now.zonedDateTimeISO(opening.timeZone).year
    const { id, number } = await tx
      .insertInto('visits')
      .values({
        year,
        number: await nextNumber(tx, year),
        stage: 'new',
        due_on: opening.dueOn ?? null,
        owner_id: null,
        lang: wish.lang,
        organisation: wish.organisation,
        country: wish.country,
        party_id: null,
        contact_name: wish.contact.name,
        contact_email: wish.contact.email,
        contact_phone: wish.contact.phone ?? null,
        purpose: wish.purpose,
        meets: wish.meets,
        accessibility: wish.accessibility,
        budget: wish.budget,
        size: wish.size,
        langs: [...wish.langs],
        wishes: JSON.stringify(wish.wishes),
        hours: wish.hours ?? null,
        begins: wish.at?.toString() ?? null,
        exception: wish.exception,
        verdict: JSON.stringify(opening.verdict),
        starts_on: null,
        ends_on: null,
        time_zone: opening.timeZone,
        ended_reason: null,
        secret_hash: hashSecret(secret),
        activity_id: null,
        cleared_at: null,
      })
      .returning(['id', 'number'])
      .executeTakeFirstOrThrow()
    const topics = wish.topicIds.map((topic_id) => ({ visit_id: id, topic_id }))
    if (topics.length > 0) await tx.insertInto('visit_topic_choices').values(topics).execute()
    await noteStage(tx, id, { stage: 'new', by: opening.by })
    await recordAudit(tx, { by: opening.by, action: 'visit.asked', detail: { visit: id, year, number } })
    return { id, year, number, secret }
  })
}

// Numbers have no gaps: of two who ask at once, one waits for the other.
async function nextNumber(tx: Tx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('visits'), ${year})`.execute(tx)
  const { last } = await tx
    .selectFrom('visits')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Where a visit is to go. */
export interface Move {
  readonly stage: Stage
  /** The version that whoever moves it has seen. */
  readonly version: number
  readonly reason?: EndReason | undefined
  /** The days that were agreed on, from `offered` on. */
  readonly days?: DaySpan | undefined
  readonly dueOn?: Temporal.PlainDate | undefined
  readonly by: Actor
}

export type MoveResult = 'moved' | 'unknown_visit' | 'changed_meanwhile' | 'not_from_here' | 'no_reason' | 'no_days'

/** Moves a visit to another stage. */
export async function moveVisit(db: Db, id: string, move: Move): Promise<MoveResult> {
  return inTransaction(db, async (tx) => {
    const visit = await tx
      .selectFrom('visits')
      .select(['stage', 'version', 'starts_on'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!visit) return 'unknown_visit'
    if (visit.version !== move.version) return 'changed_meanwhile'
    if (!stagesAfter(visit.stage).includes(move.stage)) return 'not_from_here'
    const ends = move.stage === 'declined' || move.stage === 'cancelled'
    if (ends && !move.reason) return 'no_reason'
    const needsDays = move.stage === 'confirmed' || move.stage === 'under_way' || move.stage === 'done'
    if (needsDays && !move.days && !visit.starts_on) return 'no_days'
    await tx
      .updateTable('visits')
      .set({
        stage: move.stage,
        ended_reason: move.reason ?? null,
        due_on: move.dueOn ?? null,
        version: visit.version + 1,
        ...(move.days && { starts_on: move.days.from, ends_on: move.days.to }),
      })
      .where('id', '=', id)
      .execute()
    await noteStage(tx, id, move)
    await announceTags(tx, [VISIT_TAG])
    await recordAudit(tx, {
      by: move.by,
      action: 'visit.moved',
      detail: { visit: id, from: visit.stage, to: move.stage, reason: move.reason ?? null },
    })
    return 'moved'
  })
}

async function noteStage(
  tx: Tx,
  visitId: string,
  step: { stage: Stage; reason?: EndReason | undefined; by: Actor },
): Promise<void> {
  await sql`
    insert into visit_stages (visit_id, number, stage, by, reason)
    select ${visitId}, coalesce(max(number), 0) + 1, ${step.stage}, ${nameOfActor(step.by)}, ${step.reason ?? null}
      from visit_stages where visit_id = ${visitId}`.execute(tx)
}
