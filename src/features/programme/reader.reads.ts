import { readHosts, readRooms } from '#src/features/hosts/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { CalendarSource } from './calendar.ts'
import type { Known, Reader } from './reader-programme.ts'
import { readLeftSessions, readSessions } from './session.reads.ts'

/** The names of all hosts and rooms: those of a programme are some of a few dozen. */
export async function readKnown(db: Db): Promise<Known> {
  return {
    hosts: new Map((await readHosts(db)).map((host) => [host.id, host])),
    rooms: new Map((await readRooms(db)).map((room) => [room.id, room])),
  }
}

/** Reads what the calendar of somebody's own is made of. */
export async function readCalendarSource(
  db: Db,
  visit: Visit,
  reader: Extract<Reader, { id: string }>,
): Promise<CalendarSource> {
  const { at } = await db
    .selectFrom('visit_stages')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('visit_id', '=', visit.id)
    .executeTakeFirstOrThrow()
  return {
    visit,
    sessions: await readSessions(db, visit.id, { cancelled: true }),
    left: await readLeftSessions(db, visit.id, reader.id),
    stageAt: at ?? visit.askedAt,
    ...(await readKnown(db)),
  }
}
