import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Visit } from './visit.model.ts'
import { readVisits } from './visit.reads.ts'

/** Why a visit waits for an officer. */
export const WAITING_REASONS = ['new', 'unanswered', 'overdue'] as const
export type WaitingReason = (typeof WAITING_REASONS)[number]

const MOST = 15

/** The visits that wait for an officer: new ones of nobody, and of their own those with a question or past their day. */
export async function readWaitingVisits(
  db: Db,
  staffId: string,
  today: Temporal.PlainDate,
): Promise<{ reason: WaitingReason; visit: Visit }[]> {
  const { rows } = await sql<{ id: string; reason: WaitingReason }>`
    (select visit.id, 'new' as reason from visits visit
      where visit.stage = 'new' and visit.owner_id is null order by visit.asked_at limit ${MOST})
    union all
    (select visit.id, 'unanswered' from visits visit
       join lateral (select direction from visit_messages
                      where visit_id = visit.id and direction in ('to_guest', 'from_guest')
                      order by at desc, id limit 1) last on last.direction = 'from_guest'
      where (visit.owner_id = ${staffId} or visit.owner_id is null) and visit.stage not in ('declined', 'cancelled')
      order by visit.asked_at limit ${MOST})
    union all
    (select visit.id, 'overdue' from visits visit
      where visit.owner_id = ${staffId} and visit.due_on < ${today}::date and visit.stage not in ('declined', 'cancelled')
      order by visit.due_on limit ${MOST})`.execute(db)
  const visits = new Map((await readVisits(db, { ids: rows.map(({ id }) => id) })).map((visit) => [visit.id, visit]))
  return rows.flatMap(({ id, reason }) => {
    const visit = visits.get(id)
    return visit ? [{ reason, visit }] : []
  })
}
