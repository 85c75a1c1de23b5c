import { type Kysely, sql } from 'kysely'

/** Companies that keep their own record, and residents and associations that take part (decision 0035). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What a stranger typed, sealed until the owner of the address has shown that it is theirs.
  await sql`
    create table proofs (
      secret_hash text primary key,
      kind text not null check (kind in ('company', 'address', 'participant')),
      lang text not null,
      sealed text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index proofs_at on proofs (at)`.execute(db)

  // What a contact person keeps of their company. A company of which nobody does has none; one with two contacts has two.
  await sql`
    create table company_records (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references people,
      party_id uuid references parties on delete set null,
      -- Whether the register learned of the company by this record.
      added_party boolean not null default false,
      lang text not null,
      role text not null default '',
      -- What the company says of itself; nothing of it is public before somebody has looked at it.
      said jsonb not null,
      state text not null check (state in ('waiting', 'accepted', 'declined')),
      waits_since timestamptz,
      reason text not null default '',
      decided_at timestamptz,
      decided_by text,
      -- When it last said that all is right; it is asked once a year.
      confirmed_at timestamptz not null default now(),
      asked_at timestamptz,
      reminded_at timestamptz,
      told_at timestamptz,
      since timestamptz not null default now(),
      link_number integer not null default 1,
      version integer not null default 1,
      check (state <> 'waiting' or waits_since is not null),
      check (state <> 'declined' or decided_at is not null)
    )`.execute(db)
  await sql`create index company_records_person on company_records (person_id)`.execute(db)
  await sql`create index company_records_party on company_records (party_id)`.execute(db)
  await sql`create index company_records_waiting on company_records (waits_since) where waits_since is not null`.execute(
    db,
  )
  // What staff write down of a company. A note is only ever added.
  await sql`
    create table company_notes (
      id bigint generated always as identity primary key,
      party_id uuid not null references parties on delete cascade,
      words text not null,
      by text not null,
      by_id uuid references staff on delete set null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index company_notes_party on company_notes (party_id, id)`.execute(db)

  await sql`
    create table participants (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null unique references people,
      lang text not null,
      -- The association that they come from; empty for somebody who comes by themselves.
      association text not null default '',
      roles text[] not null,
      -- Languages that they speak, each with how well: {"lang": "fi", "level": "fluent"}.
      speaks jsonb not null,
      themes uuid[] not null default '{}',
      times text[] not null default '{}',
      words text not null default '',
      state text not null check (state in ('active', 'paused')),
      confirmed_at timestamptz not null default now(),
      asked_at timestamptz,
      reminded_at timestamptz,
      told_at timestamptz,
      since timestamptz not null default now(),
      link_number integer not null default 1,
      version integer not null default 1
    )`.execute(db)
  await sql`
    create table invitations (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('visit', 'consultation')),
      visit_id uuid references visits on delete set null,
      -- In each language that somebody wrote it in.
      titles jsonb not null,
      texts jsonb not null,
      -- Questions that are answered with yes, no or maybe: the same number in each language.
      questions jsonb not null default '{}',
      answer_by date not null,
      by text not null,
      by_id uuid references staff on delete set null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table invitees (
      id uuid primary key default gen_random_uuid(),
      invitation_id uuid not null references invitations on delete cascade,
      participant_id uuid not null references participants on delete cascade,
      sent_at timestamptz not null default now(),
      reminded_at timestamptz,
      -- yes, no or maybe: whether they come; and to each of the questions.
      answer text check (answer in ('yes', 'no', 'maybe')),
      answers text[] not null default '{}',
      words text not null default '',
      answered_at timestamptz,
      link_number integer not null default 1,
      unique (invitation_id, participant_id)
    )`.execute(db)
  await sql`create index invitees_participant on invitees (participant_id)`.execute(db)
}
