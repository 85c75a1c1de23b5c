import { type Kysely, sql } from 'kysely'

/** What people ask the city, and what was said about it (decision 0034). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inquiry_topics (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      position integer not null,
      names jsonb not null,
      leads jsonb not null default '{}',
      -- The readable part of the address of its form, by language. It stays when names change: people hold it.
      slugs jsonb not null,
      -- Whose new inquiries are; null for whoever may answer.
      owner_id uuid references staff on delete set null,
      -- Working days until an answer is due.
      due_days integer not null default 5 check (due_days between 0 and 90),
      questions jsonb not null default '[]',
      -- The page with what is often asked.
      page_id uuid references entries on delete set null,
      is_active boolean not null default true,
      version integer not null default 1
    )`.execute(db)
  await sql`
    create table inquiries (
      id uuid primary key default gen_random_uuid(),
      year integer not null,
      number integer not null,
      topic_id uuid not null references inquiry_topics,
      lang text not null,
      state text not null default 'open' check (state in ('open', 'closed')),
      waits_for text not null default 'us' check (waits_for in ('us', 'them')),
      outcome text check (outcome in ('answered', 'elsewhere', 'not_ours', 'solved', 'no_reply', 'erased', 'spam')),
      owner_id uuid references staff on delete set null,
      asked_on date not null,
      -- What was promised when it came, and when the first answer went out: these make the figures.
      promised_on date not null,
      answered_on date,
      -- Until when something is waited for from us now.
      due_on date,
      person_id uuid references people on delete set null,
      contact_name text,
      contact_email text,
      answers jsonb not null default '[]',
      link_number integer not null default 1,
      -- Who did what last, for whoever was writing meanwhile: a member of staff by name, or nobody of ours.
      last_act text not null default 'asked',
      last_by text,
      asked_at timestamptz not null default now(),
      moved_at timestamptz not null default now(),
      closed_at timestamptz,
      cleared_at timestamptz,
      version integer not null default 1,
      unique (year, number),
      check ((state = 'closed') = (closed_at is not null)),
      check ((state = 'closed') = (outcome is not null)),
      check ((cleared_at is null) = (contact_email is not null))
    )`.execute(db)
  await sql`create index inquiries_open on inquiries (owner_id, due_on) where state = 'open'`.execute(db)
  await sql`create index inquiries_asked on inquiries (asked_at)`.execute(db)
  await sql`create index inquiries_closed on inquiries (closed_at) where state = 'closed' and cleared_at is null`.execute(
    db,
  )
  await sql`create index inquiries_email on inquiries (lower(contact_email)) where contact_email is not null`.execute(
    db,
  )
  await sql`create index inquiries_person on inquiries (person_id) where person_id is not null`.execute(db)
  await sql`
    create table inquiry_messages (
      id uuid primary key default gen_random_uuid(),
      inquiry_id uuid not null references inquiries on delete cascade,
      direction text not null check (direction in ('to_them', 'from_them', 'from_other', 'automatic', 'note')),
      subject text not null default '',
      body text not null,
      -- A mail as it came, with what it quoted; null when nothing was cut off.
      whole text,
      -- Who of ours said it.
      by text not null default '',
      -- The other address that it came from.
      sender text,
      -- The id that the mail came with: the same mail is taken once.
      mail_id text,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index inquiry_messages_of on inquiry_messages (inquiry_id, at)`.execute(db)
  await sql`create unique index inquiry_messages_mail on inquiry_messages (inquiry_id, mail_id) where mail_id is not null`.execute(
    db,
  )
  await sql`
    create table inquiry_files (
      id uuid primary key default gen_random_uuid(),
      message_id uuid not null references inquiry_messages on delete cascade,
      position integer not null,
      name text not null,
      kind text,
      size integer not null,
      -- Null for what came by mail and was not taken, for the reason beside it.
      file_id uuid references stored_files,
      refused text,
      check ((file_id is null) = (refused is not null))
    )`.execute(db)
  await sql`create index inquiry_files_of on inquiry_files (message_id)`.execute(db)
  // What is kept of the mails that went to those who asked: a reply names one of them (RFC 5322 3.6.4).
  await sql`
    create table inquiry_mails (
      mail_id uuid primary key,
      inquiry_id uuid not null references inquiries on delete cascade,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index inquiry_mails_of on inquiry_mails (inquiry_id, at)`.execute(db)
  await sql`
    create table prepared_answers (
      id uuid primary key default gen_random_uuid(),
      title text not null,
      topic_id uuid references inquiry_topics on delete set null,
      texts jsonb not null,
      version integer not null default 1
    )`.execute(db)
}
