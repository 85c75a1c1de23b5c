import { sql } from 'kysely'
import type { MembershipClass } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** A member of a network: a party of the register, or a town that only the world directory knows. */
export interface WorldMember {
  readonly partyId: string | undefined
  readonly townId: number | undefined
  /** Undefined for a party: its name is that of the register. */
  readonly name: string | undefined
  readonly country: string | undefined
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly class: MembershipClass | undefined
  readonly source: string | undefined
}

/** Everyone who is a member of a network, as lists of members say; the register's own parties and towns elsewhere. */
export async function readWorldMembers(db: Db, networkId: string): Promise<WorldMember[]> {
  const { rows } = await sql<{
    party_id: string | null
    town_id: number | null
    name: string | null
    country: string | null
    latitude: number | null
    longitude: number | null
    class: MembershipClass | null
    source: string | null
  }>`
    select coalesce(member.party_id, town.party_id) as party_id, member.town_id,
           case when coalesce(member.party_id, town.party_id) is null then town.name end as name, town.country,
           town.latitude, town.longitude, member.class, member.source
      from network_members member
      left join world_towns town on town.id = member.town_id
     where member.network_id = ${networkId} and not coalesce(town.is_doubted, false)
     order by town.name nulls first, member.party_id`.execute(db)
  return rows.map((row) => ({
    partyId: row.party_id ?? undefined,
    townId: row.town_id ?? undefined,
    name: row.name ?? undefined,
    country: row.country ?? undefined,
    latitude: row.latitude ?? undefined,
    longitude: row.longitude ?? undefined,
    class: row.class ?? undefined,
    source: row.source ?? undefined,
  }))
}

/** The networks that we and a party are both members of, as party ids, by the party's id; ours are memberships in force. */
export async function readNetworksInCommon(db: Db, partyIds: readonly string[]): Promise<Map<string, string[]>> {
  if (partyIds.length === 0) return new Map()
  const { rows } = await sql<{ party_id: string; network_ids: string[] }>`
    with ours as (
      select side.party_id as network_id from ties tie join tie_parties side on side.tie_id = tie.id
       where tie.kind = 'membership' and tie.is_public
         and coalesce((select state.state from tie_states state where state.tie_id = tie.id
                        order by state.number desc limit 1), 'in_force') <> 'ended'
      union
      select member.network_id from network_members member
        left join world_towns town on town.id = member.town_id
        join parties own on own.id = coalesce(member.party_id, town.party_id) and own.is_own)
    select coalesce(member.party_id, town.party_id) as party_id, array_agg(distinct member.network_id) as network_ids
      from network_members member
      left join world_towns town on town.id = member.town_id and not town.is_doubted
      join ours on ours.network_id = member.network_id
      join entries network on network.id = member.network_id and network.facts_public
     where coalesce(member.party_id, town.party_id) = any(${partyIds}::uuid[])
     group by 1`.execute(db)
  return new Map(rows.map((row) => [row.party_id, row.network_ids]))
}
