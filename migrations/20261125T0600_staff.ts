import { type Kysely, sql } from 'kysely'

/** Who may sign in, with which roles and by what, their sessions, and the links that let them in once (decision 0020). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      email text not null,
      lang text not null check (lang in ('sv', 'fi', 'en')),
      state text not null check (state in ('invited', 'active', 'closed')),
      password_hash text,
      totp_secret text,
      totp_since timestamptz,
      -- The last time step whose code was used: a code that was seen over a shoulder opens nothing.
      totp_step bigint,
      created_at timestamptz not null default now(),
      seen_at timestamptz
    )`.execute(db)
  await sql`create unique index staff_email on staff (lower(email))`.execute(db)
  await sql`
    create table staff_roles (
      staff_id uuid not null references staff on delete cascade,
      role text not null check (role in (
        'reader', 'editor', 'translator', 'publisher', 'visits_officer', 'sender', 'administrator')),
      -- Translators: the languages that they write; empty for every other role.
      langs text[] not null default '{}',
      primary key (staff_id, role)
    )`.execute(db)
  await sql`
    create table staff_sessions (
      id uuid primary key default gen_random_uuid(),
      -- What the cookie holds is in no database: who reads this table can sign in as nobody.
      token_hash text not null unique,
      staff_id uuid not null references staff on delete cascade,
      method text not null check (method in ('password', 'totp', 'recovery', 'passkey', 'oidc', 'link')),
      user_agent text not null,
      created_at timestamptz not null default now(),
      seen_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index staff_sessions_staff on staff_sessions (staff_id)`.execute(db)
  await sql`
    create table staff_links (
      token_hash text primary key,
      purpose text not null check (purpose in ('begin', 'invitation', 'recovery')),
      staff_id uuid references staff on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`
    create table recovery_codes (
      staff_id uuid not null references staff on delete cascade,
      code_hash text not null,
      used_at timestamptz,
      primary key (staff_id, code_hash)
    )`.execute(db)
  await sql`
    create table passkeys (
      id text primary key,
      staff_id uuid not null references staff on delete cascade,
      name text not null,
      public_key text not null,
      counter bigint not null,
      transports text[] not null default '{}',
      created_at timestamptz not null default now(),
      used_at timestamptz
    )`.execute(db)
  await sql`
    create table staff_identities (
      issuer text not null,
      subject text not null,
      staff_id uuid not null references staff on delete cascade,
      created_at timestamptz not null default now(),
      primary key (issuer, subject)
    )`.execute(db)
  // Failed attempts to sign in, to slow down who guesses: by where they come from and by whom they claim to be.
  await sql`
    create table sign_in_failures (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      source text not null,
      account text not null
    )`.execute(db)
  await sql`create index sign_in_failures_at on sign_in_failures (at)`.execute(db)
}
