import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { RoomFacts, SaveResult } from './host.model.ts'
import type { Changed } from './host.store.ts'

/** Adds or changes a room. One that is not used any more stays with the sessions that were held in it. */
export async function saveRoom(
  db: Db,
  room: { facts: RoomFacts; changed?: Changed; key?: string | undefined },
  by: Actor,
): Promise<SaveResult> {
  const { facts, changed, key } = room
  return inTransaction(db, async (tx) => {
    const row = {
      host_id: facts.hostId ?? null,
      names: JSON.stringify(facts.names),
      seats: facts.seats,
      latitude: facts.place?.latitude ?? null,
      longitude: facts.place?.longitude ?? null,
      is_active: facts.isActive,
    }
    if (!changed) {
      const added = await tx
        .insertInto('visit_rooms')
        .values({ ...row, key: key ?? null })
        .returning('id')
        .executeTakeFirstOrThrow()
      await recordAudit(tx, { by, action: 'room.added', detail: { room: added.id } })
      return added
    }
    const { id, version } = changed
    const now = await tx.selectFrom('visit_rooms').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
    if (!now) return 'unknown'
    if (now.version !== version) return 'changed_meanwhile'
    await tx
      .updateTable('visit_rooms')
      .set({ ...row, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'room.changed', detail: { room: id } })
    return { id }
  })
}
