import {
  type ClaimAttribute,
  type ClaimWish,
  countClaims,
  type ListedClaim,
  listClaims,
} from '#src/features/claims/index.ts'
import { citing, labelOrNull } from './present.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

const PLACES = { tie: 'ties', party: 'parties', activity: 'activities' } as const

/** Who says what of the facts that the public sees, where, and which of it the register goes by. */
export const claimResource: Resource = {
  name: 'claims',
  shape: 'Claim',
  filters: ['subject', 'attribute', 'chosen'],
  formats: ['csv'],
  tags: ['site', 'register'],
  keyed: false,
  count: (asking) => countClaims(asking.deps.db, wishOf(asking)),
  items: async (asking, part) => present(asking, await listClaims(asking.deps.db, { ...wishOf(asking), ...part })),
}

function wishOf({ filters }: Asking): ClaimWish {
  return {
    fact: filters.subject as ListedClaim['subject']['fact'] | undefined,
    attribute: filters.attribute as ClaimAttribute | undefined,
    chosen: filters.chosen === undefined ? undefined : filters.chosen === 'true',
  }
}

async function present(asking: Asking, claims: readonly ListedClaim[]): Promise<Item[]> {
  const cite = await citing(asking)
  return claims.map((claim) => {
    const { fact, key } = claim.subject
    const shaped: Shaped<'Claim'> = {
      id: claim.id,
      subject: { kind: fact, key, url: `${asking.deps.origin}/api/v1/${PLACES[fact]}/${encodeURIComponent(key)}` },
      attribute: claim.attribute,
      value: claim.value,
      claimant: claim.claimant,
      source: cite(claim.source, claim.sourceUrl),
      said_on: claim.saidOn ?? null,
      chosen: claim.chosen,
      reason: labelOrNull(asking, claim.reasons),
    }
    return { shaped }
  })
}
