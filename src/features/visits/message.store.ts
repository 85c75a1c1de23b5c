import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** Which way a message went: between the office and the guests or a host, or it is a note of the office. */
export type Direction = 'to_guest' | 'from_guest' | 'to_host' | 'from_host' | 'note'

/** A message of the conversation of a visit. */
export interface Message {
  readonly id: string
  readonly direction: Direction
  readonly hostId: string | undefined
  readonly subject: string
  readonly body: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** Adds a message to the conversation of a visit. What was said already, just now and in the same words, is not said twice. */
export async function addMessage(
  db: Db,
  message: {
    visitId: string
    direction: Direction
    hostId?: string | undefined
    subject?: string
    body: string
    by: string
  },
): Promise<'added' | 'said_already'> {
  const { visitId, direction, hostId = null, subject = '', body, by } = message
  // Two clicks on one button come at once: the second waits here, and finds the first.
  await sql`select pg_advisory_xact_lock(22, hashtext(${visitId}))`.execute(db)
  const { numAffectedRows } = await sql`
    insert into visit_messages (visit_id, direction, host_id, subject, body, by)
    select ${visitId}, ${direction}, ${hostId}, ${subject}, ${body}, ${by}
     where not exists (
       select 1 from visit_messages said
        where said.visit_id = ${visitId} and said.direction = ${direction} and said.host_id is not distinct from ${hostId}::uuid
          and said.body = ${body} and said.at > now() - interval '10 minutes')`.execute(db)
  return numAffectedRows === 1n ? 'added' : 'said_already'
}

/** The conversation of a visit, the oldest first; of some directions alone when they are named. */
export async function readMessages(db: Db, visitId: string, directions?: readonly Direction[]): Promise<Message[]> {
  let query = db.selectFrom('visit_messages').selectAll().where('visit_id', '=', visitId).orderBy('at').orderBy('id')
  if (directions) query = query.where('direction', 'in', [...directions])
  const rows = await query.execute()
  return rows.map(({ id, direction, host_id, subject, body, by, at }) => ({
    id,
    direction,
    hostId: host_id ?? undefined,
    subject,
    body,
    by,
    at,
  }))
}
