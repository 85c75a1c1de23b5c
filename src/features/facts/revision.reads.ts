import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { FactName } from './fact.store.ts'

/** A fact as it was written down, in the shapes of JSON: dates are text. */
export type FactRecord = Readonly<Record<string, unknown>>

/** A fact after one of its changes. */
export interface FactRevision {
  readonly id: number
  readonly record: FactRecord
  /** Whether it is the whole fact: of a tie that came into another state only the state is written down. */
  readonly isWhole: boolean
  readonly by: string
  readonly note: string | undefined
  readonly at: Temporal.Instant
}

interface Wish {
  readonly fact: FactName
  readonly id: string
}

/** A fact as it stands now, whole, with the id of the revision that says so. */
export async function readLatestRecord(db: Db, wish: Wish): Promise<FactRevision | undefined> {
  return (await read(db, wish, { whole: true, limit: 1 }))[0]
}

/** A fact as it stood after one of its revisions. */
export async function readRecord(db: Db, wish: Wish & { revision: number }): Promise<FactRevision | undefined> {
  return (await read(db, wish, { revision: wish.revision, limit: 1 }))[0]
}

/** The changes of a fact, the newest first. */
export function listRevisions(db: Db, wish: Wish, limit: number): Promise<FactRevision[]> {
  return read(db, wish, { limit })
}

async function read(
  db: Db,
  { fact, id }: Wish,
  which: { whole?: boolean; revision?: number; limit: number },
): Promise<FactRevision[]> {
  // Every whole record says by its key which fact it is.
  const isWhole = sql<boolean>`record ? 'key'`
  let query = db
    .selectFrom('fact_revisions')
    .select(['id', 'record', 'by', 'note', 'at'])
    .select(isWhole.as('isWhole'))
    .where('fact', '=', fact)
    .where('fact_id', '=', id)
    .orderBy('fact_revisions.id', 'desc')
    .limit(which.limit)
  if (which.whole) query = query.where(isWhole)
  if (which.revision !== undefined) query = query.where('fact_revisions.id', '=', which.revision)
  const rows = await query.execute()
  return rows.map((row) => ({
    ...row,
    record: row.record as FactRecord,
    note: row.note ?? undefined,
  }))
}
