import { type Kysely, sql } from 'kysely'

/** Imports and exports that were begun in the office: what, by whom, and what came of it (decision 0025). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import_runs (
      number bigint generated always as identity primary key,
      name text not null,
      -- Where it was fetched from; null for a file that somebody chose.
      address text,
      follows boolean not null default false,
      -- The files that were kept of it, the pages of an address in their order.
      files uuid[] not null default '{}',
      -- What is known of the file before its rows are read, and how somebody wants it to be read.
      head jsonb,
      wish jsonb,
      -- What became of the rows in the trial that was made with this wish, and when it was carried out.
      trial jsonb,
      result jsonb,
      report_file uuid,
      refused_file uuid,
      job_id bigint,
      by_id uuid,
      by_name text not null,
      at timestamptz not null default now(),
      carried_out_by text,
      carried_out_at timestamptz
    )`.execute(db)
  // The row as it came, and what it says of whom it means: for whoever decides.
  await sql`alter table import_doubts add column cells jsonb, add column described jsonb`.execute(db)
  await sql`
    create table exports (
      number bigint generated always as identity primary key,
      what text not null,
      form text not null check (form in ('csv', 'xlsx', 'tar')),
      -- Whether it holds what is told to administrators alone.
      is_whole boolean not null,
      file_id uuid,
      rows bigint,
      job_id bigint,
      by_id uuid,
      by_name text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table exports is 'derived: of the day'`.execute(db)
}
