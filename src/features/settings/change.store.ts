import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { differenceBetween } from './difference.ts'

/** What came of a change: `changed_meanwhile` tells what it is now and who made it so, and nothing is written. */
export type VersionedResult<State, Refusal = never> =
  | { readonly outcome: 'saved' | 'unchanged' }
  | { readonly outcome: 'changed_meanwhile'; readonly now: State; readonly by: string | undefined }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

/** A part of what a city sets, as somebody saw it when they began to change it. */
export interface VersionedChange<State, Refusal> {
  /** What the audit log calls the part. */
  readonly name: string
  /** The version that the form was filled in for (`versionOf`). */
  readonly version: string
  readonly by: Actor
  readonly read: (tx: Tx) => Promise<State>
  /** What the audit log keeps of a state; all of it when left out. */
  readonly tell?: (state: State) => unknown
  /** Checks and writes. Answers why not, and has then written nothing. */
  readonly write: (tx: Tx, was: State) => Promise<NoInfer<Refusal> | undefined>
}

/** The version of a part of what a city sets: the same as long as it is the same. */
export function versionOf(state: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(state) ?? '')
    .digest('base64url')
    .slice(0, 16)
}

/** Lets one change of what a city sets wait for another: until the transaction ends, nobody else makes one. */
export async function lockSettings(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('proxeny settings'))`.execute(tx)
}

/**
 * Changes a part of what a city sets, in one transaction, one after the other: of two who began with the same version,
 * the second one is told. The audit log keeps what it was and what it became, and every page drops what it shows of it.
 */
export async function changeVersioned<State, Refusal = never>(
  db: Db,
  change: VersionedChange<State, Refusal>,
): Promise<VersionedResult<State, Refusal>> {
  const { name, by, version, read, write, tell = (state) => state } = change
  return inTransaction(db, async (tx) => {
    await lockSettings(tx)
    const was = await read(tx)
    if (versionOf(was) !== version) {
      return { outcome: 'changed_meanwhile', now: was, by: await lastToChange(tx, name) }
    }
    const refusal = await write(tx, was)
    if (refusal !== undefined) return { outcome: 'refused', refusal: refusal as Refusal }
    const became = await read(tx)
    if (versionOf(became) === version) return { outcome: 'unchanged' }
    await recordAudit(tx, {
      by,
      action: 'setting.changed',
      detail: { name, ...differenceBetween(tell(was), tell(became)) },
    })
    await announceTags(tx, ['site'])
    return { outcome: 'saved' }
  })
}

async function lastToChange(tx: Tx, name: string): Promise<string | undefined> {
  const line = await tx
    .selectFrom('audit')
    .select('by')
    .where('action', '=', 'setting.changed')
    .where(sql<string>`detail ->> 'name'`, '=', name)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return line?.by
}
