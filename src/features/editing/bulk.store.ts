import { announceEntry, recordAudit, setTerms } from '#src/features/entries/index.ts'
import type { StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { BulkAction } from './bulk.ts'
import { type OfficePublishResult, publishFromOffice, withdrawFromOffice } from './office-publish.store.ts'

/** What became of one entry of several. */
export type BulkResult =
  | OfficePublishResult
  | Awaited<ReturnType<typeof withdrawFromOffice>>
  | 'added'
  | 'removed'
  | 'unchanged'

/** Does one thing to several entries, each by itself: one that is refused stops no other. */
export async function actOnSeveral(
  db: Db,
  wish: { ids: readonly string[]; action: BulkAction; notice: string; by: StaffMember },
): Promise<{ id: string; result: BulkResult }[]> {
  const { action, by } = wish
  const report: { id: string; result: BulkResult }[] = []
  for (const id of wish.ids) {
    const result =
      'termId' in action
        ? await changeTerm(db, { id, ...action, by })
        : action.does === 'publish'
          ? await publishFromOffice(db, { entryId: id, lang: action.lang, by })
          : await withdrawFromOffice(db, { entryId: id, lang: action.lang, notice: wish.notice, reason: '', by })
    report.push({ id, result })
  }
  return report
}

async function changeTerm(
  db: Db,
  wish: { id: string; termId: string; does: 'add' | 'remove'; by: StaffMember },
): Promise<'added' | 'removed' | 'unchanged'> {
  return inTransaction(db, async (tx) => {
    const entry = await tx
      .selectFrom('entries')
      .select(['id', 'kind'])
      .where('id', '=', wish.id)
      .forUpdate()
      .executeTakeFirst()
    const term = await tx.selectFrom('terms').select('key').where('id', '=', wish.termId).executeTakeFirst()
    if (!entry || !term) return 'unchanged'
    const rows = await tx.selectFrom('entry_terms').select('term_id').where('entry_id', '=', wish.id).execute()
    const others = rows.map((row) => row.term_id).filter((id) => id !== wish.termId)
    const isSame = await setTerms(tx, wish.id, wish.does === 'add' ? [...others, wish.termId] : others)
    if (isSame) return 'unchanged'
    await recordAudit(tx, {
      by: wish.by,
      action: 'entry.changed',
      entryId: wish.id,
      detail: { [wish.does === 'add' ? 'added' : 'removed']: term.key },
    })
    await announceEntry(tx, entry)
    return wish.does === 'add' ? 'added' : 'removed'
  })
}
