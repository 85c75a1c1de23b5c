import { type Kysely, sql } from 'kysely'

/** The secrets among the settings: sealed, and never part of a setting that is read or logged. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table setting_secrets (
      name text primary key,
      sealed text not null
    )`.execute(db)
}
