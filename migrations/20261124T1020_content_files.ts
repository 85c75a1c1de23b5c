import { type Kysely, sql } from 'kysely'

/** What was loaded from which file of a content folder: loading the same file again changes nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table content_files (
      path text primary key,
      hash text not null,
      loaded_at timestamptz not null default now()
    )`.execute(db)
}
