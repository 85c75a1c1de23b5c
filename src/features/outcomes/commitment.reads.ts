import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Commitment } from './commitment.model.ts'

/** Commitments: those that are open first, by the day that they are due. */
export async function readCommitments(
  db: Db,
  wish: { visitId?: string | undefined; ownerId?: string; open?: boolean } = {},
): Promise<Commitment[]> {
  let query = db
    .selectFrom('commitments')
    .leftJoin('staff', 'staff.id', 'commitments.owner_id')
    .leftJoin('visits', 'visits.id', 'commitments.visit_id')
    .selectAll('commitments')
    .select(['staff.name as owner_name', 'visits.year', 'visits.number'])
    .orderBy(({ eb }) => eb.or([eb('done_on', 'is not', null), eb('dropped_on', 'is not', null)]))
    .orderBy('commitments.due_on', (order) => order.asc().nullsLast())
    .orderBy('commitments.created_at')
    .limit(500)
  if (wish.visitId) query = query.where('visit_id', '=', wish.visitId)
  if (wish.ownerId) query = query.where('commitments.owner_id', '=', wish.ownerId)
  if (wish.open) query = query.where('done_on', 'is', null).where('dropped_on', 'is', null)
  return (await query.execute()).map((row) => ({
    id: row.id,
    what: row.what,
    owner: row.owner_id && row.owner_name ? { id: row.owner_id, name: row.owner_name } : undefined,
    promisedBy: row.promised_by,
    dueOn: row.due_on ?? undefined,
    tieId: row.tie_id ?? undefined,
    visit:
      row.visit_id && row.year && row.number ? { id: row.visit_id, year: row.year, number: row.number } : undefined,
    doneOn: row.done_on ?? undefined,
    dropped: row.dropped_on ? { on: row.dropped_on, reason: row.dropped_reason } : undefined,
    version: row.version,
  }))
}

/** Who can own a commitment. */
export function readOwners(db: Db): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('staff').select(['id', 'name']).where('state', '=', 'active').orderBy('name').execute()
}

/** The ties that a commitment can be for, with their names or their key. */
export function readTieChoices(db: Db): Promise<{ id: string; key: string; names: Labels }[]> {
  return db.selectFrom('ties').select(['id', 'key', 'names']).orderBy('key').execute()
}
