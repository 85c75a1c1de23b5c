import { type Kysely, sql } from 'kysely'

/** Followers and what each of them follows (decision 0029). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table followers (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null unique references people on delete cascade,
      -- The language of what they get, and how often a mail brings it.
      lang text not null,
      frequency text not null check (frequency in ('at_once', 'daily', 'weekly', 'monthly')),
      newsletters boolean not null default false,
      state text not null check (state in ('active', 'paused', 'ended')),
      -- The first day on which mails come again.
      paused_until date,
      confirmed_at timestamptz not null default now(),
      -- It ends by itself on this day unless they say that they want it still; they are asked before.
      ends_on date not null,
      end_told_at timestamptz,
      ended_at timestamptz,
      ended_reason text check (ended_reason in ('left', 'one_click', 'expired', 'bounced', 'complained', 'staff')),
      -- Links in mails are derived from the key of the city, the follower and this number.
      link_number integer not null default 1,
      version integer not null default 1,
      check ((state = 'ended') = (ended_at is not null)),
      check ((ended_at is null) = (ended_reason is null))
    )`.execute(db)
  await sql`create index followers_ends on followers (ends_on) where state <> 'ended'`.execute(db)
  await sql`create index followers_ended on followers (ended_at) where state = 'ended'`.execute(db)
  // What a follower gets is what any of these matches; each matches what fits in all that it names.
  await sql`
    create table follows (
      id uuid primary key default gen_random_uuid(),
      follower_id uuid not null references followers on delete cascade,
      kinds text[] not null default '{}',
      audiences uuid[] not null default '{}',
      themes uuid[] not null default '{}',
      -- Parties, pages and other entries, by what is about them.
      about uuid[] not null default '{}',
      created_at timestamptz not null default now(),
      unique (follower_id, kinds, audiences, themes, about)
    )`.execute(db)
}
