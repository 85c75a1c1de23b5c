import { type Kysely, sql } from 'kysely'

/** Visits: who receives them and who asks for one (decision 0027). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await hosts(db)
  await visits(db)
}

async function hosts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit_topics (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      position integer not null,
      names jsonb not null,
      leads jsonb not null default '{}',
      -- A topic that is no longer offered stays with the visits that were about it.
      is_offered boolean not null default true,
      version integer not null default 1
    )`.execute(db)
  await sql`
    create table hosts (
      id uuid primary key default gen_random_uuid(),
      -- What it is called in a content folder; null for those that were added by hand.
      key text unique,
      kind text not null check (kind in ('department', 'school', 'company', 'association', 'sight')),
      -- The party of the register that it is, where it is one.
      party_id uuid references parties,
      names jsonb not null,
      leads jsonb not null default '{}',
      places jsonb not null default '{}',
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      langs text[] not null default '{}',
      most_guests integer check (most_guests > 0),
      -- Days of the week, Monday is 1, and the hours of a day within which it receives guests.
      weekdays integer[] not null default '{1,2,3,4,5}',
      opens time not null default '08:00',
      closes time not null default '16:30',
      -- Visits in a term: spring is January to June, autumn July to December. Null: as many as come.
      quota integer check (quota >= 0),
      contact_name text not null,
      contact_email text not null,
      contact_phone text,
      contact_lang text not null check (contact_lang in ('sv', 'fi', 'en')),
      notes text not null default '',
      is_active boolean not null default true,
      version integer not null default 1,
      check ((latitude is null) = (longitude is null)),
      check (opens < closes)
    )`.execute(db)
  await sql`
    create table host_topics (
      host_id uuid not null references hosts on delete cascade,
      topic_id uuid not null references visit_topics,
      primary key (host_id, topic_id)
    )`.execute(db)
  await sql`
    create table visit_rooms (
      id uuid primary key default gen_random_uuid(),
      key text unique,
      host_id uuid references hosts on delete cascade,
      names jsonb not null,
      seats integer not null check (seats > 0),
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      is_active boolean not null default true,
      version integer not null default 1,
      check ((latitude is null) = (longitude is null))
    )`.execute(db)
}

async function visits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visits (
      id uuid primary key default gen_random_uuid(),
      -- Year and number within it: what guests and officers call it.
      year integer not null,
      number integer not null,
      stage text not null check (stage in (
        'new', 'considered', 'offered', 'confirmed', 'under_way', 'done', 'declined', 'cancelled')),
      -- When the stage it is in should be over.
      due_on date,
      owner_id uuid references staff,
      -- The language in which the guests are written to.
      lang text not null,
      organisation text not null,
      country text check (country ~ '^[A-Z]{2}$'),
      -- The body in the register, as far as somebody has said which it is.
      party_id uuid references parties,
      contact_name text,
      contact_email text,
      contact_phone text,
      purpose text not null default '',
      meets text not null default '',
      accessibility text not null default '',
      budget text not null default '',
      size integer not null check (size > 0),
      langs text[] not null default '{}',
      -- Days that were wished for, the dearest first: [{ "from": "2026-03-02", "to": "2026-03-03" }].
      wishes jsonb not null default '[]',
      -- How long, in hours of one day, or in days.
      hours numeric check (hours > 0),
      -- When hours of one day would begin.
      begins time,
      -- Why it should be possible although a rule says no.
      exception text not null default '',
      -- What the rules said when it was asked for: keys and figures, no words.
      verdict jsonb not null default '[]',
      starts_on date,
      ends_on date,
      time_zone text not null,
      -- Why it was declined or cancelled: a key of the city's reasons.
      ended_reason text,
      -- What opens its page to whoever asked; the secret itself is in their mail alone.
      secret_hash text not null unique,
      -- The public activity that it became.
      activity_id uuid references activities,
      asked_at timestamptz not null default now(),
      -- When what is personal in it was let go of; its figures stay.
      cleared_at timestamptz,
      version integer not null default 1,
      unique (year, number),
      check ((starts_on is null) = (ends_on is null)),
      check (starts_on <= ends_on)
    )`.execute(db)
  await sql`create index visits_stage on visits (stage, asked_at)`.execute(db)
  await sql`create index visits_party on visits (party_id)`.execute(db)
  await sql`
    create table visit_topic_choices (
      visit_id uuid not null references visits on delete cascade,
      topic_id uuid not null references visit_topics,
      primary key (visit_id, topic_id)
    )`.execute(db)
  // Append only: when it came into which stage, and by whom. It holds nothing of the guests.
  await sql`
    create table visit_stages (
      visit_id uuid not null references visits on delete cascade,
      number integer not null,
      stage text not null,
      at timestamptz not null default now(),
      by text not null,
      reason text,
      primary key (visit_id, number)
    )`.execute(db)
  // What somebody began to write and has not sent.
  await sql`
    create table visit_drafts (
      secret_hash text primary key,
      lang text not null,
      -- Sealed: it is nobody's but theirs.
      typed text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table visit_messages (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      -- To or from the guests, to or from a host, or a note of the office.
      direction text not null check (direction in ('to_guest', 'from_guest', 'to_host', 'from_host', 'note')),
      host_id uuid references hosts on delete set null,
      subject text not null default '',
      body text not null,
      by text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index visit_messages_visit on visit_messages (visit_id, at)`.execute(db)
}
