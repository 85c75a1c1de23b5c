import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/**
 * Lets the rest of a transaction find rows by their indexes alone. Lines are looked up for each of thousands of followers
 * in tables that were empty when this was last looked at: planned by that, each look-up would read all of them.
 */
export async function findByIndex(tx: Tx): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(tx)
}
