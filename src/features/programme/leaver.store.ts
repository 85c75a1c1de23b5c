import type { Tx } from '#src/platform/database/tables.ts'
import { isFor, type Session, type SessionFacts } from './session.model.ts'

/**
 * Keeps in mind who had a session in their programme and has it no longer: a calendar takes nothing out by itself, it has
 * to be told. What they are told is the session as it was when they left, and nothing of what became of it.
 */
export async function noteLeavers(tx: Tx, before: Session, after: SessionFacts): Promise<void> {
  const guests = await tx.selectFrom('guests').select('id').where('visit_id', '=', before.visitId).execute()
  const had = guests.map(({ id }) => id).filter((id) => isFor(before, id))
  const left = had.filter((id) => !isFor(after, id))
  if (before.hostId && before.hostId !== after.hostId) left.push(before.hostId)
  const back = [...guests.map(({ id }) => id).filter((id) => isFor(after, id)), ...(after.hostId ? [after.hostId] : [])]
  if (back.length > 0) {
    await tx.deleteFrom('session_leavers').where('session_id', '=', before.id).where('reader_id', 'in', back).execute()
  }
  if (left.length === 0) return
  const as = {
    titles: JSON.stringify(before.titles),
    starts_at: before.start,
    ends_at: before.end,
    time_zone: before.timeZone,
    version: before.version + 1,
  }
  await tx
    .insertInto('session_leavers')
    .values(left.map((reader_id) => ({ session_id: before.id, reader_id, ...as })))
    .onConflict((row) => row.columns(['session_id', 'reader_id']).doUpdateSet(as))
    .execute()
}
