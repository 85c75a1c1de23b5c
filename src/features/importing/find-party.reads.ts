import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** The key of the party that somebody means by its name or its key; undefined when there is none, or several. */
export async function findPartyKey(db: Db, written: string): Promise<string | undefined> {
  const { rows } = await sql<{ key: string }>`
    select distinct entry.key
      from entries entry left join entry_names name on name.entry_id = entry.id
     where entry.kind = 'party' and entry.merged_into is null
       and (entry.key = ${written} or lower(name.name) = lower(${written}))
     limit 2`.execute(db)
  return rows.length === 1 ? rows[0]?.key : undefined
}

/** What a party of this key is called. */
export async function readPartyName(db: Db, key: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name.name from entries entry join entry_names name on name.entry_id = entry.id
     where entry.kind = 'party' and entry.key = ${key} order by name.position limit 1`.execute(db)
  return rows[0]?.name
}
