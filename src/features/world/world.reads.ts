import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { PairForm, WorldTown } from './world.model.ts'

/** A town that another one is tied to, by one or several lists of the world. */
export interface WorldNeighbour extends WorldTown {
  /** The year that the lists tell, where they agree and know one. */
  readonly year: number | undefined
  readonly forms: readonly PairForm[]
  readonly sources: readonly string[]
}

interface TownRow {
  id: number
  name: string
  country: string
  latitude: number | null
  longitude: number | null
  party_id: string | null
}

const townFrom = ({ latitude, longitude, party_id, ...row }: TownRow): WorldTown => ({
  id: row.id,
  name: row.name,
  country: row.country,
  place: latitude === null || longitude === null ? undefined : { latitude, longitude },
  partyId: party_id ?? undefined,
})

// Every pair seen from both of its towns; what is in doubt is left out.
const TIED = sql`(
  select pair.town_id as from_id, pair.other_id as to_id, pair.source, pair.year, pair.form, pair.is_year_doubted
    from world_pairs pair
   union all
  select pair.other_id, pair.town_id, pair.source, pair.year, pair.form, pair.is_year_doubted from world_pairs pair)`

/** The towns that a party of the register is tied to, as the world directory knows it; by name. */
export async function readWorldNeighbours(db: Db, partyId: string): Promise<WorldNeighbour[]> {
  const { rows } = await sql<TownRow & { years: number[]; forms: PairForm[]; sources: string[] }>`
    select town.id, town.name, town.country, town.latitude, town.longitude, town.party_id,
           array_remove(array_agg(distinct tied.year) filter (where not tied.is_year_doubted), null) as years,
           array_remove(array_agg(distinct tied.form), null) as forms,
           array_agg(distinct tied.source) as sources
      from world_towns own
      join lateral ${TIED} tied on tied.from_id = own.id
      join world_towns town on town.id = tied.to_id and not town.is_doubted
     where own.party_id = ${partyId} and not own.is_doubted
     group by town.id
     order by town.name, town.country`.execute(db)
  return rows.map(({ years, forms, sources, ...row }) => ({
    ...townFrom(row),
    year: years?.length === 1 ? years[0] : undefined,
    forms: forms ?? [],
    sources,
  }))
}

/** A town that several of our partners are tied to and we are not. */
export interface Candidate extends WorldTown {
  /** The parties of the register that it is tied to. */
  readonly throughIds: readonly string[]
}

/** The towns that are tied to at least so many of these parties and not to us, the one with the most first. */
export async function findCandidates(
  db: Db,
  wish: { partyIds: readonly string[]; atLeast?: number | undefined; limit?: number | undefined },
): Promise<Candidate[]> {
  const { partyIds, atLeast = 2, limit = 50 } = wish
  if (partyIds.length === 0) return []
  const { rows } = await sql<TownRow & { through: string[] }>`
    select town.id, town.name, town.country, town.latitude, town.longitude, town.party_id,
           array_agg(distinct twin.party_id) as through
      from world_towns twin
      join lateral ${TIED} tied on tied.from_id = twin.id
      join world_towns town on town.id = tied.to_id and not town.is_doubted
     where twin.party_id = any(${partyIds}::uuid[]) and not twin.is_doubted
       and (town.party_id is null or (town.party_id <> all(${partyIds}::uuid[])
            and not exists (select 1 from parties where id = town.party_id and is_own)
            and not exists (select 1 from tie_parties where party_id = town.party_id)))
       and not exists (select 1 from ${TIED} ours
                         join world_towns own on own.id = ours.to_id
                         join parties on parties.id = own.party_id and parties.is_own
                        where ours.from_id = town.id)
     group by town.id
    having count(distinct twin.party_id) >= ${atLeast}
     order by count(distinct twin.party_id) desc, town.name
     limit ${limit}`.execute(db)
  return rows.map(({ through, ...row }) => ({ ...townFrom(row), throughIds: through }))
}
