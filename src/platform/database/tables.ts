import type { Kysely, Transaction } from 'kysely'

/** Every table of the database. Each feature adds its own rows in its `*.tables.ts`, by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it.
export interface Tables {}

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>

/** An open transaction. */
export type Tx = Transaction<Tables>

/** Runs the work in the transaction that is already open, or opens one: use cases can be put together into one write. */
export function inTransaction<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db as Tx) : db.transaction().execute(work)
}
