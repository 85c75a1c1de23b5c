import { sql } from 'kysely'
import { isPublicFact } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** Who is a member of which network, besides us. */
export interface NetworkMember {
  readonly networkId: string
  readonly partyId: string
}

/** The public members of networks: of these networks, or what one party is a member of. */
export async function readNetworkMembers(
  db: Db,
  wish: { networkIds: readonly string[] } | { partyId: string },
): Promise<NetworkMember[]> {
  const condition =
    'partyId' in wish
      ? sql`member.party_id = ${wish.partyId}`
      : sql`member.network_id = any(${wish.networkIds}::uuid[])`
  const { rows } = await sql<NetworkMember>`
    select member.network_id as "networkId", member.party_id as "partyId"
      from network_members member
      join entries party on party.id = member.party_id and ${isPublicFact('party')}
      join entries network on network.id = member.network_id and ${isPublicFact('network')}
     where ${condition}`.execute(db)
  return rows
}
