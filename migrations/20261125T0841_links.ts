import { type Kysely, sql } from 'kysely'

/** The links of published texts and of the register, and how they were when they were followed (decision 0026). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table links (
      address text primary key check (octet_length(address) <= 2000),
      found_at timestamptz not null default now(),
      checked_at timestamptz,
      state text not null default 'new' check (state in ('new', 'works', 'moved', 'failing', 'broken', 'unclear')),
      -- What it answered, or in one word why it did not.
      status integer,
      reason text,
      moved_to text,
      -- The first and the last night of those on which it failed one after the other.
      failed_since date,
      failed_on date,
      ignored_at timestamptz,
      ignored_by text,
      ignored_why text,
      check ((ignored_at is null) = (ignored_why is null))
    )`.execute(db)
  await sql`create index links_due on links (checked_at nulls first)`.execute(db)
  await sql`
    create table link_places (
      address text not null references links on delete cascade,
      kind text not null check (kind in ('text', 'party', 'tie', 'activity', 'source')),
      -- The entry of a text, or the fact.
      subject_id uuid not null,
      lang text,
      field text not null,
      unique nulls not distinct (address, kind, subject_id, lang, field)
    )`.execute(db)
  await sql`comment on table link_places is 'derived: where the links stand, collected anew every night'`.execute(db)
  await sql`
    create table nights (
      work text not null,
      night date not null,
      primary key (work, night)
    )`.execute(db)
  await sql`comment on table nights is 'derived: which process took which night'`.execute(db)
}
