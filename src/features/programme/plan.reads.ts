import { type Guest, readGuests } from '#src/features/delegation/index.ts'
import { readHosts, readRooms, termOf } from '#src/features/hosts/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Plan } from './clash.ts'
import { dayOf } from './session.model.ts'
import { countVisitsOfHosts, readBookings, readSessions } from './session.reads.ts'

/** Reads all that is needed to show a programme and to see what in it does not work. */
export async function readPlan(
  db: Db,
  visit: Visit,
): Promise<Omit<Plan, 'guests'> & { readonly guests: readonly Guest[] }> {
  const sessions = await readSessions(db, visit.id)
  const rules = await readSetting(db, 'visits')
  const guests = await readGuests(db, visit.id)
  const rooms = new Map((await readRooms(db)).map((room) => [room.id, room]))
  const hosts = new Map((await readHosts(db)).map((host) => [host.id, host]))
  const [first] = sessions
  const last = sessions.reduce(
    (late, { end }) => (Temporal.Instant.compare(late, end) < 0 ? end : late),
    first?.end ?? NEVER,
  )
  const bookings = first ? await readBookings(db, { from: first.start, to: last, exceptVisitId: visit.id }) : []
  const terms = new Map(sessions.map((session) => termOf(dayOf(session))).map((term) => [term.from.toString(), term]))
  const counts = new Map<string, Map<string, number>>()
  for (const [key, term] of terms) counts.set(key, await countVisitsOfHosts(db, { ...term, exceptVisitId: visit.id }))
  const visitsInTerm = (hostId: string, day: Temporal.PlainDate) =>
    counts.get(termOf(day).from.toString())?.get(hostId) ?? 0
  return { visit, sessions, guests, rooms, hosts, bookings, rules, visitsInTerm }
}

const NEVER = Temporal.Instant.fromEpochMilliseconds(0)
