import type { EntryName } from '#src/features/entries/index.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'

/** What kind of someone a party is. */
export const PARTY_KINDS = [
  'city',
  'region',
  'network',
  'institution',
  'company',
  'association',
  'funder',
  'local_actor',
] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** The sections of NACE Rev. 2.1, the statistical classification of economic activities in the EU (regulation 2023/137). */
export const FIELDS = [...'ABCDEFGHIJKLMNOPQRSTUV'] as readonly string[]

/** What is counted of a party. */
export const FIGURE_KEYS = ['population', 'members', 'employees'] as const
export type FigureKey = (typeof FIGURE_KEYS)[number]

/** A number of a party with its date and source. */
export interface PartyFigure {
  readonly key: FigureKey
  readonly value: number
  readonly when: PartialDate
  readonly source?: string | undefined
}

export interface Place {
  /** Degrees north, WGS 84. */
  readonly latitude: number
  /** Degrees east, WGS 84. */
  readonly longitude: number
}

/** All that the register knows of a party itself; what binds us to it are ties and activities. */
export interface PartyFacts {
  /** Its own name in files and commands: `kongsberg`. Never shown to readers. */
  readonly key: string
  readonly kind: PartyKind
  readonly names: readonly EntryName[]
  /** Our own city, as a party like any other. */
  readonly isOwn?: boolean | undefined
  /** ISO 3166-1 alpha-2; of a company, the country it comes from. */
  readonly country?: string | undefined
  readonly place?: Place | undefined
  readonly website?: string | undefined
  readonly wikidata?: string | undefined
  /** The key of the party that it is a part of: a district's town. */
  readonly partOf?: string | undefined
  /** Companies: the NACE section that it works in. */
  readonly field?: string | undefined
  /** Companies: when it came to our city. */
  readonly arrived?: PartialDate | undefined
  /** Companies: since when it agrees to stand in the public directory. */
  readonly consentedOn?: Temporal.PlainDate | undefined
  readonly figures?: readonly PartyFigure[] | undefined
  /** Keys of audiences and themes. */
  readonly audiences?: readonly string[] | undefined
  readonly themes?: readonly string[] | undefined
  /** Where what is said here comes from. */
  readonly source?: string | undefined
  /** False: somebody hid it. Undefined: as it is. */
  readonly isPublic?: boolean | undefined
}

/**
 * A company stands in public only by its own consent (GDPR art. 6(1)(a) where it is a person); others do unless somebody
 * hid them.
 */
export function isPublicParty(party: Pick<PartyFacts, 'kind' | 'consentedOn' | 'isPublic'>): boolean {
  return party.isPublic !== false && (party.kind !== 'company' || party.consentedOn !== undefined)
}
