import { type Kysely, sql } from 'kysely'

/** The towns of the start page's drawing come from the register: a list beside it would not stay true. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table site drop column map`.execute(db)
}
