import { type Kysely, sql } from 'kysely'

/** Forms that outlived a session, what was used once, and the looks that slow down who guesses (decision 0020). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kept_forms (
      -- The hash of a secret that only the browser of the form has.
      id text primary key,
      staff_id uuid not null references staff on delete cascade,
      -- Where the form was sent, and the page that it stood on.
      action text not null,
      page text not null,
      -- Sealed: what somebody wrote is read by nobody else.
      fields text not null,
      had_files boolean not null,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table kept_forms is 'derived: of the hour'`.execute(db)
  await sql`
    create table spent_tickets (
      id text primary key,
      spent_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table spent_tickets is 'derived: of the hour'`.execute(db)
  await sql`comment on table sign_in_failures is 'derived: of the day'`.execute(db)
  await sql`create index sign_in_failures_source on sign_in_failures (source, at)`.execute(db)
  await sql`create index sign_in_failures_account on sign_in_failures (account, at)`.execute(db)
}
