import { type Kysely, sql } from 'kysely'

/** The parts of a party are looked up on its page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index parties_part_of on parties (part_of) where part_of is not null`.execute(db)
}
