import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/** Notes in the transaction of a change which entry it was, for those who follow entries after it is done. */
export async function noteChange(tx: Tx, entryId: string): Promise<void> {
  await tx.insertInto('entry_changes').values({ entry_id: entryId }).execute()
}

/** Notes that every entry may have changed for its readers. */
export async function noteChangeOfAll(tx: Tx): Promise<void> {
  await sql`insert into entry_changes (entry_id) select id from entries`.execute(tx)
}

/**
 * Reads a part of what changed, the oldest first. Whoever has dealt with it forgets exactly these lines
 * (`forgetChanges`): what changed again since is a line of its own.
 */
export function readChanges(tx: Tx, limit: number): Promise<{ id: number; entry_id: string }[]> {
  return tx.selectFrom('entry_changes').select(['id', 'entry_id']).orderBy('id').limit(limit).execute()
}

/** Forgets changes that were dealt with. */
export async function forgetChanges(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from entry_changes where id = any(${ids}::bigint[])`.execute(tx)
}
