import type { Labels } from '#src/features/site/index.ts'

/** What a claim can be about: one fact of the register, known by its key. */
export type ClaimSubject =
  | { readonly fact: 'tie'; readonly key: string }
  | { readonly fact: 'party'; readonly key: string }
  | { readonly fact: 'activity'; readonly key: string }

/** What is claimed of it. */
export const CLAIM_ATTRIBUTES = ['exists', 'signed', 'state', 'ended', 'name', 'population', 'date', 'amount'] as const
export type ClaimAttribute = (typeof CLAIM_ATTRIBUTES)[number]

/** Who says what, since when, where. */
export interface Claim {
  readonly attribute: ClaimAttribute
  /** As it is written there: `1974`. */
  readonly value: string
  readonly claimant: string
  readonly source: string
  readonly sourceUrl?: string | undefined
  /** When it was said, as far as that is known: `2019-07-30`, `2020-10`, `before 2022`. */
  readonly saidOn?: string | undefined
}

/** A claim as it stands in the register. */
export interface ClaimReading extends Claim {
  readonly id: string
  readonly fact: ClaimSubject['fact']
  /** The one that the register goes by. */
  readonly chosen: boolean
  /** Why it was chosen, in words for readers. */
  readonly reasons: Labels
}

/** Whether the public sees a claim of a public fact: what is said of the sum of a tie is its fee, and never public. */
export function isPublicClaim(subject: ClaimSubject['fact'], attribute: ClaimAttribute): boolean {
  return subject !== 'tie' || attribute !== 'amount'
}

/** The attributes on which claims disagree: more than one value, whoever says it. */
export function disputesIn(claims: readonly ClaimReading[]): { attribute: ClaimAttribute; claims: ClaimReading[] }[] {
  const byAttribute = Map.groupBy(claims, (claim) => claim.attribute)
  return [...byAttribute]
    .filter(([, said]) => new Set(said.map((claim) => claim.value)).size > 1)
    .map(([attribute, said]) => ({ attribute, claims: said }))
}
