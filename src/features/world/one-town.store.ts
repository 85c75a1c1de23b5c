import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'
import { kilometresBetween, type Place } from '#src/platform/geo/place.ts'
import { ONE_TOWN_KM, townKey } from './world.model.ts'

/** A town as one record of a list describes it. */
export interface DescribedTown {
  /** The most usual name first. */
  readonly names: readonly string[]
  readonly country: string
  readonly place?: Place | undefined
  readonly wikidata?: string | undefined
  readonly population?: number | undefined
}

export type SaveTownResult =
  | { readonly outcome: 'added' | 'changed' | 'matched'; readonly id: number }
  | {
      readonly outcome: 'doubted'
      readonly why: string
      readonly candidates: readonly { id: number; name: string; country: string }[]
    }

/** Finds the town that a record describes, or adds it; fills in what the directory does not know of it yet. */
export async function saveTown(
  tx: Tx,
  town: DescribedTown,
  decided?: { decision: 'match' | 'new'; townId: number | undefined },
): Promise<SaveTownResult> {
  if (decided?.decision === 'match' && decided.townId !== undefined) return { outcome: 'matched', id: decided.townId }
  const found = await findTowns(tx, town)
  if (decided?.decision === 'new') {
    const own = found.find((known) => known.wikidata === null && isNamed(known, town))
    return own ? { outcome: 'matched', id: own.id } : addTown(tx, { ...town, wikidata: undefined })
  }

  const byId = found.find((known) => town.wikidata !== undefined && known.wikidata === town.wikidata)
  if (byId) {
    const why = `${town.wikidata} is already that of “${byId.name}”.`
    return isNamed(byId, town) ? completeTown(tx, byId, town) : { outcome: 'doubted', why, candidates: [byId] }
  }
  const named = found.filter((known) => !known.wikidata || !town.wikidata)
  const near = named.filter(
    (known) => !known.place || !town.place || kilometresBetween(known.place, town.place) <= ONE_TOWN_KM,
  )
  const [only, ...more] = near
  if (only && more.length === 0) return completeTown(tx, only, town)
  if (only) return { outcome: 'doubted', why: 'Several towns of the directory have this name.', candidates: near }
  return addTown(tx, town)
}

/** The towns that are known by a Wikidata id, as somebody may choose among them. */
export async function findTownsByWikidata(
  tx: Tx,
  wikidata: string,
): Promise<{ key: string; name: string; country: string }[]> {
  const rows = await tx
    .selectFrom('world_towns')
    .select(['id', 'name', 'country'])
    .where('wikidata', '=', wikidata)
    .orderBy('id')
    .execute()
  return rows.map(({ id, ...town }) => ({ key: String(id), ...town }))
}

interface FoundTown {
  readonly id: number
  readonly name: string
  readonly country: string
  readonly wikidata: string | null
  readonly population: number | null
  readonly place: Place | undefined
  readonly names: readonly string[]
}

async function findTowns(tx: Tx, { names, country, wikidata }: DescribedTown): Promise<FoundTown[]> {
  const { rows } = await sql<Omit<FoundTown, 'place'> & { latitude: number | null; longitude: number | null }>`
    select id, name, country, wikidata, population, latitude, longitude,
           array(select name from world_town_names where town_id = town.id) as names
      from world_towns town
     where wikidata = ${wikidata ?? null}
        or (country = ${country} and folded = any(${names.map(townKey)}::text[]) and not is_doubted)
     order by id`.execute(tx)
  return rows.map(({ latitude, longitude, ...town }) => ({
    ...town,
    place: latitude === null || longitude === null ? undefined : { latitude, longitude },
  }))
}

function isNamed(known: FoundTown, town: DescribedTown): boolean {
  const keys = new Set([known.name, ...known.names].map(townKey))
  return keys.has(townKey(town.names[0] ?? ''))
}

async function completeTown(tx: Tx, known: FoundTown, town: DescribedTown): Promise<SaveTownResult> {
  const { rows } = await sql`
    update world_towns
       set wikidata = coalesce(wikidata, ${town.wikidata ?? null}),
           population = coalesce(${town.population ?? null}, population),
           latitude = coalesce(latitude, ${town.place?.latitude ?? null}),
           longitude = coalesce(longitude, ${town.place?.longitude ?? null})
     where id = ${known.id}
       and ((wikidata is null and ${town.wikidata ?? null}::text is not null)
            or population is distinct from coalesce(${town.population ?? null}::integer, population)
            or (latitude is null and ${town.place?.latitude ?? null}::float8 is not null))
    returning id`.execute(tx)
  const newNames = await addNames(tx, known.id, town.names)
  return { outcome: rows.length > 0 || newNames ? 'changed' : 'matched', id: known.id }
}

async function addTown(tx: Tx, town: DescribedTown): Promise<SaveTownResult> {
  const name = town.names[0] ?? ''
  const { id } = await tx
    .insertInto('world_towns')
    .values({
      name,
      folded: townKey(name),
      country: town.country,
      latitude: town.place?.latitude ?? null,
      longitude: town.place?.longitude ?? null,
      wikidata: town.wikidata ?? null,
      population: town.population ?? null,
      party_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addNames(tx, id, town.names)
  return { outcome: 'added', id }
}

async function addNames(tx: Tx, townId: number, names: readonly string[]): Promise<boolean> {
  const added = await tx
    .insertInto('world_town_names')
    .values([...new Set(names)].map((name) => ({ town_id: townId, name })))
    .onConflict((row) => row.doNothing())
    .returning('name')
    .execute()
  return added.length > 0
}
