import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Somebody who is asked whether they still want it. */
export interface AskedFollower {
  readonly id: string
  readonly linkNumber: number
  readonly lang: Lang
  readonly email: string
  readonly endsOn: Temporal.PlainDate
}

/** Whether there is anybody to ask, to end or to wake on a day: most days there is nobody. */
export async function hasFollowersToKeep(db: Db, today: Temporal.PlainDate): Promise<boolean> {
  const { askDays } = await readSetting(db, 'following')
  const { rows } = await sql`
    select 1 from followers
     where (state <> 'ended' and end_told_at is null and ends_on <= ${today.add({ days: askDays }).toString()}::date)
        or (state <> 'ended' and end_told_at is not null and ends_on <= ${today.toString()}::date)
        or (state = 'paused' and paused_until <= ${today.toString()}::date)
     limit 1`.execute(db)
  return rows.length > 0
}

/** Wakes those whose pause is over. */
export async function resumePaused(db: Db, today: Temporal.PlainDate): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('followers')
    .set({ state: 'active', paused_until: null, version: sql`version + 1` })
    .where('state', '=', 'paused')
    .where(sql<boolean>`paused_until <= ${today.toString()}::date`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const AT_ONCE = 100

/**
 * Asks those whose period ends soon, each once: that they were asked and the mail are one transaction, and of two programs
 * one asks. Answers how many.
 */
export async function askBeforeEnd(
  db: Db,
  today: Temporal.PlainDate,
  ask: (tx: Tx, follower: AskedFollower) => Promise<void>,
): Promise<number> {
  const { askDays } = await readSetting(db, 'following')
  for (let count = 0; ; ) {
    const asked = await inTransaction(db, async (tx) => {
      const { rows } = await sql<AskedFollower>`
        update followers set end_told_at = now()
          from people person
         where person.id = followers.person_id and followers.id in (
           select id from followers
            where state <> 'ended' and end_told_at is null and ends_on <= ${today.add({ days: askDays }).toString()}::date
            order by ends_on, id limit ${AT_ONCE} for update skip locked)
        returning followers.id, followers.link_number as "linkNumber", followers.lang, person.email,
                  -- Who is asked late has as long to answer as anybody.
                  greatest(followers.ends_on, ${today.add({ days: askDays }).toString()}::date) as "endsOn"`.execute(tx)
      for (const follower of rows) {
        await tx.updateTable('followers').set({ ends_on: follower.endsOn }).where('id', '=', follower.id).execute()
        await ask(tx, follower)
      }
      return rows.length
    })
    count += asked
    if (asked < AT_ONCE) return count
  }
}

/** Ends those who were asked and did not answer. Answers how many. */
export function endQuietFollowers(db: Db, today: Temporal.PlainDate): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('followers')
      .set({
        state: 'ended',
        ended_at: sql`now()`,
        ended_reason: 'expired',
        paused_until: null,
        version: sql`version + 1`,
      })
      .where('state', '<>', 'ended')
      .where('end_told_at', 'is not', null)
      .where(sql<boolean>`ends_on <= ${today.toString()}::date`)
      .executeTakeFirst()
    const count = Number(numUpdatedRows)
    if (count > 0) await recordAudit(tx, { by: 'schedule', action: 'followers.expired', detail: { count } })
    return count
  })
}
