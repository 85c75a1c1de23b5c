import { countMembers, type MemberReading, readMembers } from './member.reads.ts'
import { partiesById, partyRef } from './present.ts'
import { findPublicParty } from './public.reads.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

/** Who is a member of which network, besides us: our own memberships are ties. */
export const memberResource: Resource = {
  name: 'members',
  shape: 'Member',
  filters: ['party'],
  formats: ['csv'],
  tags: ['site', 'register'],
  keyed: false,
  count: async (asking) => countMembers(asking.deps.db, await wishOf(asking)),
  items: async (asking, part) => present(asking, await readMembers(asking.deps.db, await wishOf(asking), part)),
}

async function wishOf({ deps, filters }: Asking) {
  return { partyId: filters.party && (await findPublicParty(deps.db, filters.party)) }
}

async function present(asking: Asking, members: readonly MemberReading[]): Promise<Item[]> {
  const parties = await partiesById(
    asking,
    members.flatMap(({ networkId, partyId }) => [networkId, partyId]),
  )
  return members.flatMap(({ networkId, partyId }) => {
    const [network, party] = [parties.get(networkId), parties.get(partyId)]
    if (!network || !party) return []
    const shaped: Shaped<'Member'> = { network: partyRef(asking, network), party: partyRef(asking, party) }
    return [{ shaped }]
  })
}
