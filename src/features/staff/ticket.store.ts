import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** Uses a ticket up. Answers false when it was used before: of two who come with the same one, one gets in. */
export async function spendTicket(db: Db, id: string): Promise<boolean> {
  await db.deleteFrom('spent_tickets').where('spent_at', '<', sql<Temporal.Instant>`now() - interval '1 day'`).execute()
  const row = await db
    .insertInto('spent_tickets')
    .values({ id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
