import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { forgetLetters } from '#src/features/joining/index.ts'
import { eraseParty } from '#src/features/parties/index.ts'
import { forgetUnneeded } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { BY_COMPANY, type CompanyRecord } from './company.model.ts'
import { hideCompany } from './party.store.ts'
import { lockRecord } from './record.reads.ts'

/** A company erases itself, with the person who kept its record unless another room knows them. */
export async function eraseCompany(db: Db, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const record = await lockRecord(tx, id)
    if (!record) return
    await eraseRecord(tx, record, BY_COMPANY)
    await forgetLetters(tx, record.contact.email)
    await forgetUnneeded(tx, record.personId)
  })
}

/**
 * Erases a record. When it was the last one of its company, the company goes out of the public, its notes go, and the
 * company itself goes when the register knew it by this record alone and the city does not keep those.
 */
export async function eraseRecord(tx: Tx, record: CompanyRecord, by: Actor): Promise<void> {
  const { id, partyId, addedParty } = record
  await tx.deleteFrom('company_records').where('id', '=', id).execute()
  await recordAudit(tx, { by, action: 'company.erased', detail: { record: id } })
  if (!partyId) return
  const another = await tx
    .selectFrom('company_records')
    .select('id')
    .where('party_id', '=', partyId)
    .limit(1)
    .executeTakeFirst()
  if (another) return
  await tx.deleteFrom('company_notes').where('party_id', '=', partyId).execute()
  await hideCompany(tx, partyId, by)
  const { keepErased } = await readSetting(tx, 'companies')
  if (addedParty && !keepErased) await eraseParty(tx, partyId)
}

/** Lets go of a contact whose company has not answered for long: out of the public, and the person forgotten. */
export async function letGoOfRecord(tx: Tx, id: string, by: Actor): Promise<void> {
  const record = await lockRecord(tx, id)
  if (!record) return
  await tx.deleteFrom('company_records').where('id', '=', id).execute()
  if (record.partyId) {
    const another = await tx
      .selectFrom('company_records')
      .select('id')
      .where('party_id', '=', record.partyId)
      .limit(1)
      .executeTakeFirst()
    if (!another) await hideCompany(tx, record.partyId, by)
  }
  await recordAudit(tx, { by, action: 'company.let_go', detail: { record: id } })
  await forgetUnneeded(tx, record.personId)
}
