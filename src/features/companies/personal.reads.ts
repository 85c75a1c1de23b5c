import type { HeldRow } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** The rows that are kept of somebody as the contact of companies. */
export async function readPersonalRows(db: Db, personId: string): Promise<HeldRow[]> {
  const records = await db
    .selectFrom('company_records')
    .select([
      'party_id',
      'role',
      'lang',
      'said',
      'reason',
      'since',
      'confirmed_at',
      'asked_at',
      'reminded_at',
      'told_at',
    ])
    .where('person_id', '=', personId)
    .orderBy('since')
    .execute()
  const parties = records.flatMap(({ party_id }) => party_id ?? [])
  const notes =
    parties.length === 0
      ? []
      : await db
          .selectFrom('company_notes')
          .select(['words', 'at'])
          .where('party_id', 'in', parties)
          .orderBy('id')
          .execute()
  return [
    ...records.map(({ party_id: _, ...values }) => ({ table: 'company_records', values })),
    ...notes.map((values) => ({ table: 'company_notes', values })),
  ]
}
