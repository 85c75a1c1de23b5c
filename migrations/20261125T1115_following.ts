import { type Kysely, sql } from 'kysely'

/** Who asked to follow and has not shown yet that the address is theirs (decision 0029). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table follow_requests (
      -- Of the secret in the link that was mailed.
      secret_hash text primary key,
      -- The address and the choice, until it is confirmed.
      sealed text,
      -- The follower that came of it: who opens the link again is led there.
      follower_id uuid references followers on delete cascade,
      at timestamptz not null default now(),
      check ((sealed is null) = (follower_id is not null))
    )`.execute(db)
  await sql`create index follow_requests_at on follow_requests (at)`.execute(db)
  await sql`create index follow_requests_follower on follow_requests (follower_id) where follower_id is not null`.execute(
    db,
  )
  await sql`create index followers_paused on followers (paused_until) where state = 'paused'`.execute(db)
}
