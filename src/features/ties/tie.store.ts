import type { Actor } from '#src/features/entries/index.ts'
import { dateColumns, isSameRow, type Outcome, recordFact } from '#src/features/facts/index.ts'
import { readTermIds } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { TieDocument, TieFacts } from './tie.model.ts'

export type SaveTieResult = { readonly id: string; readonly outcome: Outcome } | 'unknown_party' | 'no_party'

/** Adds a tie, or brings its facts up to date. It is known by its key; its states are recorded by themselves. */
export async function saveTie(db: Db, facts: TieFacts, by: Actor, note?: string): Promise<SaveTieResult> {
  if (facts.parties.length === 0) return 'no_party'
  return inTransaction(db, async (tx) => {
    const partyIds = await idsOfParties(tx, facts.parties)
    if (!partyIds) return 'unknown_party'
    const current = await tx.selectFrom('ties').selectAll().where('key', '=', facts.key).forUpdate().executeTakeFirst()
    const row = {
      kind: facts.kind,
      names: JSON.stringify(facts.names ?? {}),
      ...dateColumns('signed_on', 'signed_precision', facts.signed),
      ...dateColumns('term_until', 'term_precision', facts.termUntil),
      review_on: facts.reviewOn ?? null,
      officer: facts.officer ?? null,
      membership_class: facts.membershipClass ?? null,
      fee: facts.fee?.amount ?? null,
      fee_currency: facts.fee?.currency ?? null,
      fee_due: facts.feeDue ?? null,
      notes: JSON.stringify(facts.notes ?? {}),
      is_public: facts.isPublic ?? current?.is_public ?? true,
    }
    const same =
      current !== undefined &&
      isSameRow(
        { ...current, fee: current.fee === null ? null : Number(current.fee) },
        { ...row, names: facts.names ?? {}, notes: facts.notes ?? {} },
      )
    const id =
      current?.id ??
      (
        await tx
          .insertInto('ties')
          .values({ key: facts.key, ...row })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    if (current && !same) await tx.updateTable('ties').set(row).where('id', '=', id).execute()

    const termIds = await readTermIds(tx, { themes: facts.themes })
    const sameParties = await setParties(tx, id, partyIds)
    const sameThemes = await setThemes(tx, id, termIds)
    const sameDocuments = await setDocuments(tx, id, facts.documents ?? [])
    if (same && sameParties && sameThemes && sameDocuments) return { id, outcome: 'unchanged' }

    const outcome = current ? 'changed' : 'added'
    await recordFact(tx, { fact: 'tie', id, record: { ...facts, isPublic: row.is_public }, by, note, outcome })
    return { id, outcome }
  })
}

async function idsOfParties(tx: Tx, keys: readonly string[]): Promise<string[] | undefined> {
  const rows = await tx
    .selectFrom('entries')
    .innerJoin('parties', 'parties.id', 'entries.id')
    // A party that was entered twice is found under both keys.
    .select((each) => ['entries.key', each.fn.coalesce('entries.merged_into', 'entries.id').as('id')])
    .where('entries.kind', '=', 'party')
    .where('entries.key', 'in', [...keys])
    .execute()
  const ids = keys.map((key) => rows.find((row) => row.key === key)?.id)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}

async function setParties(tx: Tx, tieId: string, partyIds: readonly string[]): Promise<boolean> {
  const stored = await tx
    .selectFrom('tie_parties')
    .select('party_id')
    .where('tie_id', '=', tieId)
    .orderBy('position')
    .execute()
  if (stored.map((row) => row.party_id).join() === partyIds.join()) return true
  await tx.deleteFrom('tie_parties').where('tie_id', '=', tieId).execute()
  const rows = partyIds.map((party_id, position) => ({ tie_id: tieId, party_id, position }))
  await tx.insertInto('tie_parties').values(rows).execute()
  return false
}

async function setThemes(tx: Tx, tieId: string, termIds: readonly string[]): Promise<boolean> {
  const stored = await tx.selectFrom('tie_themes').select('term_id').where('tie_id', '=', tieId).execute()
  if (stored.length === termIds.length && stored.every((row) => termIds.includes(row.term_id))) return true
  await tx.deleteFrom('tie_themes').where('tie_id', '=', tieId).execute()
  const rows = termIds.map((term_id) => ({ tie_id: tieId, term_id }))
  if (rows.length > 0) await tx.insertInto('tie_themes').values(rows).execute()
  return false
}

async function setDocuments(tx: Tx, tieId: string, documents: readonly TieDocument[]): Promise<boolean> {
  const rows = documents.map(({ labels, url, when }, position) => ({
    tie_id: tieId,
    position,
    labels: JSON.stringify(labels),
    url,
    ...dateColumns('on_date', 'precision', when),
  }))
  const stored = await tx
    .selectFrom('tie_documents')
    .selectAll()
    .where('tie_id', '=', tieId)
    .orderBy('position')
    .execute()
  const sameDocuments =
    stored.length === rows.length &&
    stored.every((row, index) => isSameRow({ ...row }, { ...rows[index], labels: documents[index]?.labels }))
  if (sameDocuments) return true
  await tx.deleteFrom('tie_documents').where('tie_id', '=', tieId).execute()
  if (rows.length > 0) await tx.insertInto('tie_documents').values(rows).execute()
  return false
}
