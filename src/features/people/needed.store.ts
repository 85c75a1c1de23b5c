import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/**
 * Lets go of a person whom no room keeps anything of any longer. The rooms are found by what refers to people in the
 * database: a room that comes later is not forgotten here. Answers whether the person is gone.
 */
export async function forgetUnneeded(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ place: string; column: string }>`
    select refers.conrelid::regclass::text as place, attribute.attname as column
      from pg_constraint refers
      join pg_attribute attribute on attribute.attrelid = refers.conrelid and attribute.attnum = refers.conkey[1]
     where refers.contype = 'f' and refers.confrelid = 'people'::regclass
       -- A mail on its way is no reason to know somebody: it goes with them.
       and refers.conrelid <> 'outbox'::regclass`.execute(tx)
  const isKept = rows.map(
    ({ place, column }) => sql`exists (select 1 from ${sql.table(place)} where ${sql.ref(column)} = ${personId}::uuid)`,
  )
  const gone = await sql`
    delete from people where id = ${personId} and not (${sql.join([sql`false`, ...isKept], sql` or `)})
    returning id`.execute(tx)
  return gone.rows.length > 0
}
