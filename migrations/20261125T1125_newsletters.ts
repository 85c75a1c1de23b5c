import { type Kysely, sql } from 'kysely'

/** Newsletters that staff write in blocks (decision 0033). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table newsletters (
      id uuid primary key default gen_random_uuid(),
      -- What staff call it; readers see its subject.
      name text not null,
      state text not null default 'draft' check (state in (
        'draft', 'waiting', 'approved', 'scheduled', 'sending', 'stopped', 'sent', 'cancelled')),
      -- The language of what is sent where words are missing.
      original_lang text not null,
      -- Whom it goes to: followers with any of these in their choices. Empty does not narrow.
      audiences uuid[] not null default '{}',
      themes uuid[] not null default '{}',
      -- Whether somebody chose that the original is sent where words are missing.
      sends_original boolean not null default false,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      written_at timestamptz not null default now(),
      written_by text not null,
      written_by_id uuid references staff on delete set null,
      approved_at timestamptz,
      approved_by text,
      send_at timestamptz,
      -- Its number in the archive, given when the sending begins.
      number integer unique,
      begun_at timestamptz,
      -- The last person who was put into the outbox: a sending that was cut off goes on from there.
      last_person_id uuid,
      queued_at timestamptz,
      ended_at timestamptz,
      check ((number is null) = (begun_at is null)),
      check (state <> 'scheduled' or send_at is not null)
    )`.execute(db)
  await sql`create index newsletters_due on newsletters (send_at) where state in ('scheduled', 'sending')`.execute(db)
  await sql`
    create table newsletter_words (
      newsletter_id uuid not null references newsletters on delete cascade,
      lang text not null,
      subject text not null default '',
      preheader text not null default '',
      primary key (newsletter_id, lang)
    )`.execute(db)
  await sql`
    create table newsletter_blocks (
      id uuid primary key default gen_random_uuid(),
      newsletter_id uuid not null references newsletters on delete cascade,
      position integer not null,
      kind text not null check (kind in ('entry', 'text', 'figures')),
      entry_id uuid references entries on delete cascade,
      year integer,
      -- Own words by language, with their Markdown as HTML.
      words jsonb not null default '{}',
      -- What was approved, by language: what is sent is that and nothing newer.
      frozen jsonb,
      check ((kind = 'entry') = (entry_id is not null)),
      check ((kind = 'figures') = (year is not null))
    )`.execute(db)
  await sql`create index newsletter_blocks_order on newsletter_blocks (newsletter_id, position)`.execute(db)
  await sql`create index newsletter_blocks_entry on newsletter_blocks (entry_id) where entry_id is not null`.execute(db)
  // Whether anything of a mailing still waits is asked often, and few of many wait in the end.
  await sql`
    create index outbox_waiting on outbox (composer, about)
     where composer is not null and state in ('queued', 'held')`.execute(db)
  // How many mails of each language went where: what stands here stays when the mails are let go of.
  await sql`
    create table newsletter_counts (
      newsletter_id uuid not null references newsletters on delete cascade,
      lang text not null,
      sent integer not null default 0,
      failed integer not null default 0,
      dropped integer not null default 0,
      -- How many of them ended their following within thirty days.
      ended integer not null default 0,
      primary key (newsletter_id, lang)
    )`.execute(db)
  await sql`create index followers_newsletters on followers (person_id) where newsletters and state = 'active'`.execute(
    db,
  )
}
