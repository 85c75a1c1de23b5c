import { type Kysely, sql } from 'kysely'

/** Entries with a state per language, their revisions, addresses and links (decision 0004), and the audit log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table media (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      hash text not null,
      alts jsonb not null,
      credit text
    )`.execute(db)

  await sql`
    create table media_sizes (
      media_id uuid not null references media on delete cascade,
      width integer not null,
      height integer not null,
      type text not null,
      bytes bytea not null,
      primary key (media_id, width, type)
    )`.execute(db)

  await sql`
    create table entries (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('page', 'story', 'highlight')),
      key text not null,
      original_lang text not null references languages,
      occurs_from date,
      occurs_to date,
      occurs_precision text check (occurs_precision in ('day', 'month', 'year')),
      picture_id uuid references media,
      menu text check (menu in ('main', 'footer')),
      menu_position integer,
      -- When it was first public in any language; null while nothing of it is. Lists are ordered by it.
      listed_at timestamptz,
      created_at timestamptz not null default now(),
      unique (kind, key)
    )`.execute(db)
  await sql`create index entries_listed on entries (kind, listed_at desc, id desc) where listed_at is not null`.execute(
    db,
  )
  await sql`create index entries_listed_any on entries (listed_at desc, id desc) where listed_at is not null`.execute(
    db,
  )

  await sql`
    create table revisions (
      entry_id uuid not null references entries,
      lang text not null references languages,
      number integer not null,
      title text not null,
      lead text not null,
      body text not null,
      call_label text,
      call_href text,
      -- Made from the body when it was written, so that reading never parses Markdown.
      html text not null,
      renderer integer not null,
      mentions uuid[] not null,
      -- The revision of the original that this translation was made from; null in the original itself.
      made_from integer,
      of_substance boolean not null,
      by text not null,
      note text,
      at timestamptz not null default now(),
      primary key (entry_id, lang, number)
    )`.execute(db)

  await sql`
    create table translations (
      entry_id uuid not null references entries,
      lang text not null references languages,
      state text not null check (state in ('draft', 'in_review', 'scheduled', 'published', 'withdrawn')),
      slug text not null,
      latest integer not null,
      live integer,
      -- The last live revision that changed the substance: what translations are measured against.
      substance integer,
      publish_at timestamptz,
      published_at timestamptz,
      updated_at timestamptz,
      withdrawn_at timestamptz,
      notice text,
      primary key (entry_id, lang),
      foreign key (entry_id, lang, live) references revisions (entry_id, lang, number) deferrable initially deferred,
      check (state <> 'published' or (live is not null and published_at is not null)),
      check (state <> 'scheduled' or publish_at is not null),
      check (state <> 'withdrawn' or withdrawn_at is not null)
    )`.execute(db)
  await sql`create index translations_due on translations (publish_at) where publish_at is not null`.execute(db)

  // Every slug an entry ever had stays its own for ever: old addresses redirect (decision 0005).
  await sql`
    create table slugs (
      kind text not null,
      slug text not null,
      entry_id uuid not null references entries,
      primary key (kind, slug)
    )`.execute(db)
  await sql`create index slugs_entry on slugs (entry_id)`.execute(db)

  await sql`
    create table entry_terms (
      entry_id uuid not null references entries on delete cascade,
      term_id uuid not null references terms,
      primary key (entry_id, term_id)
    )`.execute(db)
  await sql`create index entry_terms_term on entry_terms (term_id, entry_id)`.execute(db)

  await sql`
    create table entry_links (
      entry_id uuid not null references entries on delete cascade,
      to_id uuid not null references entries,
      position integer not null,
      primary key (entry_id, to_id)
    )`.execute(db)
  await sql`create index entry_links_to on entry_links (to_id, entry_id)`.execute(db)

  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      by text not null,
      action text not null,
      entry_id uuid references entries,
      lang text,
      detail jsonb
    )`.execute(db)
  await sql`create index audit_entry on audit (entry_id, id)`.execute(db)
}
