import { dateColumns, dateFrom, isSameRow } from '#src/features/facts/index.ts'
import type { MembershipClass } from '#src/features/ties/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'

/** That somebody is a member of a network, as a list of members says. */
export interface NetworkMember {
  readonly networkId: string
  readonly member: { readonly partyId: string } | { readonly townId: number }
  readonly since?: PartialDate | undefined
  readonly class?: MembershipClass | undefined
  readonly source: string
}

/** Adds a member of a network, or brings its class and beginning up to date. */
export async function saveNetworkMember(tx: Tx, saying: NetworkMember): Promise<'added' | 'changed' | 'matched'> {
  const { networkId, member } = saying
  const who =
    'partyId' in member ? { party_id: member.partyId, town_id: null } : { party_id: null, town_id: member.townId }
  const stored = await tx
    .selectFrom('network_members')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('party_id', 'is not distinct from', who.party_id)
    .where('town_id', 'is not distinct from', who.town_id)
    .executeTakeFirst()
  // What one list does not say another may have said.
  const since = saying.since ?? dateFrom(stored?.since ?? null, stored?.precision ?? null)
  const row = {
    ...dateColumns('since', 'precision', since),
    class: saying.class ?? stored?.class ?? null,
    source: stored?.source ?? saying.source,
  }
  if (stored && isSameRow({ ...stored }, row)) return 'matched'
  if (!stored) {
    await tx
      .insertInto('network_members')
      .values({ network_id: networkId, ...who, ...row })
      .execute()
  } else {
    await tx
      .updateTable('network_members')
      .set(row)
      .where('network_id', '=', networkId)
      .where('party_id', 'is not distinct from', who.party_id)
      .where('town_id', 'is not distinct from', who.town_id)
      .execute()
  }
  await announceTags(tx, ['register'])
  return stored ? 'changed' : 'added'
}
