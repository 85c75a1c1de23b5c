import { type RawBuilder, sql } from 'kysely'
import { isPublicFact } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** That a party is a member of a network, besides us. */
export interface MemberReading {
  readonly networkId: string
  readonly partyId: string
}

/** Which memberships are read. Undefined means: any. */
export interface MemberWish {
  /** The network, or the member. */
  readonly partyId?: string | undefined
}

/** The public members of public networks, by the keys of both. */
export async function readMembers(
  db: Db,
  wish: MemberWish,
  part: { limit: number; offset: number },
): Promise<MemberReading[]> {
  const { rows } = await sql<MemberReading>`
    select member.network_id as "networkId", member.party_id as "partyId" from ${membersOf(wish)}
     order by network.key, party.key limit ${part.limit} offset ${part.offset}`.execute(db)
  return rows
}

/** How many there are of a wish. */
export async function countMembers(db: Db, wish: MemberWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${membersOf(wish)}`.execute(db)
  return rows[0]?.count ?? 0
}

const membersOf = ({ partyId }: MemberWish): RawBuilder<unknown> => sql`network_members member
  join entries network on network.id = member.network_id and ${isPublicFact('network')}
  join entries party on party.id = member.party_id and ${isPublicFact('party')}
   and ${partyId ? sql`${partyId}::uuid in (member.network_id, member.party_id)` : sql`true`}`
