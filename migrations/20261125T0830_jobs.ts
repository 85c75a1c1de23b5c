import { type Kysely, sql } from 'kysely'

/** Work that outlives a request, and the files that it takes and makes (decision 0025). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table jobs (
      id bigint generated always as identity primary key,
      kind text not null,
      -- What it is about, as ids alone.
      wish jsonb not null,
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'interrupted')),
      -- How far it is: of how many, where that is known.
      stage text,
      done bigint not null default 0,
      total bigint,
      -- Why it failed, in a sentence.
      problem text,
      by_id uuid,
      by_name text not null,
      created_at timestamptz not null default now(),
      started_at timestamptz,
      finished_at timestamptz
    )`.execute(db)
  await sql`comment on table jobs is 'derived: of the day'`.execute(db)
  await sql`create index jobs_waiting on jobs (id) where state in ('waiting', 'running')`.execute(db)
  await sql`
    create table stored_files (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      -- Null while it is still coming in.
      size bigint,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table stored_files is 'derived: of the day'`.execute(db)
  await sql`
    create table stored_file_parts (
      file_id uuid not null references stored_files on delete cascade,
      number integer not null,
      bytes bytea not null,
      primary key (file_id, number)
    )`.execute(db)
  // What is packed already gains nothing from being packed again.
  await sql`alter table stored_file_parts alter column bytes set storage external`.execute(db)
  await sql`comment on table stored_file_parts is 'derived: of the day'`.execute(db)
}
