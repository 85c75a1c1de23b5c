import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { CommitmentFacts } from './commitment.model.ts'

/** Keeps a commitment. */
export async function addCommitment(db: Db, facts: CommitmentFacts, by: Actor): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { id } = await tx
      .insertInto('commitments')
      .values({
        what: facts.what,
        owner_id: facts.ownerId ?? null,
        promised_by: facts.promisedBy,
        due_on: facts.dueOn ?? null,
        tie_id: facts.tieId ?? null,
        visit_id: facts.visitId ?? null,
        done_on: null,
        dropped_on: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by, action: 'commitment.added', detail: { commitment: id, visit: facts.visitId ?? null } })
    return id
  })
}

export type EndCommitmentResult = 'done' | 'changed_meanwhile' | 'unknown_commitment'

/** Ends a commitment: it was kept, or dropped for a reason. */
export async function endCommitment(
  db: Db,
  id: string,
  end: { kept: boolean; reason: string; on: Temporal.PlainDate; version: number; by: Actor },
): Promise<EndCommitmentResult> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('commitments')
      .select(['version', 'done_on', 'dropped_on'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return 'unknown_commitment'
    if (row.version !== end.version || row.done_on || row.dropped_on) return 'changed_meanwhile'
    await tx
      .updateTable('commitments')
      .set({
        ...(end.kept ? { done_on: end.on } : { dropped_on: end.on, dropped_reason: end.reason }),
        version: row.version + 1,
      })
      .where('id', '=', id)
      .execute()
    const action = end.kept ? 'commitment.kept' : 'commitment.dropped'
    await recordAudit(tx, { by: end.by, action, detail: { commitment: id } })
    return 'done'
  })
}
