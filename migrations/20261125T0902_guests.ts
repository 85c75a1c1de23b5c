import { type Kysely, sql } from 'kysely'

/** Visits: who comes, and what came of it (decision 0027). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await delegation(db)
  await afterwards(db)
}

async function delegation(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guests (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      position integer not null,
      -- What opens the page of this guest alone. It is derived from the key of the city, the guest and this number:
      -- mails can carry it again, and who has only the database cannot.
      secret_hash text not null unique,
      link_number integer not null default 1,
      is_leader boolean not null default false,
      lang text not null,
      email text,
      name text,
      title text not null default '',
      organisation text not null default '',
      country text check (country ~ '^[A-Z]{2}$'),
      speaks text[] not null default '{}',
      diets text[] not null default '{}',
      diet_note text not null default '',
      accessibility text not null default '',
      arrives_at timestamptz,
      arrives_by text,
      arrival_note text not null default '',
      photo_consent boolean,
      answered_at timestamptz,
      -- What only a letter needs, asked for after the visit is confirmed.
      passport_name text,
      born_on date,
      confirmed_at timestamptz,
      -- Stands on the badge as a code; opens nothing.
      badge text not null unique,
      -- Derived from guest_arrivals.
      came_at timestamptz,
      -- When somebody no longer belonged to the delegation, and when what is personal was let go of.
      left_at timestamptz,
      erased_at timestamptz,
      version integer not null default 1
    )`.execute(db)
  await sql`create index guests_visit on guests (visit_id, position)`.execute(db)
  // Ticked off at the door, or taken back: whatever order these lines come in from phones, they say the same.
  await sql`
    create table guest_arrivals (
      guest_id uuid not null references guests on delete cascade,
      at timestamptz not null,
      came boolean not null,
      by text not null,
      primary key (guest_id, at, came)
    )`.execute(db)
  // Whom a session is for; everybody when nobody is named.
  await sql`
    create table session_guests (
      session_id uuid not null references sessions on delete cascade,
      guest_id uuid not null references guests on delete cascade,
      primary key (session_id, guest_id)
    )`.execute(db)
  // What each reader of a programme was last told of: whoever's own programme differs from it is told, once.
  await sql`
    create table programme_told (
      visit_id uuid not null references visits on delete cascade,
      -- A guest, or a host.
      reader_id uuid not null,
      sessions jsonb not null,
      at timestamptz not null default now(),
      primary key (visit_id, reader_id)
    )`.execute(db)
  await sql`
    create table letters (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      guest_id uuid references guests on delete set null,
      year integer not null,
      number integer not null,
      lang text not null,
      -- Null once what is personal was let go of.
      body text,
      state text not null check (state in ('draft', 'reviewed', 'sent', 'withdrawn')),
      -- Who wrote it last, and who else found it right.
      writer_id uuid not null references staff,
      reviewer_id uuid references staff,
      sent_at timestamptz,
      version integer not null default 1,
      unique (year, number)
    )`.execute(db)
}

async function afterwards(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit_costs (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      kind text not null check (kind in (
        'meals', 'transfers', 'interpreting', 'rooms', 'materials', 'gifts', 'other')),
      amount numeric not null check (amount >= 0),
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      on_date date,
      note text not null default '',
      by text not null
    )`.execute(db)
  await sql`
    create table visit_gifts (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      direction text not null check (direction in ('given', 'received')),
      what text not null,
      value numeric check (value >= 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      -- Where what was received is kept, or to whom what was given went.
      whereabouts text not null default '',
      by text not null,
      check ((value is null) = (currency is null))
    )`.execute(db)
  await sql`
    create table visit_efforts (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      who text not null,
      hours numeric not null check (hours > 0),
      by text not null
    )`.execute(db)
  await sql`
    create table visit_journeys (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      mode text not null,
      -- One way or both, as it was travelled, for each of the people.
      kilometres numeric not null check (kilometres > 0),
      people integer not null check (people > 0),
      by text not null
    )`.execute(db)
  await sql`
    create table visit_feedback (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      -- Kept apart from the guest once given: who said what is nobody's business.
      useful integer not null check (useful between 1 and 5),
      cared_for integer not null check (cared_for between 1 and 5),
      words text not null default '',
      lang text not null,
      on_date date not null
    )`.execute(db)
  await sql`
    create table visit_feedback_asked (
      guest_id uuid primary key references guests on delete cascade,
      secret_hash text not null unique,
      asked_at timestamptz not null default now(),
      -- Without a time: it would tell whose answer is whose.
      is_given boolean not null default false
    )`.execute(db)
  await sql`
    create table commitments (
      id uuid primary key default gen_random_uuid(),
      what text not null,
      -- Who has promised it: we, by a member of staff, or somebody else.
      owner_id uuid references staff,
      promised_by text not null default '',
      due_on date,
      tie_id uuid references ties,
      visit_id uuid references visits on delete set null,
      done_on date,
      dropped_on date,
      dropped_reason text not null default '',
      created_at timestamptz not null default now(),
      version integer not null default 1
    )`.execute(db)
  await sql`create index commitments_open on commitments (due_on) where done_on is null and dropped_on is null`.execute(
    db,
  )
}
