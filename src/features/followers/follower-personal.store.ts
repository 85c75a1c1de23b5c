import { sql } from 'kysely'
import { type HeldRow, holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { forgetOldRequests, requestsOf } from './begin.store.ts'
import { ENDED_DAYS, followerProcessing, TOLD_DAYS } from './follower.processing.ts'

/** What is kept of those who follow, or asked to. */
export const followerPersonal: PersonalRoom = holdRows({
  processing: followerProcessing,
  async read({ db, vault }, person) {
    const followers = await sql<Record<string, unknown>>`
      select lang, frequency, newsletters, state, paused_until, confirmed_at, ends_on, end_told_at, ended_at, ended_reason
        from followers where person_id = ${person.id}`.execute(db)
    const follows = await sql<Record<string, unknown>>`
      select kinds, ${namesOfTerms('audiences')} as audiences, ${namesOfTerms('themes')} as themes,
             array(select coalesce((select jsonb_object_agg(name.lang, name.name) from entry_names name
                                     where name.entry_id = entry.id and name.kind = 'name' and name.position = 0),
                                   jsonb_build_object('und', entry.key))
                     from entries entry where entry.id = any(follow.about)) as about,
             follow.created_at
        from follows follow join followers on followers.id = follow.follower_id
       where followers.person_id = ${person.id} order by follow.created_at`.execute(db)
    const told = await sql<{ news_id: number; at: Temporal.Instant | null }>`
      select count(*)::integer as news_id, max(told.at) as at from told
        join followers on followers.id = told.follower_id where followers.person_id = ${person.id}`.execute(db)
    const requests = await requestsOf({ db, vault }, person.email)
    return [
      ...followers.rows.map((values): HeldRow => ({ table: 'followers', values })),
      ...follows.rows.map((values): HeldRow => ({ table: 'follows', values })),
      ...told.rows.filter(({ at }) => at).map((values): HeldRow => ({ table: 'told', values })),
      ...requests.map(({ at }): HeldRow => ({ table: 'follow_requests', values: { at } })),
    ]
  },
  async erase(tx, person, { vault }) {
    await tx.deleteFrom('followers').where('person_id', '=', person.id).execute()
    for (const { hash } of await requestsOf({ db: tx, vault }, person.email))
      await tx.deleteFrom('follow_requests').where('secret_hash', '=', hash).execute()
  },
  letGo: ({ db, vault: _ }: { db: Db; vault: Vault }, now) => letGoOfFollowers(db, now),
})

const namesOfTerms = (column: 'audiences' | 'themes') =>
  sql`array(select term.names from terms term where term.id = any(follow.${sql.ref(column)}) order by term.position)`

// The person is let go of by themselves, when no other room knows them.
async function letGoOfFollowers(db: Db, now: Temporal.Instant): Promise<number> {
  const gone = await sql`
    delete from followers where state = 'ended' and ended_at < ${now.subtract({ hours: 24 * ENDED_DAYS })}`.execute(db)
  return Number(gone.numAffectedRows ?? 0) + (await forgetOldRequests(db, now)) + (await forgetOldNews(db, now))
}

// A correction of what somebody was told longer ago than this is not owed any more.
async function forgetOldNews(db: Db, now: Temporal.Instant): Promise<number> {
  const before = now.subtract({ hours: 24 * TOLD_DAYS })
  const told = await sql`delete from told where at < ${before}::timestamptz`.execute(db)
  await sql`
    delete from news where at < ${before}::timestamptz
       and not exists (select 1 from told where told.news_id = news.id)`.execute(db)
  await sql`delete from digests where due_at < ${before}::timestamptz and done_at is not null`.execute(db)
  return Number(told.numAffectedRows ?? 0)
}
