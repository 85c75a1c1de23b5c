import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { type AttemptKind, waitsAfter } from './limit.model.ts'

/** Who tries to be whom, in marks that tell nobody who it was. */
export interface Attempt {
  readonly kind: AttemptKind
  readonly source: string
  readonly account: string
  /** Whether all failures for the account count, wherever they came from: not for devices that it is known to use. */
  readonly countsEverywhere: boolean
}

/** An attempt that may be made, or how long to wait. */
export type Admission = { readonly id: number } | { readonly seconds: number }

/**
 * Admits an attempt, or says how long to wait. It counts as failed until `forgiveAttempt`: of a thousand at once no more
 * are looked at than of a thousand after each other.
 */
export async function admitAttempt(db: Db, attempt: Attempt): Promise<Admission> {
  return inTransaction(db, async (tx) => {
    // Always in this order, so that two attempts never wait for each other.
    await sql`select pg_advisory_xact_lock(20, hashtext(${attempt.source}))`.execute(tx)
    await sql`select pg_advisory_xact_lock(21, hashtext(${attempt.account}))`.execute(tx)
    await tx
      .deleteFrom('sign_in_failures')
      .where((where) =>
        where.or([
          where('at', '<', sql<Temporal.Instant>`now() - interval '24 hours'`),
          // From a clock that ran ahead.
          where('at', '>', sql<Temporal.Instant>`now() + interval '1 hour'`),
        ]),
      )
      .execute()
    const seconds = await secondsToWait(tx, attempt)
    if (seconds > 0) return { seconds }
    return tx
      .insertInto('sign_in_failures')
      .values({ source: attempt.source, account: attempt.account })
      .returning('id')
      .executeTakeFirstOrThrow()
  })
}

/** Forgets what failed for an account from a place: it was the right person after all. */
export async function forgiveAttempt(db: Db, attempt: Attempt): Promise<void> {
  await db
    .deleteFrom('sign_in_failures')
    .where('source', '=', attempt.source)
    .where('account', '=', attempt.account)
    .execute()
}

/**
 * Records that somebody was refused. What concerns nobody who works here is only told when it begins to be stopped: a
 * guesser must not fill the log.
 */
export async function recordRefusal(
  db: Db,
  attempt: Attempt,
  refusal: { staff: { id: string; name: string } | undefined; why: 'password' | 'code' },
): Promise<void> {
  const seconds = await secondsToWait(db, attempt)
  if (!refusal.staff && seconds === 0) return
  const { staff, why } = refusal
  const detail = { why, wait: seconds, ...(staff && { id: staff.id, name: staff.name }) }
  await inTransaction(db, (tx) => recordAudit(tx, { by: 'sign-in', action: 'signin.refused', detail }))
}

// The largest of the waits, each from the last failure that it counts. A clock that was set back makes none longer.
async function secondsToWait(db: Db, attempt: Attempt): Promise<number> {
  const { source, account, countsEverywhere } = attempt
  const { rows } = await sql<Record<'source' | 'pair' | 'account', { count: number; since: number | null }>>`
    with recent as (
      select source = ${source} as here, account = ${account} as theirs, greatest(extract(epoch from now() - at), 0) as ago
        from sign_in_failures
       where at > now() - interval '1 hour' and (source = ${source} or account = ${account}))
    select jsonb_build_object('count', count(*) filter (where here), 'since', min(ago) filter (where here)) as source,
           jsonb_build_object('count', count(*) filter (where here and theirs),
                              'since', min(ago) filter (where here and theirs)) as pair,
           jsonb_build_object('count', count(*) filter (where theirs), 'since', min(ago) filter (where theirs)) as account
      from recent`.execute(db)
  const [row] = rows
  if (!row) return 0
  const waits = waitsAfter(
    {
      bySource: row.source.count,
      byPair: row.pair.count,
      byAccount: countsEverywhere ? row.account.count : 0,
    },
    attempt.kind,
  )
  const left = (wait: number, since: number | null) => Math.ceil(wait - (since ?? 0))
  return Math.max(
    0,
    left(waits.bySource, row.source.since),
    left(waits.byPair, row.pair.since),
    left(waits.byAccount, row.account.since),
  )
}
