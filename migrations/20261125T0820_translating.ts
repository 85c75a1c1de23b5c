import { type Kysely, sql } from 'kysely'

/** What machines drafted, and files of agencies (decision 0024). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The service that drafted a revision; null as soon as a person stands by the words. Such a revision is not published.
  await sql`alter table revisions add column machine text`.execute(db)
  // What the grid of translations asks of every text: answered from the index, without the words.
  await sql`create index revisions_made_from on revisions (entry_id, lang, number) include (made_from)`.execute(db)

  await sql`
    create table translation_files (
      id uuid primary key default gen_random_uuid(),
      staff_id uuid not null references staff on delete cascade,
      name text not null,
      content text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index translation_files_at on translation_files (at)`.execute(db)
  await sql`comment on table translation_files is 'derived: whoever has the file can send it again'`.execute(db)
}
