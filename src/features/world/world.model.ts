import type { Place } from '#src/platform/geo/place.ts'
import { foldName } from '#src/platform/i18n/fold.ts'

/** What two towns of the world say that binds them. */
export const PAIR_FORMS = ['partnership', 'friendship', 'contact'] as const
export type PairForm = (typeof PAIR_FORMS)[number]

/** A town as a list of the world writes it. */
export interface WrittenTown {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly place?: Place | undefined
}

/** Two towns that are tied by a list of the world. */
export interface WorldPair {
  readonly town: WrittenTown
  readonly other: WrittenTown
  /** Whether the first of them says so, and not somebody about both. */
  readonly isTold: boolean
  readonly year?: number | undefined
  /** A year that the list writes where it knows none. */
  readonly isYearDoubted?: boolean | undefined
  readonly form?: PairForm | undefined
}

/** A town of the world directory. */
export interface WorldTown {
  readonly id: number
  readonly name: string
  readonly country: string
  readonly place: Place | undefined
  /** The party of the register that it is. */
  readonly partyId: string | undefined
}

/** What the spellings of a town share: `Suginami, Tokyo` and `Tokyo (Suginami)` are one. */
export function townKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ')
}

/** Where a town roughly lies, to tell namesakes apart: `52.3,-9.0`. */
export function roughPlace(place: Place | undefined): string | null {
  return place ? `${place.latitude.toFixed(1)},${place.longitude.toFixed(1)}` : null
}

/** Two places of one name in one country that are no farther apart are one town, as tables of the world go. */
export const ONE_TOWN_KM = 50
