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
  let added = 0
  for (let first = 1; ; first += BATCH) {
    const groups = await readGroups(tx, first)
    if (groups.length === 0) return { added }
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

async function readGroups(tx: Tx, first: number): Promise<Group[]> {
  const last = first + BATCH - 1
  const { rows: mentions } = await sql<MentionRow>`
    select * from world_mention where number between ${first} and ${last} order by number, id`.execute(tx)
  const { rows: known } = await sql<KnownRow>`
    select * from world_known where number between ${first} and ${last} order by number, id`.execute(tx)
  const towns = Map.groupBy(known, (town) => town.number)
  return [...Map.groupBy(mentions, (mention) => mention.number)].map(([number, group]) => ({
    country: group[0]?.country ?? '',
    folded: group[0]?.folded ?? '',
    mentions: group.map(({ id, name, row, times, country, folded, latitude, longitude, is_placed }) => ({
      id,
      name,
      row,
      times,
      country,
      folded,
      place: is_placed ? placeOf(latitude, longitude) : undefined,
    })),
    towns: (towns.get(number) ?? []).map(({ id, name, latitude, longitude, is_doubted }) => ({
      id,
      name,
      place: placeOf(latitude, longitude),
      isDoubted: is_doubted,
    })),
  }))
}

interface MentionRow {
  id: number
  number: number
  folded: string
  country: string
  latitude: number | null
  longitude: number | null
  name: string
  row: number
  times: number
  is_placed: boolean
}

interface KnownRow {
  id: number
  number: number
  name: string
  latitude: number | null
  longitude: number | null
  is_doubted: boolean
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
    update world_mention set town_id = found.town_id
      from unnest(${found.map(({ mention }) => mention.id)}::integer[], ${found.map(({ id }) => id)}::bigint[])
             as found (id, town_id)
     where world_mention.id = found.id`.execute(tx)
}
