import { sql } from 'kysely'
import { type Actor, nameOfActor } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** Somebody was seen at the door, or was not after all. */
export interface ArrivalTick {
  readonly guestId: string
  readonly at: Temporal.Instant
  readonly came: boolean
}

/**
 * Keeps ticks from the door. Phones send them when they can, in any order and more than once: the first tick after the
 * last time that one was taken back holds, whichever line came first. Answers how many were of this visit.
 */
export async function recordArrivals(
  db: Db,
  visitId: string,
  ticks: readonly ArrivalTick[],
  by: Actor,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const guests = await tx
      .selectFrom('guests')
      .select('id')
      .where('visit_id', '=', visitId)
      .where('left_at', 'is', null)
      .where('erased_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    const known = new Set(guests.map(({ id }) => id))
    const now = Temporal.Now.instant()
    const rows = ticks
      .filter(({ guestId }) => known.has(guestId))
      .map(({ guestId, at, came }) => ({
        guest_id: guestId,
        // A clock that is ahead would hold against everything that others do meanwhile.
        at: Temporal.Instant.compare(at, now) > 0 ? now : at,
        came,
        by: nameOfActor(by),
      }))
    if (rows.length === 0) return 0
    await tx
      .insertInto('guest_arrivals')
      .values(rows)
      .onConflict((row) => row.columns(['guest_id', 'at', 'came']).doNothing())
      .execute()
    const ids = [...new Set(rows.map((row) => row.guest_id))]
    await sql`
      update guests set came_at = (
        select min(tick.at) from guest_arrivals tick
         where tick.guest_id = guests.id and tick.came
           and tick.at > coalesce((select max(undone.at) from guest_arrivals undone
                                    where undone.guest_id = guests.id and not undone.came), '-infinity'))
       where id = any(${ids}::uuid[])`.execute(tx)
    return rows.length
  })
}
