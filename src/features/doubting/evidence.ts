import { baseOf, type DoubtReading } from '#src/features/imports/index.ts'
import { kilometresBetween, type Place } from '#src/platform/geo/place.ts'
import { foldName } from '#src/platform/i18n/fold.ts'

/** Someone whom a doubt could mean, as the register or the world directory knows them. */
export interface CandidateFacts {
  readonly key: string
  readonly title: string
  readonly names: readonly string[]
  readonly country: string | undefined
  readonly place: Place | undefined
  readonly wikidata: string | undefined
  /** How many ties bind us to it. */
  readonly ties: number
  /** Its page in the office, where it has one. */
  readonly href: string | undefined
}

/** What speaks for or against a candidate. */
export type Evidence =
  | { readonly says: 'same_name'; readonly name: string }
  | { readonly says: 'alike' | 'other_name'; readonly written: string; readonly name: string }
  | { readonly says: 'same_country' }
  | { readonly says: 'other_country' | 'no_country' }
  | { readonly says: 'same_wikidata' | 'other_wikidata'; readonly id: string }
  | { readonly says: 'near' | 'far'; readonly kilometres: number }
  | { readonly says: 'tied'; readonly ties: number }
  | { readonly says: 'namesakes'; readonly count: number }

const NEAR_KM = 50

/** Weighs a candidate: all that is known of both is compared, and nothing is concluded. */
export function weigh(
  doubt: Pick<DoubtReading, 'written' | 'country' | 'place' | 'described'>,
  candidate: CandidateFacts,
  all: readonly CandidateFacts[],
): { readonly pro: readonly Evidence[]; readonly contra: readonly Evidence[] } {
  const pro: Evidence[] = []
  const contra: Evidence[] = []
  const names = doubt.described?.names ?? [doubt.written]
  const folded = new Set(names.map(foldName))
  const shared = candidate.names.find((name) => folded.has(foldName(name)))
  const bases = new Set(names.map(baseOf))
  const base = candidate.names.find((name) => bases.has(baseOf(name)))
  if (shared) pro.push({ says: 'same_name', name: shared })
  else if (base) pro.push({ says: 'alike', written: doubt.written, name: base })
  else contra.push({ says: 'other_name', written: doubt.written, name: candidate.title })

  if (!doubt.country || !candidate.country) contra.push({ says: 'no_country' })
  else if (doubt.country === candidate.country) pro.push({ says: 'same_country' })
  else contra.push({ says: 'other_country' })

  const wikidata = doubt.described?.wikidata
  if (wikidata && candidate.wikidata) {
    if (wikidata === candidate.wikidata) pro.push({ says: 'same_wikidata', id: wikidata })
    else contra.push({ says: 'other_wikidata', id: candidate.wikidata })
  }
  const place = doubt.described?.place ?? placeFrom(doubt.place)
  if (place && candidate.place) {
    const kilometres = Math.round(kilometresBetween(place, candidate.place))
    if (kilometres <= NEAR_KM) pro.push({ says: 'near', kilometres })
    else contra.push({ says: 'far', kilometres })
  }
  if (candidate.ties > 0) pro.push({ says: 'tied', ties: candidate.ties })
  const namesakes = shared
    ? all.filter((other) => other.names.some((name) => folded.has(foldName(name)))).length - 1
    : 0
  if (namesakes > 0) contra.push({ says: 'namesakes', count: namesakes })
  return { pro, contra }
}

// A rough place of the world directory: `59.6,30.1`.
function placeFrom(written: string | undefined): Place | undefined {
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(written ?? '') ?? []
  return latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined
}
