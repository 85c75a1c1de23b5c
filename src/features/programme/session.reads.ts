import { sql } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Session, SessionDocument } from './session.model.ts'

/** The sessions of a visit in the order of time; those that were cancelled only when wished. */
export async function readSessions(db: Db, visitId: string, wish: { cancelled?: boolean } = {}): Promise<Session[]> {
  let query = select(db).where('visit_id', '=', visitId).orderBy('starts_at').orderBy('ends_at').orderBy('id')
  if (!wish.cancelled) query = query.where('cancelled_at', 'is', null)
  return (await query.execute()).map(present)
}

/** One session; undefined when there is none. */
export async function readSession(db: Db, id: string): Promise<Session | undefined> {
  const row = await select(db).where('id', '=', id).executeTakeFirst()
  return row && present(row)
}

const select = (db: Db) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .select([
      sql<string[]>`array(select chosen.guest_id::text from session_guests chosen
                           where chosen.session_id = sessions.id order by 1)`.as('guest_ids'),
      sql<SessionDocument[]>`coalesce((
        select json_agg(json_build_object('labels', labels, 'url', url, 'forHosts', for_hosts) order by position)
          from session_documents where session_id = sessions.id), '[]')`.as('documents'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function present(row: Row): Session {
  const { latitude, longitude } = row
  return {
    id: row.id,
    visitId: row.visit_id,
    kind: row.kind,
    start: row.starts_at,
    end: row.ends_at,
    timeZone: row.time_zone,
    titles: row.titles,
    purposes: row.purposes,
    hostNotes: row.host_notes,
    hostId: row.host_id ?? undefined,
    roomId: row.room_id ?? undefined,
    places: row.places,
    place: latitude === null || longitude === null ? undefined : { latitude, longitude },
    speakers: row.speakers,
    langs: row.langs,
    interpreted: row.interpreted,
    diets: row.diets,
    travelMinutes: row.travel_minutes ?? undefined,
    guestIds: row.guest_ids,
    documents: row.documents,
    addedAt: row.added_at,
    changedAt: row.changed_at,
    isCancelled: row.cancelled_at !== null,
    version: row.version,
  }
}

/** A session of another visit that takes a host or a room. */
export interface Booking {
  readonly visitId: string
  readonly year: number
  readonly number: number
  readonly hostId: string | undefined
  readonly roomId: string | undefined
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

const LIVE = ['new', 'considered', 'offered', 'confirmed', 'under_way', 'done'] as const

/** What other visits take of hosts and rooms within a time. Visits that do not take place take nothing. */
export async function readBookings(
  db: Db,
  span: { from: Temporal.Instant; to: Temporal.Instant; exceptVisitId: string },
): Promise<Booking[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('visits', 'visits.id', 'sessions.visit_id')
    .select(['visit_id', 'visits.year', 'visits.number', 'host_id', 'room_id', 'starts_at', 'ends_at'])
    .where('visit_id', '<>', span.exceptVisitId)
    .where('cancelled_at', 'is', null)
    .where('visits.stage', 'in', LIVE)
    .where('starts_at', '<', span.to)
    .where('ends_at', '>', span.from)
    .where((where) => where.or([where('host_id', 'is not', null), where('room_id', 'is not', null)]))
    .execute()
  return rows.map((row) => ({
    visitId: row.visit_id,
    year: row.year,
    number: row.number,
    hostId: row.host_id ?? undefined,
    roomId: row.room_id ?? undefined,
    start: row.starts_at,
    end: row.ends_at,
  }))
}

/**
 * How many visits each host receives from one day to another: those with a session at the host, and those that it has
 * said yes to and that have days. Hosts without any are not in the map.
 */
export async function countVisitsOfHosts(
  db: Db,
  span: { from: Temporal.PlainDate; to: Temporal.PlainDate; exceptVisitId?: string | undefined },
): Promise<Map<string, number>> {
  const { from, to, exceptVisitId = null } = span
  const { rows } = await sql<{ hostId: string; count: number }>`
    select host_id as "hostId", count(distinct visit_id)::integer as count from (
      select session.host_id, session.visit_id from sessions session join visits visit on visit.id = session.visit_id
       where session.host_id is not null and session.cancelled_at is null and visit.stage = any(${[...LIVE]}::text[])
         and (session.starts_at at time zone session.time_zone)::date between ${from}::date and ${to}::date
      union
      select ask.host_id, ask.visit_id from host_asks ask join visits visit on visit.id = ask.visit_id
       where ask.answer = 'yes' and ask.withdrawn_at is null and visit.stage = any(${[...LIVE]}::text[])
         and visit.starts_on between ${from}::date and ${to}::date
    ) received
    where visit_id is distinct from ${exceptVisitId}::uuid
    group by host_id`.execute(db)
  return new Map(rows.map(({ hostId, count }) => [hostId, count]))
}

/** A session that a reader had in their programme once, as it was when they left it. */
export interface LeftSession {
  readonly sessionId: string
  readonly titles: Labels
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly timeZone: string
  readonly version: number
  readonly at: Temporal.Instant
}

/** What a guest or a host had in their programme and has it no longer. */
export async function readLeftSessions(db: Db, visitId: string, readerId: string): Promise<LeftSession[]> {
  const rows = await db
    .selectFrom('session_leavers')
    .innerJoin('sessions', 'sessions.id', 'session_leavers.session_id')
    .select([
      'session_id as sessionId',
      'session_leavers.titles',
      'session_leavers.starts_at as start',
      'session_leavers.ends_at as end',
      'session_leavers.time_zone as timeZone',
      'session_leavers.version',
      'session_leavers.at',
    ])
    .where('sessions.visit_id', '=', visitId)
    .where('reader_id', '=', readerId)
    .orderBy('session_leavers.starts_at')
    .execute()
  return rows
}

/** Whom guests call while they are here. */
export interface VisitCall {
  readonly name: string
  readonly phone: string
  readonly version: number
}

/** Whom the guests of a visit call; undefined while nobody was named. */
export async function readVisitCall(db: Db, visitId: string): Promise<VisitCall | undefined> {
  return db
    .selectFrom('visit_calls')
    .select(['name', 'phone', 'version'])
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
}

const MOST_TO_COPY = 50

/** The visits that have a programme to copy, except one. */
export async function idsOfPlannedVisits(db: Db, exceptVisitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('visits', 'visits.id', 'sessions.visit_id')
    .select('visit_id')
    .where('visit_id', '<>', exceptVisitId)
    .where('cancelled_at', 'is', null)
    .groupBy(['visit_id', 'visits.year', 'visits.number'])
    .orderBy('visits.year', 'desc')
    .orderBy('visits.number', 'desc')
    .limit(MOST_TO_COPY)
    .execute()
  return rows.map((row) => row.visit_id)
}
