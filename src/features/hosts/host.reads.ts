import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Host, HostKind, Room } from './host.model.ts'

/** Which hosts are read; all when nothing is said. */
export interface HostWishes {
  readonly ids?: readonly string[] | undefined
  readonly topicId?: string | undefined
  readonly lang?: Lang | undefined
  readonly kind?: HostKind | undefined
  /** Only those that receive guests at present. */
  readonly active?: boolean | undefined
}

/** Reads hosts, in the order of their first names. */
export async function readHosts(db: Db, wish: HostWishes = {}): Promise<Host[]> {
  let query = select(db).orderBy(sql`coalesce(names ->> 'sv', names ->> 'fi', names ->> 'en', names ->> 'ar')`)
  if (wish.ids) query = query.where((is) => is('hosts.id', '=', is.fn.any(is.val([...(wish.ids ?? [])]))))
  if (wish.kind) query = query.where('hosts.kind', '=', wish.kind)
  if (wish.lang) query = query.where(sql<boolean>`${wish.lang} = any(hosts.langs)`)
  if (wish.active) query = query.where('hosts.is_active', '=', true)
  if (wish.topicId) {
    query = query.where(
      sql<boolean>`exists (select 1 from host_topics t where t.host_id = hosts.id and t.topic_id = ${wish.topicId}::uuid)`,
    )
  }
  return (await query.execute()).map(present)
}

/** Reads one host; undefined when there is none. */
export async function readHost(db: Db, id: string): Promise<Host | undefined> {
  const row = await select(db).where('hosts.id', '=', id).executeTakeFirst()
  return row && present(row)
}

const select = (db: Db) =>
  db
    .selectFrom('hosts')
    .selectAll('hosts')
    .select(
      sql<string[]>`array(select choice.topic_id::text from host_topics choice
                            join visit_topics topic on topic.id = choice.topic_id
                           where choice.host_id = hosts.id order by topic.position)`.as('topic_ids'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function present(row: Row): Host {
  return {
    id: row.id,
    kind: row.kind,
    partyId: row.party_id ?? undefined,
    names: row.names,
    leads: row.leads,
    places: row.places,
    place: placeOf(row),
    topicIds: row.topic_ids,
    langs: row.langs,
    mostGuests: row.most_guests ?? undefined,
    weekdays: row.weekdays,
    opens: Temporal.PlainTime.from(row.opens),
    closes: Temporal.PlainTime.from(row.closes),
    quota: row.quota ?? undefined,
    contact: {
      name: row.contact_name,
      email: row.contact_email,
      phone: row.contact_phone ?? undefined,
      lang: row.contact_lang,
    },
    notes: row.notes,
    isActive: row.is_active,
    version: row.version,
  }
}

/** The rooms that guests can be received in: of some hosts, or all. */
export async function readRooms(
  db: Db,
  wish: { hostId?: string; active?: boolean; ids?: readonly string[] } = {},
): Promise<Room[]> {
  let query = db.selectFrom('visit_rooms').selectAll().orderBy('host_id').orderBy('seats', 'desc').orderBy('id')
  if (wish.hostId) query = query.where('host_id', '=', wish.hostId)
  if (wish.active) query = query.where('is_active', '=', true)
  if (wish.ids) query = query.where((is) => is('id', '=', is.fn.any(is.val([...(wish.ids ?? [])]))))
  return (await query.execute()).map((row) => ({
    id: row.id,
    hostId: row.host_id ?? undefined,
    names: row.names,
    seats: row.seats,
    place: placeOf(row),
    isActive: row.is_active,
    version: row.version,
  }))
}

const placeOf = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }
