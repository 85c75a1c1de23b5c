import { type Kysely, sql } from 'kysely'

/** Visits: who asks for one, who receives them, what is planned and who comes, and what came of it (decision 0027). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await hosts(db)
  await visits(db)
  await programme(db)
  await delegation(db)
  await afterwards(db)
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

async function programme(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sessions (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      kind text not null check (kind in ('meeting', 'tour', 'meal', 'transfer', 'free')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      time_zone text not null,
      titles jsonb not null,
      -- What the guests read, and what is for the hosts alone.
      purposes jsonb not null default '{}',
      host_notes text not null default '',
      host_id uuid references hosts,
      room_id uuid references visit_rooms,
      places jsonb not null default '{}',
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      speakers text not null default '',
      -- The languages that are spoken, and those that somebody interprets into.
      langs text[] not null default '{}',
      interpreted text[] not null default '{}',
      -- A meal: the diets that the kitchen can serve.
      diets text[] not null default '{}',
      -- How many minutes a transfer before it takes.
      travel_minutes integer check (travel_minutes >= 0),
      added_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      -- What was in a calendar once stays in it as cancelled.
      cancelled_at timestamptz,
      version integer not null default 1,
      check (starts_at < ends_at),
      check ((latitude is null) = (longitude is null))
    )`.execute(db)
  await sql`create index sessions_visit on sessions (visit_id, starts_at)`.execute(db)
  await sql`create index sessions_host on sessions (host_id, starts_at)`.execute(db)
  await sql`create index sessions_room on sessions (room_id, starts_at)`.execute(db)
  await sql`
    create table session_documents (
      session_id uuid not null references sessions on delete cascade,
      position integer not null,
      labels jsonb not null,
      url text not null,
      for_hosts boolean not null default false,
      primary key (session_id, position)
    )`.execute(db)
  // Who had a session in their programme and has it no longer: their calendar says so, as it was when they left it.
  await sql`
    create table session_leavers (
      session_id uuid not null references sessions on delete cascade,
      -- A guest, or a host.
      reader_id uuid not null,
      titles jsonb not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      time_zone text not null,
      version integer not null,
      at timestamptz not null default now(),
      primary key (session_id, reader_id)
    )`.execute(db)
  // Whom guests call while they are here.
  await sql`
    create table visit_calls (
      visit_id uuid primary key references visits on delete cascade,
      name text not null,
      phone text not null,
      version integer not null default 1
    )`.execute(db)
  await sql`
    create table host_asks (
      id uuid primary key default gen_random_uuid(),
      visit_id uuid not null references visits on delete cascade,
      host_id uuid not null references hosts,
      session_id uuid references sessions on delete set null,
      secret_hash text not null unique,
      asked_at timestamptz not null default now(),
      by text not null,
      answer text check (answer in ('yes', 'no', 'other')),
      -- Their own words, and the time that would suit them.
      words text not null default '',
      answered_at timestamptz,
      withdrawn_at timestamptz
    )`.execute(db)
  await sql`create index host_asks_visit on host_asks (visit_id)`.execute(db)
  // Sessions of a day without a date: [{ "day": 1, "from": "09:00", "to": "10:30", … }].
  await sql`
    create table programme_templates (
      id uuid primary key default gen_random_uuid(),
      names jsonb not null,
      sessions jsonb not null,
      version integer not null default 1
    )`.execute(db)
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
