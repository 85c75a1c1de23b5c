import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Place } from '#src/platform/geo/place.ts'
import { type KnownTown, type Mention, matchTown, type TownDecision } from './town-match.ts'

/** A town that a person has to decide about. */
export interface TownDoubt {
  readonly mention: Mention
  readonly townId: number
  readonly why: string
  readonly candidates: readonly KnownTown[]
}

/** What people decided about towns of a name, by `country folded`. */
export type TownDecisions = ReadonlyMap<string, readonly TownDecision[]>

const BATCH = 2_000

/**
 * Finds or adds the town of every mention on the stage, the towns of a name together and some thousand names at a time.
 * Calls back for each that is in doubt: that one stands by itself, marked, until a person decides.
 */
export async function resolveTowns(
  tx: Tx,
  decisions: TownDecisions,
  onDoubt: (doubt: TownDoubt) => Promise<void>,
): Promise<{ added: number }> {
  let after = { country: '', folded: '' }
  let added = 0
  for (;;) {
    const groups = await nextGroups(tx, after)
    const last = groups.at(-1)
    if (!last) return { added }
    after = last
    const batch = emptyBatch()
    const ids = await reserveIds(
      tx,
      groups.reduce((sum, group) => sum + group.mentions.length, 0),
    )
    for (const { country, folded, mentions, towns } of groups) {
      const known = [...towns]
      const decided = decisions.get(`${country} ${folded}`) ?? []
      for (const mention of [...mentions].sort(surestFirst)) {
        const match = matchTown(mention, known, decided)
        if (match.found === 'known') {
          if (match.place) batch.placed.push({ id: match.townId, place: match.place })
          const town = known.find(({ id }) => id === match.townId)
          if (town && match.place) town.place = match.place
          batch.found.push({ mention, id: match.townId })
          continue
        }
        const id = ids.pop() ?? 0
        const isDoubted = match.found === 'doubt'
        const town = { id, name: mention.name, place: mention.place, isDoubted }
        batch.towns.push({ ...town, country, folded })
        batch.found.push({ mention, id })
        known.push(town)
        if (match.found === 'doubt') batch.doubts.push({ mention, townId: id, ...match })
      }
    }
    await write(tx, batch)
    for (const doubt of batch.doubts) await onDoubt(doubt)
    added += batch.towns.length
  }
}

// What has a place comes before what has none, and what is told more often before what is told once.
const surestFirst = (a: Mention, b: Mention) =>
  Number(b.place !== undefined) - Number(a.place !== undefined) || b.times - a.times || a.row - b.row

interface Group {
  readonly country: string
  readonly folded: string
  readonly mentions: readonly Mention[]
  readonly towns: readonly KnownTown[]
}

interface Batch {
  readonly towns: (KnownTown & { country: string; folded: string })[]
  readonly found: { mention: Mention; id: number }[]
  readonly placed: { id: number; place: Place }[]
  readonly doubts: TownDoubt[]
}

const emptyBatch = (): Batch => ({ towns: [], found: [], placed: [], doubts: [] })

interface GroupRow {
  country: string
  folded: string
  mentions: { name: string; row: number; times: number; lat: number | null; lon: number | null; placed: boolean }[]
  towns: { id: number; name: string; lat: number | null; lon: number | null; doubted: boolean }[]
}

async function nextGroups(tx: Tx, after: { country: string; folded: string }): Promise<Group[]> {
  const { rows } = await sql<GroupRow>`
    select mention.country, mention.folded,
           jsonb_agg(jsonb_build_object('name', name, 'row', row, 'times', times, 'lat', latitude, 'lon', longitude,
                                        'placed', is_placed)) as mentions,
           (select coalesce(jsonb_agg(jsonb_build_object('id', town.id, 'name', town.name, 'lat', town.latitude,
                                                         'lon', town.longitude, 'doubted', town.is_doubted)
                                      order by town.id), '[]')
              from world_towns town
             where town.country = mention.country and town.folded = mention.folded) as towns
      from world_mention mention
     where (mention.country, mention.folded) > (${after.country}, ${after.folded})
     group by mention.country, mention.folded
     order by mention.country, mention.folded
     limit ${BATCH}`.execute(tx)
  return rows.map(({ country, folded, mentions, towns }) => ({
    country,
    folded,
    mentions: mentions.map(({ lat, lon, placed, ...mention }) => ({
      ...mention,
      country,
      folded,
      place: placed ? placeOf(lat, lon) : undefined,
      written: { latitude: lat, longitude: lon },
    })),
    towns: towns.map(({ lat, lon, doubted, ...town }) => ({ ...town, place: placeOf(lat, lon), isDoubted: doubted })),
  }))
}

const placeOf = (latitude: number | null, longitude: number | null): Place | undefined =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

async function reserveIds(tx: Tx, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('world_towns', 'id')) as id from generate_series(1, ${count}::integer)
     order by 1 desc`.execute(tx)
  return rows.map((row) => row.id)
}

async function write(tx: Tx, { towns, found, placed }: Batch): Promise<void> {
  await sql`
    insert into world_towns (id, name, folded, country, latitude, longitude, is_doubted)
    overriding system value
    select * from unnest(
      ${towns.map((town) => town.id)}::bigint[], ${towns.map((town) => town.name)}::text[],
      ${towns.map((town) => town.folded)}::text[], ${towns.map((town) => town.country)}::text[],
      ${towns.map((town) => town.place?.latitude ?? null)}::float8[],
      ${towns.map((town) => town.place?.longitude ?? null)}::float8[],
      ${towns.map((town) => town.isDoubted)}::boolean[])`.execute(tx)
  await sql`
    update world_towns set latitude = place.latitude, longitude = place.longitude
      from unnest(${placed.map(({ id }) => id)}::bigint[], ${placed.map(({ place }) => place.latitude)}::float8[],
                  ${placed.map(({ place }) => place.longitude)}::float8[]) as place (id, latitude, longitude)
     where world_towns.id = place.id`.execute(tx)
  await sql`
    update world_mention set town_id = found.id
      from unnest(${found.map(({ id }) => id)}::bigint[], ${found.map(({ mention }) => mention.country)}::text[],
                  ${found.map(({ mention }) => mention.folded)}::text[],
                  ${found.map(({ mention }) => mention.written.latitude)}::float8[],
                  ${found.map(({ mention }) => mention.written.longitude)}::float8[])
             as found (id, country, folded, latitude, longitude)
     where world_mention.country = found.country and world_mention.folded = found.folded
       and world_mention.latitude is not distinct from found.latitude
       and world_mention.longitude is not distinct from found.longitude`.execute(tx)
}
