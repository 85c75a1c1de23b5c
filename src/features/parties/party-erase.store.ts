import { sql } from 'kysely'
import { announceEntry } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'

// What makes a party a part of the city's own memory: of one that stands there nothing is erased.
const HANGS_ON = [
  ['tie_parties', 'party_id'],
  ['activity_parties', 'party_id'],
  ['claims', 'party_id'],
  ['network_members', 'party_id'],
  ['network_members', 'network_id'],
  ['hosts', 'party_id'],
  ['visits', 'party_id'],
  ['import_keys', 'party_id'],
  ['import_doubts', 'decided_party'],
  ['world_towns', 'party_id'],
  ['outside_news', 'party_id'],
  ['parties', 'part_of'],
  ['entries', 'merged_into'],
  ['entry_links', 'to_id'],
] as const

const OWN = [
  ['translations', 'entry_id'],
  ['revisions', 'entry_id'],
  ['entry_names', 'entry_id'],
  ['entry_terms', 'entry_id'],
  ['entry_links', 'entry_id'],
  ['slugs', 'entry_id'],
  ['party_figures', 'party_id'],
  ['search_documents', 'entry_id'],
  ['text_drafts', 'entry_id'],
  ['text_comments', 'entry_id'],
  ['preview_links', 'entry_id'],
] as const

/**
 * Erases a party that asked for it, with its names, addresses, texts and all its revisions. What stays is an entry that
 * says nothing, for the audit log to point at. False, and nothing done, when something hangs on the party.
 */
export async function eraseParty(tx: Tx, id: string): Promise<boolean> {
  const hangs = HANGS_ON.map(
    ([table, column]) =>
      sql`exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${id} and ${isOther(table, id)})`,
  )
  const { rows } = await sql<{ hangs: boolean }>`select (${sql.join(hangs, sql` or `)}) as hangs`.execute(tx)
  if (rows[0]?.hangs !== false) return false
  for (const [table, column] of OWN)
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(tx)
  await tx.deleteFrom('fact_revisions').where('fact', '=', 'party').where('fact_id', '=', id).execute()
  await tx.deleteFrom('parties').where('id', '=', id).execute()
  await tx
    .updateTable('entries')
    .set({ key: `erased-${id}`, facts_public: false, picture_id: null, listed_at: null })
    .where('id', '=', id)
    .execute()
  await announceEntry(tx, { id, kind: 'party' })
  await announceTags(tx, ['register'])
  return true
}

const isOther = (table: string, id: string) => (table === 'parties' ? sql`id <> ${id}` : sql`true`)
