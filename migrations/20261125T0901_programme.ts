import { type Kysely, sql } from 'kysely'

/** The programme of a visit: sessions, what hosts were asked, and days that are used again. */
export async function up(db: Kysely<unknown>): Promise<void> {
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
