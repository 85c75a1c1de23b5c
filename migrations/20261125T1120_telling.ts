import { type Kysely, sql } from 'kysely'

/** What is new, to whom it is told, and in which language (decision 0032). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A correction says in a sentence for readers what was wrong.
  await sql`alter table revisions add column correction text`.execute(db)
  await sql`
    create index revisions_corrected on revisions (entry_id, lang, number) where correction is not null`.execute(db)
  await sql`
    create table news (
      id uuid primary key default gen_random_uuid(),
      entry_id uuid not null references entries,
      what text not null check (what in ('new', 'changed', 'corrected', 'withdrawn', 'cancelled')),
      -- The language of the text that it happened to; null for facts, and for an entry that is public for the first time.
      lang text references languages,
      -- The revision that became public; of facts and of what was withdrawn none.
      revision integer,
      at timestamptz not null default now(),
      -- When it was settled in which languages it is told.
      opened_at timestamptz
    )`.execute(db)
  await sql`create index news_unopened on news (at) where opened_at is null`.execute(db)
  await sql`create index news_entry on news (entry_id, at)`.execute(db)
  // Each language of the followers is told by itself, and may have to wait for its text.
  await sql`
    create table news_langs (
      news_id uuid not null references news on delete cascade,
      lang text not null references languages,
      state text not null check (state in ('waiting', 'telling', 'done')),
      -- Until when it waits for its text at most; null when it does not wait.
      wait_until timestamptz,
      -- How far the followers were gone through.
      after_follower uuid,
      told integer not null default 0,
      primary key (news_id, lang)
    )`.execute(db)
  await sql`create index news_langs_open on news_langs (state, wait_until) where state <> 'done'`.execute(db)
  await sql`
    create table told (
      follower_id uuid not null references followers on delete cascade,
      news_id uuid not null references news on delete cascade,
      entry_id uuid not null,
      lang text not null,
      -- The mail that tells it; null while it waits for a digest.
      mail_about uuid,
      at timestamptz not null default now(),
      primary key (follower_id, news_id)
    )`.execute(db)
  // What nobody was told of lately is let go of.
  await sql`create index told_news on told (news_id)`.execute(db)
  await sql`create index told_entry on told (entry_id, follower_id)`.execute(db)
  await sql`create index told_waiting on told (follower_id) where mail_about is null`.execute(db)
  await sql`create index told_mail on told (mail_about, follower_id) where mail_about is not null`.execute(db)
  // The followers of a language are gone through in this order, a part at a time.
  await sql`create index followers_by_lang on followers (lang, id) where state = 'active'`.execute(db)
  // One digest of each frequency a day.
  await sql`
    create table digests (
      id uuid primary key default gen_random_uuid(),
      frequency text not null check (frequency in ('daily', 'weekly', 'monthly')),
      on_date date not null,
      due_at timestamptz not null,
      started_at timestamptz not null default now(),
      after_follower uuid,
      done_at timestamptz,
      unique (frequency, on_date)
    )`.execute(db)
}
