import { sql } from 'kysely'
import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { LinkResult } from './link.model.ts'

/** Takes a night for some work. Any number of processes may try: one of them gets it. */
export async function takeNight(db: Db, work: string, night: Temporal.PlainDate): Promise<boolean> {
  const taken = await db
    .insertInto('nights')
    .values({ work, night })
    .onConflict((row) => row.doNothing())
    .returning('night')
    .executeTakeFirst()
  await db
    .deleteFrom('nights')
    .where('work', '=', work)
    .where('night', '<', night.subtract({ days: 60 }))
    .execute()
  return taken !== undefined
}

/** The links that are to be followed: those that failed before, then those that waited longest. */
export async function readDueLinks(db: Db, wish: { ours: boolean; origin: string; most: number }): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select address from links
     where ignored_at is null and ${wish.ours}::boolean = ${isOurs(wish.origin)}
     order by state in ('failing', 'broken') desc, checked_at nulls first, address
     limit ${wish.most}`.execute(db)
  return rows.map(({ address }) => address)
}

// An address of our own site, by path, by name, or written out.
const isOurs = (origin: string) => sql`(address like '/%' or address like 'entry:%'
  or lower(address) = ${origin.toLowerCase()} or starts_with(lower(address), ${`${origin.toLowerCase()}/`}))`

/**
 * Keeps what came of following a link. One that fails is broken only when it has failed on two different nights, or when
 * we know ourselves: what is ours (`certain`). In the middle of the day (`night` undefined) nothing is found broken that
 * was not, because one quarter of an hour says little.
 */
export async function recordLink(
  db: Db,
  address: string,
  result: LinkResult,
  { night, certain = false }: { night: Temporal.PlainDate | undefined; certain?: boolean },
): Promise<void> {
  const set = { checked_at: sql<Temporal.Instant>`now()`, status: result.status ?? null }
  if (result.state === 'failed') {
    const on = night?.toString() ?? null
    await db
      .updateTable('links')
      .set({
        ...set,
        reason: result.reason,
        moved_to: null,
        state: sql`case when ${certain}::boolean or state = 'broken' or failed_since < ${on}::date then 'broken'
                        else 'failing' end`,
        failed_since: sql`coalesce(failed_since, ${on}::date)`,
        failed_on: sql`coalesce(${on}::date, failed_on)`,
      })
      .where('address', '=', address)
      .execute()
    return
  }
  await db
    .updateTable('links')
    .set({
      ...set,
      state: result.state,
      reason: result.state === 'unclear' ? result.reason : null,
      moved_to: result.state === 'moved' ? result.movedTo : null,
      failed_since: null,
      failed_on: null,
    })
    .where('address', '=', address)
    .execute()
}

/** Whether the target of a link by name is something that readers see. */
export async function isNamedPublic(db: Db, name: { kind: string; key: string }): Promise<boolean> {
  const { rows } = await sql`
    select 1 from entries entry
     where entry.kind = ${name.kind} and entry.key = ${name.key}
       and (entry.facts_public or exists (
         select 1 from translations text where text.entry_id = entry.id and text.state = 'published'))`.execute(db)
  return rows.length > 0
}

/** Leaves a link alone from now on, for a reason; or takes it up again. */
export async function ignoreLink(
  db: Db,
  wish: { address: string; why: string | undefined; by: Actor },
): Promise<'done' | 'unknown'> {
  const { address, why, by } = wish
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('links')
      .set({
        ignored_at: why === undefined ? null : sql<Temporal.Instant>`now()`,
        ignored_by: why === undefined ? null : nameOfActor(by),
        ignored_why: why ?? null,
      })
      .where('address', '=', address)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'unknown'
    const action = why === undefined ? 'link.taken_up' : 'link.ignored'
    await recordAudit(tx, { by, action, detail: { address, ...(why !== undefined && { why }) } })
    return 'done'
  })
}
