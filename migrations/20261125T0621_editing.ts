import { type Kysely, sql } from 'kysely'

/** Writing in the office: kept drafts, who has what open, reviews, saved views, and previews for outsiders (decision 0021). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Whether the latest revision waits for a second person, or one approved of it. Its words are in the thread.
  await sql`alter table translations add column review text check (review in ('asked', 'approved'))`.execute(db)
  // The revision that becomes public at `publish_at`: what is written after it was scheduled waits for its own word.
  await sql`alter table translations add column due integer`.execute(db)
  await sql`update translations set due = latest where publish_at is not null`.execute(db)
  // A name may change and stand for two people: an id does not.
  await sql`alter table revisions add column by_id uuid`.execute(db)
  // The point of a picture that stays in sight when it is cut, in hundredths from the left and from the top.
  await sql`
    alter table media
      add column focus_x smallint not null default 50 check (focus_x between 0 and 100),
      add column focus_y smallint not null default 50 check (focus_y between 0 and 100),
      add column added_at timestamptz not null default now()`.execute(db)

  await sql`
    create table text_drafts (
      entry_id uuid not null references entries on delete cascade,
      lang text not null references languages,
      staff_id uuid not null references staff on delete cascade,
      -- The revision that the writer started from; 0 for a text that is not there yet.
      base integer not null,
      fields jsonb not null,
      at timestamptz not null default now(),
      primary key (entry_id, lang, staff_id)
    )`.execute(db)
  await sql`create index text_drafts_at on text_drafts (at)`.execute(db)
  await sql`
    create table text_presence (
      entry_id uuid not null references entries on delete cascade,
      lang text not null references languages,
      staff_id uuid not null references staff on delete cascade,
      seen_at timestamptz not null default now(),
      primary key (entry_id, lang, staff_id)
    )`.execute(db)
  await sql`comment on table text_presence is 'derived: who has which text open just now'`.execute(db)

  // What was said of a text while it was reviewed, append only.
  await sql`
    create table text_comments (
      id bigint generated always as identity primary key,
      entry_id uuid not null references entries,
      lang text not null references languages,
      revision integer not null,
      action text not null check (action in ('comment', 'sent_to_review', 'approved', 'sent_back')),
      words text not null,
      by text not null,
      by_id uuid,
      -- Null: whoever may review.
      asked_of uuid references staff,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index text_comments_text on text_comments (entry_id, lang, id)`.execute(db)

  await sql`
    create table saved_views (
      id uuid primary key default gen_random_uuid(),
      staff_id uuid not null references staff on delete cascade,
      name text not null,
      query text not null,
      at timestamptz not null default now(),
      unique (staff_id, name)
    )`.execute(db)

  await sql`
    create table preview_links (
      -- What the link holds is in no database: who reads this table can preview nothing.
      secret_hash text primary key,
      entry_id uuid not null references entries,
      lang text not null references languages,
      -- Null: always the latest revision.
      revision integer,
      by text not null,
      by_id uuid,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz
    )`.execute(db)
  await sql`create index preview_links_text on preview_links (entry_id, lang)`.execute(db)
}
