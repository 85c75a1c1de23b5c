import { sql } from 'kysely'
import { isPublic, isPublicFact, type TextKind } from '#src/features/entries/index.ts'
import type { FactName } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The id of a public party by its key. A key that the public knows nobody by finds nothing, and says so by this id. */
export async function findPublicParty(db: Db, key: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select entry.id from entries entry where entry.kind = 'party' and entry.key = ${key} and ${isPublicFact('entry')}`.execute(
    db,
  )
  return rows[0]?.id ?? NOBODY
}

/** Says whether the public knows a party by this key. */
export async function isPublicKey(db: Db, key: string): Promise<boolean> {
  return (await findPublicParty(db, key)) !== NOBODY
}

/**
 * What the city holds now, as a mark that is another as soon as anything was written: every write has its line in the
 * audit log. Counted too, because a line with a lower number may be committed after one with a higher.
 */
export async function readMark(db: Db): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select count(*) || '.' || coalesce(max(id), 0) as mark from audit`.execute(db)
  return rows[0]?.mark ?? ''
}

/** When anything of the register, and of the public texts of each kind, last changed. */
export async function readChanges(db: Db): Promise<Map<FactName | TextKind, Temporal.Instant>> {
  const { rows } = await sql<{ what: FactName | TextKind; at: Temporal.Instant }>`
    select fact as what, max(at) as at from fact_revisions group by fact
    union all
    select entry.kind, max(coalesce(text.updated_at, text.published_at))
      from entries entry join translations text on text.entry_id = entry.id and ${isPublic('text')}
     where entry.kind in ('page', 'story', 'highlight') group by entry.kind`.execute(db)
  return new Map(rows.map(({ what, at }) => [what, at]))
}
