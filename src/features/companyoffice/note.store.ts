import { type Actor, idOfActor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** What somebody of the staff wrote down of a company. */
export interface CompanyNote {
  readonly id: number
  readonly words: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** Adds a note to a company. The audit log keeps that there is one, not what it says. */
export async function addNote(db: Db, note: { partyId: string; words: string; by: Actor }): Promise<void> {
  const { partyId, words, by } = note
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('company_notes')
      .values({ party_id: partyId, words, by: nameOfActor(by), by_id: idOfActor(by) })
      .execute()
    await recordAudit(tx, { by, action: 'company.noted', entryId: partyId })
  })
}

/** The notes on a company, the newest first. */
export function readNotes(db: Db, partyId: string): Promise<CompanyNote[]> {
  return db
    .selectFrom('company_notes')
    .select(['id', 'words', 'by', 'at'])
    .where('party_id', '=', partyId)
    .orderBy('id', 'desc')
    .execute()
}

/** Notes that somebody took the list of companies with its contacts out of the office. */
export async function recordCompanyList(db: Db, by: Actor, rows: number): Promise<void> {
  await inTransaction(db, (tx) => recordAudit(tx, { by, action: 'company.exported', detail: { rows } }))
}
