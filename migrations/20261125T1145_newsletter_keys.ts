import { type Kysely, sql } from 'kysely'

/** What newsletters are called in a content folder; null for those that were begun in the office. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table newsletters add column key text unique`.execute(db)
}
