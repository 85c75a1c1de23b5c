import { sql } from 'kysely'
import type { EntryName } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { ONE_TOWN_KM, townKey } from './world.model.ts'

/**
 * Ties the towns of the world directory to the parties of the register that they are: by Wikidata, or by a name in the
 * same country and not far away. What people decided by hand stays.
 */
export async function linkTowns(tx: Tx): Promise<void> {
  const { rows: parties } = await sql<{
    id: string
    country: string | null
    wikidata: string | null
    latitude: number | null
    longitude: number | null
    names: EntryName[]
    whole: EntryName[]
  }>`
    select party.id, party.country, party.wikidata, party.latitude, party.longitude,
           (select jsonb_agg(jsonb_build_object('name', name)) from entry_names where entry_id = party.id) as names,
           (select coalesce(jsonb_agg(jsonb_build_object('name', name)), '[]')
              from entry_names where entry_id = party.part_of) as whole
      from parties party where party.kind in ('city', 'region')`.execute(tx)
  const keys = parties.flatMap(({ names, whole, country, ...party }) => {
    const plain = (names ?? []).map(({ name }) => name)
    // A district is often written with its town: Nõmme (Tallinn).
    const within = plain.flatMap((name) => whole.map((town) => `${name} ${town.name}`))
    return [...new Set([...plain, ...within].map(townKey))].map((folded) => ({ ...party, country, folded }))
  })
  await sql`
    update world_towns town set party_id = party.id from parties party
     where town.party_id is null and not town.is_doubted and town.wikidata = party.wikidata
       and party.kind in ('city', 'region')`.execute(tx)
  await sql`
    update world_towns town set party_id = key.id
      from unnest(${keys.map((key) => key.id)}::uuid[], ${keys.map((key) => key.country)}::text[],
                  ${keys.map((key) => key.folded)}::text[], ${keys.map((key) => key.wikidata)}::text[],
                  ${keys.map((key) => key.latitude)}::float8[], ${keys.map((key) => key.longitude)}::float8[])
             as key (id, country, folded, wikidata, latitude, longitude)
     where town.party_id is null and not town.is_doubted and town.country = key.country and town.folded = key.folded
       and (town.wikidata is null or key.wikidata is null)
       and (town.latitude is null or key.latitude is null
            or (abs(town.latitude - key.latitude) * 111 < ${ONE_TOWN_KM}
                and abs(town.longitude - key.longitude) * 111 * cos(radians(key.latitude)) < ${ONE_TOWN_KM}))`.execute(
    tx,
  )
  // Who was a member as a town of the world is one now as the party.
  await sql`
    update network_members member set party_id = town.party_id, town_id = null
      from world_towns town
     where town.id = member.town_id and town.party_id is not null and not town.is_doubted
       and not exists (select 1 from network_members known
                        where known.network_id = member.network_id and known.party_id = town.party_id)
       and not exists (select 1 from parties own where own.id = town.party_id and own.is_own)`.execute(tx)
}
