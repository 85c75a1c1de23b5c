import { canLieIn } from '#src/platform/geo/country-box.ts'
import { kilometresBetween, type Place } from '#src/platform/geo/place.ts'
import { ONE_TOWN_KM, roughPlace } from './world.model.ts'

/** A town as a file mentions it, and how often. */
export interface Mention {
  readonly id: number
  readonly folded: string
  readonly country: string
  readonly name: string
  readonly row: number
  readonly times: number
  /** Undefined also where many towns are said to lie: such a place is none. */
  readonly place: Place | undefined
}

/** A town that is there, from before or from this import. */
export interface KnownTown {
  readonly id: number
  readonly name: string
  place: Place | undefined
  readonly isDoubted: boolean
}

/** What a person decided about a mention. */
export interface TownDecision {
  readonly place: string | null
  readonly decision: 'match' | 'new' | 'skip'
  readonly townId: number | undefined
}

/** Which town a mention is. */
export type TownMatch =
  | { readonly found: 'known'; readonly townId: number; readonly place?: Place | undefined }
  | { readonly found: 'new' }
  | { readonly found: 'doubt'; readonly why: string; readonly candidates: readonly KnownTown[] }

/**
 * Tells which town a mention is, among the towns of its name and country. Near ones are one; what lies elsewhere, or
 * outside of its country, is a doubt for a person: it is never merged.
 */
export function matchTown(
  mention: Mention,
  known: readonly KnownTown[],
  decisions: readonly TownDecision[],
): TownMatch {
  const { place } = mention
  const decided = decisions.find((decision) => decision.place === roughPlace(place))
  if (decided?.decision === 'match' && decided.townId !== undefined) return { found: 'known', townId: decided.townId }

  const sure = known.filter((town) => !town.isDoubted)
  if (!place) {
    const [only, ...more] = sure
    if (only && more.length === 0) return { found: 'known', townId: only.id }
    const same = known.find((town) => !town.place)
    if (same) return { found: 'known', townId: same.id }
    if (!only || decided?.decision === 'new') return { found: 'new' }
    return {
      found: 'doubt',
      why: 'There are several towns of this name, and no place to tell which.',
      candidates: sure,
    }
  }
  const near = nearest(known, place)
  if (near && near.kilometres <= ONE_TOWN_KM) return { found: 'known', townId: near.town.id }
  const placeless = sure.find((town) => !town.place)
  const isInside = canLieIn(mention.country, place) !== false
  if (placeless && isInside) return { found: 'known', townId: placeless.id, place }
  if (decided?.decision === 'new') return { found: 'new' }
  if (!isInside) return { found: 'doubt', why: 'The coordinates lie outside the country.', candidates: sure }
  const elsewhere = nearest(sure, place)
  if (!elsewhere) return { found: 'new' }
  const far = Math.round(elsewhere.kilometres)
  return { found: 'doubt', why: `Another town of this name lies ${far} km away.`, candidates: sure }
}

function nearest(towns: readonly KnownTown[], place: Place): { town: KnownTown; kilometres: number } | undefined {
  return towns
    .flatMap((town) => (town.place ? [{ town, kilometres: kilometresBetween(town.place, place) }] : []))
    .sort((a, b) => a.kilometres - b.kilometres)[0]
}
