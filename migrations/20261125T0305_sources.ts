import { type Kysely, sql } from 'kysely'

/** Where facts come from, named in the languages of the readers: facts refer to a source by its key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sources (
      key text primary key,
      names jsonb not null,
      url text,
      said_on text
    )`.execute(db)
}
