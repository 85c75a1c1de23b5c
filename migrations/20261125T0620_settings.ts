import { type Kysely, sql } from 'kysely'

/** What a city sets by hand, each setting under its name; its shape is that of the program. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table settings (
      name text primary key,
      value jsonb not null
    )`.execute(db)
}
