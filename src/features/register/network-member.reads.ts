import { sql } from 'kysely'
import { isPublicFact } from '#src/features/entries/index.ts'
import { isPublicTie } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** Who is a member of which network, besides us. */
export interface NetworkMember {
  readonly networkId: string
  readonly partyId: string
  /** Whether we have a tie with the network too. */
  readonly isOurs: boolean
}

/** The public members of these networks, and the networks that this party is a member of. */
export async function readNetworkMembers(
  db: Db,
  wish: { networkIds: readonly string[]; partyId?: string },
): Promise<NetworkMember[]> {
  // A list of members names towns of the world; those that the register knows are parties.
  const { rows } = await sql<NetworkMember>`
    select distinct member.network_id as "networkId", party.id as "partyId",
           exists (select 1 from tie_parties side join ties tie on tie.id = side.tie_id
                    where side.party_id = member.network_id and tie.kind = 'membership' and ${isPublicTie('tie')}) as "isOurs"
      from network_members member
      left join world_towns town on town.id = member.town_id and not town.is_doubted
      join entries party on party.id = coalesce(member.party_id, town.party_id) and ${isPublicFact('party')}
      join entries network on network.id = member.network_id and ${isPublicFact('network')}
     where member.network_id = any(${wish.networkIds}::uuid[])
        or member.party_id = ${wish.partyId ?? null}
        or member.town_id in (select id from world_towns where party_id = ${wish.partyId ?? null})`.execute(db)
  return rows
}
