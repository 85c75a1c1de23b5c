import { createHash } from 'node:crypto'
import { readGuests } from '#src/features/delegation/index.ts'
import { readHosts, readRooms } from '#src/features/hosts/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { readAsks } from './host-ask.reads.ts'
import { type Known, sessionsOf } from './reader-programme.ts'
import { readSessions } from './session.reads.ts'
import { type Change, changesBetween, type ToldSession, toldOf } from './tell.ts'

/** Somebody who has a programme of their own, and what in it they have not been told. */
export interface ConcernedReader {
  readonly kind: 'guest' | 'host'
  readonly id: string
  readonly name: string
  /** Undefined for a guest whom only their leader can reach. */
  readonly email: string | undefined
  readonly lang: Lang
  /** Nothing was told to them yet. */
  readonly isFirst: boolean
  readonly changes: readonly Change[]
  readonly sessions: readonly ToldSession[]
  /** Of a guest: the number of their link. Of a host: the question whose link they have. */
  readonly linkNumber: number | undefined
  readonly askId: string | undefined
}

/** Who is concerned by what is not told yet, and a mark of all that would be told, to know whether it is still that. */
export interface Telling {
  readonly readers: readonly ConcernedReader[]
  readonly known: Known
  readonly mark: string
}

/** Compares what each reader of a programme was told with what is in it now. */
export async function readTelling(db: Db, visit: Visit, at = Temporal.Now.instant()): Promise<Telling> {
  const known = {
    hosts: new Map((await readHosts(db)).map((host) => [host.id, host])),
    rooms: new Map((await readRooms(db)).map((room) => [room.id, room])),
  }
  const takesPlace = visit.stage !== 'cancelled' && visit.stage !== 'declined'
  const sessions = takesPlace ? await readSessions(db, visit.id) : []
  const told = new Map(
    (
      await db.selectFrom('programme_told').select(['reader_id', 'sessions']).where('visit_id', '=', visit.id).execute()
    ).map((row) => [row.reader_id, row.sessions as ToldSession[]]),
  )
  const asks = (await readAsks(db, visit.id)).filter(({ withdrawnAt }) => !withdrawnAt)
  const compare = (reader: { kind: 'guest' | 'host'; id: string }) => {
    const now = sessionsOf(sessions, reader, known).map((session) => toldOf(session, reader.kind === 'host'))
    return { sessions: now, isFirst: !told.has(reader.id), changes: changesBetween(told.get(reader.id) ?? [], now, at) }
  }
  const guests = (await readGuests(db, visit.id)).map(
    (guest): ConcernedReader => ({
      kind: 'guest',
      id: guest.id,
      name: guest.name ?? '',
      email: guest.email,
      lang: guest.lang,
      linkNumber: guest.linkNumber,
      askId: undefined,
      ...compare({ kind: 'guest', id: guest.id }),
    }),
  )
  const hosts = [...known.hosts.values()].map(
    (host): ConcernedReader => ({
      kind: 'host',
      id: host.id,
      name: host.contact.name,
      email: host.contact.email,
      lang: host.contact.lang,
      linkNumber: undefined,
      askId: asks.find(({ hostId }) => hostId === host.id)?.id,
      ...compare({ kind: 'host', id: host.id }),
    }),
  )
  const readers = [...guests, ...hosts].filter(({ changes }) => changes.length > 0)
  const mark = createHash('sha256')
    .update(JSON.stringify(readers.map(({ id, email, changes }) => [id, email, changes])))
    .digest('base64url')
  return { readers, known, mark }
}
