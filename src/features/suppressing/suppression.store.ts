import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import { markAddress } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { FULL_DAYS, FULL_WEEKS, type SuppressionReason } from './suppression.model.ts'

/** Sees to it that an address gets no more mail that is written to many. A complaint is for good, whatever comes later. */
export async function suppress(
  tx: Tx,
  vault: Vault,
  { email, reason }: { email: string; reason: SuppressionReason },
): Promise<void> {
  await tx
    .insertInto('suppressions')
    .values({ mark: markAddress(vault, email), reason })
    .onConflict((conflict) =>
      conflict
        .column('mark')
        .doUpdateSet({ reason: sql`excluded.reason`, at: sql`now()` })
        .where('suppressions.reason', '<>', 'complained')
        .where(sql<boolean>`suppressions.reason = 'bounced' or excluded.reason = 'complained'`),
    )
    .execute()
}

/** Why an address gets no mail that is written to many; undefined when it does. */
export async function readSuppression(db: Db, vault: Vault, email: string): Promise<SuppressionReason | undefined> {
  const row = await db
    .selectFrom('suppressions')
    .select('reason')
    .where('mark', '=', markAddress(vault, email))
    .executeTakeFirst()
  return row?.reason
}

export async function isSuppressed(db: Db, vault: Vault, email: string): Promise<boolean> {
  return (await readSuppression(db, vault, email)) !== undefined
}

/** Those of some addresses that get no mail that is written to many. */
export async function suppressedAmong(db: Db, vault: Vault, emails: readonly string[]): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set()
  const byMark = Map.groupBy(emails, (email) => markAddress(vault, email))
  const rows = await db
    .selectFrom('suppressions')
    .select('mark')
    .where('mark', 'in', [...byMark.keys()])
    .execute()
  return new Set(rows.flatMap(({ mark }) => byMark.get(mark) ?? []))
}

/**
 * Takes back that an address bounced: its owner has shown that it works again, or staff know so. What somebody complained
 * of stays. Answers whether there was something to take back.
 */
export async function forgiveBounce(tx: Tx, vault: Vault, email: string): Promise<boolean> {
  const mark = markAddress(vault, email)
  await tx.deleteFrom('soft_bounces').where('mark', '=', mark).execute()
  const gone = await tx
    .deleteFrom('suppressions')
    .where('mark', '=', mark)
    .where('reason', '=', 'bounced')
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** The same by staff. The log keeps that it was done, and not for which address. */
export async function liftSuppression(
  tx: Tx,
  vault: Vault,
  { email, by }: { email: string; by: Actor },
): Promise<'lifted' | 'for_good' | 'not_there'> {
  const reason = await readSuppression(tx, vault, email)
  if (reason === undefined) return 'not_there'
  if (reason === 'complained') return 'for_good'
  await forgiveBounce(tx, vault, email)
  await tx.deleteFrom('suppressions').where('mark', '=', markAddress(vault, email)).execute()
  await recordAudit(tx, { by, action: 'suppression.lifted', detail: { reason } })
  return 'lifted'
}

/**
 * Notes that a mailbox was full. Full in three weeks, nobody reads there any more: it counts as bounced then. Answers
 * whether it does.
 */
export async function countFullMailbox(
  tx: Tx,
  vault: Vault,
  { email, on }: { email: string; on: Temporal.PlainDate },
): Promise<boolean> {
  const mark = markAddress(vault, email)
  const week = on.subtract({ days: on.dayOfWeek - 1 })
  await tx
    .deleteFrom('soft_bounces')
    .where('week', '<', week.subtract({ days: FULL_DAYS }))
    .execute()
  await tx
    .insertInto('soft_bounces')
    .values({ mark, week })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { weeks } = await tx
    .selectFrom('soft_bounces')
    .select((row) => row.fn.countAll<number>().as('weeks'))
    .where('mark', '=', mark)
    .executeTakeFirstOrThrow()
  if (weeks < FULL_WEEKS) return false
  await suppress(tx, vault, { email, reason: 'bounced' })
  return true
}

/** How many addresses get no mail that is written to many, by reason. */
export async function countSuppressions(db: Db): Promise<Readonly<Record<SuppressionReason, number>>> {
  const rows = await db
    .selectFrom('suppressions')
    .select((row) => ['reason', row.fn.countAll<number>().as('count')] as const)
    .groupBy('reason')
    .execute()
  const found = Object.fromEntries(rows.map(({ reason, count }) => [reason, count]))
  return { bounced: 0, complained: 0, staff: 0, ...found }
}
