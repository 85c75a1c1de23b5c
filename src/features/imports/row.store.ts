import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/**
 * Runs the work of one row so that all of it happens or nothing: what a refused row had written before it was refused is
 * taken back, and the rows around it stay.
 */
export async function inRow<Result>(tx: Tx, work: () => Promise<{ keep: boolean; result: Result }>): Promise<Result> {
  await sql`savepoint import_row`.execute(tx)
  const { keep, result } = await work()
  if (!keep) await sql`rollback to savepoint import_row`.execute(tx)
  await sql`release savepoint import_row`.execute(tx)
  return result
}

/** Makes a memory of the keys of a table that lasts as long as the transaction and costs the program no memory. */
export async function startSeenRows(tx: Tx): Promise<(table: string, key: string, row: number) => Promise<number>> {
  await sql`create temporary table if not exists import_seen (place text primary key, row integer not null)
    on commit drop`.execute(tx)
  await sql`truncate import_seen`.execute(tx)
  /** The row that a key stood in first. */
  return async (table, key, row) => {
    const { rows } = await sql<{ row: number }>`
      insert into import_seen (place, row) values (${`${table}/${key}`}, ${row})
      on conflict (place) do update set row = import_seen.row returning row`.execute(tx)
    return rows[0]?.row ?? row
  }
}
