import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { noteLeavers } from './leaver.store.ts'
import type { Session, SessionFacts } from './session.model.ts'
import { readSession } from './session.reads.ts'

/** Adds a session to the programme of a visit. Answers its id. */
export async function addSession(db: Db, visitId: string, facts: SessionFacts, by: Actor): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { id } = await tx
      .insertInto('sessions')
      .values({ visit_id: visitId, ...rowOf(facts), cancelled_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await saveParts(tx, id, facts)
    await recordAudit(tx, { by, action: 'session.added', detail: { visit: visitId, session: id } })
    return id
  })
}

/** What came of a change: done, or why not. `changed_meanwhile` is somebody else who was faster. */
export type ChangeResult = 'changed' | 'unknown' | 'changed_meanwhile'

/** A session in the version that whoever changes it has seen. */
export interface Seen {
  readonly id: string
  readonly version: number
}

/** Changes a session. Who has it no longer in their programme is kept in mind, for their calendar. */
export async function changeSession(db: Db, seen: Seen, facts: SessionFacts, by: Actor): Promise<ChangeResult> {
  return withSession(db, seen, by, 'session.changed', async (tx, before) => {
    await tx
      .updateTable('sessions')
      .set({ ...rowOf(facts), version: before.version + 1, changed_at: sql`now()` })
      .where('id', '=', before.id)
      .execute()
    await saveParts(tx, before.id, facts)
    await noteLeavers(tx, before, facts)
  })
}

/** Moves a session to another time; it stays as long as it is. */
export async function moveSession(db: Db, seen: Seen, start: Temporal.Instant, by: Actor): Promise<ChangeResult> {
  return withSession(db, seen, by, 'session.moved', async (tx, before) => {
    await tx
      .updateTable('sessions')
      .set({
        starts_at: start,
        ends_at: start.add(before.start.until(before.end)),
        version: before.version + 1,
        changed_at: sql`now()`,
      })
      .where('id', '=', before.id)
      .execute()
  })
}

/** Takes a session out of the programme. In calendars that had it, it stands as cancelled. */
export async function cancelSession(db: Db, seen: Seen, by: Actor): Promise<ChangeResult> {
  return withSession(db, seen, by, 'session.cancelled', async (tx, before) => {
    await tx
      .updateTable('sessions')
      .set({ cancelled_at: sql`now()`, version: before.version + 1, changed_at: sql`now()` })
      .where('id', '=', before.id)
      .execute()
  })
}

async function withSession(
  db: Db,
  { id, version }: Seen,
  by: Actor,
  action: string,
  change: (tx: Tx, before: Session) => Promise<void>,
): Promise<ChangeResult> {
  return inTransaction(db, async (tx) => {
    // Two officers may have one session at once: the second waits here, and learns that it is another one now.
    await sql`select 1 from sessions where id = ${id} for update`.execute(tx)
    const before = await readSession(tx, id)
    if (!before || before.isCancelled) return 'unknown'
    if (before.version !== version) return 'changed_meanwhile'
    await change(tx, before)
    await recordAudit(tx, { by, action, detail: { visit: before.visitId, session: id } })
    return 'changed'
  })
}

async function saveParts(tx: Tx, sessionId: string, { guestIds, documents }: SessionFacts): Promise<void> {
  await tx.deleteFrom('session_guests').where('session_id', '=', sessionId).execute()
  await tx.deleteFrom('session_documents').where('session_id', '=', sessionId).execute()
  const guests = [...new Set(guestIds)].map((guest_id) => ({ session_id: sessionId, guest_id }))
  if (guests.length > 0) await tx.insertInto('session_guests').values(guests).execute()
  const papers = documents.map(({ labels, url, forHosts }, at) => ({
    session_id: sessionId,
    position: at + 1,
    labels: JSON.stringify(labels),
    url,
    for_hosts: forHosts,
  }))
  if (papers.length > 0) await tx.insertInto('session_documents').values(papers).execute()
}

function rowOf(facts: SessionFacts) {
  return {
    kind: facts.kind,
    starts_at: facts.start,
    ends_at: facts.end,
    time_zone: facts.timeZone,
    titles: JSON.stringify(facts.titles),
    purposes: JSON.stringify(facts.purposes),
    host_notes: facts.hostNotes,
    host_id: facts.hostId ?? null,
    room_id: facts.roomId ?? null,
    places: JSON.stringify(facts.places),
    latitude: facts.place?.latitude ?? null,
    longitude: facts.place?.longitude ?? null,
    speakers: facts.speakers,
    langs: [...facts.langs],
    interpreted: [...facts.interpreted],
    diets: [...facts.diets],
    travel_minutes: facts.travelMinutes ?? null,
  }
}
