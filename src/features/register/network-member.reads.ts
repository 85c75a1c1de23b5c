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
  const { rows } = await sql<NetworkMember>`
    select member.network_id as "networkId", member.party_id as "partyId",
           exists (select 1 from tie_parties side join ties tie on tie.id = side.tie_id
                    where side.party_id = member.network_id and tie.kind = 'membership' and ${isPublicTie('tie')}) as "isOurs"
      from network_members member
      join entries party on party.id = member.party_id and ${isPublicFact('party')}
      join entries network on network.id = member.network_id and ${isPublicFact('network')}
     where member.network_id = any(${wish.networkIds}::uuid[]) or member.party_id = ${wish.partyId ?? null}`.execute(db)
  return rows
}
