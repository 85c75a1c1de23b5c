import { sql } from 'kysely'
import { queueMails } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import { ALERT } from './alert.ts'
import { findByIndex } from './by-index.store.ts'
import { DIGEST_FREQUENCIES, type DigestFrequency, lastDue, nextDue } from './digest.model.ts'

const AT_ONCE = 20_000

/** Begins the digests that are due, each once, whoever asks. A day that was slept over is caught up with, once. */
export async function beginDueDigests(db: Db, timeZone: string, now = Temporal.Now.instant()): Promise<void> {
  const rules = await readSetting(db, 'following')
  const due = DIGEST_FREQUENCIES.map((frequency) => {
    const { on, at } = lastDue(frequency, { ...rules, timeZone }, now)
    return { frequency, on_date: on, due_at: at, after_follower: null, done_at: null }
  })
  await db
    .insertInto('digests')
    .values(due)
    .onConflict((conflict) => conflict.columns(['frequency', 'on_date']).doNothing())
    .execute()
}

/** When the next digest is due. */
export async function nextDigest(db: Db, timeZone: string, now = Temporal.Now.instant()): Promise<Temporal.Instant> {
  const rules = await readSetting(db, 'following')
  const [first, ...rest] = DIGEST_FREQUENCIES.map((frequency) => nextDue(frequency, { ...rules, timeZone }, now).at)
  return rest.reduce((soonest, at) => (Temporal.Instant.compare(at, soonest) < 0 ? at : soonest), first ?? now)
}

/**
 * Puts the mails of the next part of the followers of a digest into the outbox, in one transaction with how far it came.
 * Answers false when no digest is left to make.
 */
export async function gatherPart(db: Db, most = AT_ONCE): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await findByIndex(tx)
    const digest = await tx
      .selectFrom('digests')
      .select(['id', 'frequency', 'after_follower'])
      .where('done_at', 'is', null)
      .orderBy('due_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!digest) return false
    const after = digest.after_follower ?? '00000000-0000-0000-0000-000000000000'
    const { rows } = await sql<{ last: string | null; count: number }>`
      with part as (
        select follower.id, follower.person_id from followers follower
         where follower.frequency = any(${frequenciesIn(digest.frequency)}::text[]) and follower.state = 'active'
           and follower.id > ${after}::uuid
           and exists (select 1 from told where told.follower_id = follower.id and told.mail_about is null)
         order by follower.id limit ${most}),
      gathered as (
        update told set mail_about = ${digest.id}::uuid from part
         where told.follower_id = part.id and told.mail_about is null),
      mails as (
        ${queueMails({ composer: ALERT, about: digest.id }, sql`select person_id from part`)})
      select (select id from part order by id desc limit 1) as last, (select count(*)::integer from part) as count`.execute(
      tx,
    )
    const { last, count } = rows[0] ?? { last: null, count: 0 }
    // Whoever is at a pause gets nothing, and nothing old when it is over.
    await sql`
      delete from told using followers
       where told.follower_id = followers.id and told.mail_about is null and followers.state <> 'active'
         and told.follower_id > ${after}::uuid
         and (${count < most} or told.follower_id <= ${last}::uuid)`.execute(tx)
    await tx
      .updateTable('digests')
      .set({ after_follower: last ?? digest.after_follower, ...(count < most && { done_at: sql`now()` }) })
      .where('id', '=', digest.id)
      .execute()
    if (count > 0) await announceTags(tx, [MAIL_TAG])
    return true
  })
}

// Whoever wants everything at once now, and waited for a digest before, gets what was gathered with the next daily one.
const frequenciesIn = (frequency: DigestFrequency) => (frequency === 'daily' ? ['daily', 'at_once'] : [frequency])
