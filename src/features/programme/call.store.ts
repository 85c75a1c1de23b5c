import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** Says whom the guests of a visit call while they are here. */
export async function saveVisitCall(
  db: Db,
  call: { visitId: string; name: string; phone: string },
  by: Actor,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { visitId: visit_id, name, phone } = call
    await tx
      .insertInto('visit_calls')
      .values({ visit_id, name, phone })
      .onConflict((row) =>
        row
          .column('visit_id')
          .doUpdateSet(({ ref }) => ({ name, phone, version: sql<number>`${ref('visit_calls.version')} + 1` })),
      )
      .execute()
    await recordAudit(tx, { by, action: 'visit.call_changed', detail: { visit: visit_id } })
  })
}
