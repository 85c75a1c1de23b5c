import { sql } from 'kysely'
import { type Actor, nameOfActor, pathOfEntry, recordAudit } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { type CompanyMailMeans, mailToContact } from './company.mail.ts'
import type { CompanyRecord } from './company.model.ts'
import { writeIntoRegister } from './party.store.ts'
import { lockRecord, readRecord, readSlugOfCompany } from './record.reads.ts'

type Means = CompanyMailMeans & { readonly db: Db }

export type LookResult = { readonly record: CompanyRecord } | 'moved' | 'unknown_party'

/**
 * Takes what a company says into the register, as a company of its own or as one that is there. Whoever has looked at
 * another version, or comes second, changes nothing.
 */
export async function acceptRecord(
  means: Means,
  look: { id: string; version: number; partyId: string | undefined; by: Actor },
): Promise<LookResult> {
  const { id, version, by } = look
  return inTransaction(means.db, async (tx) => {
    const record = await lockRecord(tx, id)
    if (!record?.waitsSince || record.version !== version) return 'moved'
    const partyId = await writeIntoRegister(tx, record.said, {
      partyId: record.partyId ?? look.partyId,
      isOwnWord: record.partyId !== undefined,
      today: Temporal.Now.plainDateISO(means.site.timeZone),
      by,
    })
    if (!partyId) return 'unknown_party'
    await tx
      .updateTable('company_records')
      .set({
        party_id: partyId,
        added_party: record.addedParty || (!record.partyId && !look.partyId),
        state: 'accepted',
        waits_since: null,
        reason: '',
        decided_at: sql`now()`,
        decided_by: nameOfActor(by),
        version: sql`version + 1`,
      })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'company.accepted', entryId: partyId, detail: { record: id } })
    const now = await readRecord(tx, id)
    if (!now) return 'moved'
    const { lang } = now.contact
    const slug = await readSlugOfCompany(tx, partyId, lang)
    await mailToContact(means, tx, 'accepted', now, slug && means.origin + pathOfEntry(lang, { kind: 'party', slug }))
    return { record: now }
  })
}

/** Declines what a company says, with a reason that it is mailed. What stood in the register before stays as it was. */
export async function declineRecord(
  means: Means,
  look: { id: string; version: number; reason: string; by: Actor },
): Promise<LookResult> {
  const { id, version, reason, by } = look
  return inTransaction(means.db, async (tx) => {
    const record = await lockRecord(tx, id)
    if (!record?.waitsSince || record.version !== version) return 'moved'
    await tx
      .updateTable('company_records')
      .set({
        state: 'declined',
        waits_since: null,
        reason,
        decided_at: sql`now()`,
        decided_by: nameOfActor(by),
        version: sql`version + 1`,
      })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'company.declined', detail: { record: id } })
    const now = await readRecord(tx, id)
    if (!now) return 'moved'
    await mailToContact(means, tx, 'declined', now, reason)
    return { record: now }
  })
}
