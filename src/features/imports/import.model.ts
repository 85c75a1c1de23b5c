import type { ActivityFacts, Role } from '#src/features/activities/index.ts'
import type { Claim, ClaimSubject } from '#src/features/claims/index.ts'
import type { Source } from '#src/features/facts/index.ts'
import type { PartyFacts, Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { MembershipClass, Money, TieFacts, TieKind, TieState } from '#src/features/ties/index.ts'
import type { OutsideNews, WorldPair } from '#src/features/world/index.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'
import type { Candidate, DescribedParty } from './party-match.ts'

/** What is wrong with a row, in a sentence for whoever has to mend it. */
export interface RowProblem {
  /** Absent when the row as a whole is meant. */
  readonly column?: string | undefined
  readonly message: string
}

/** A fact as one row of a register table tells it, whole: what the row leaves out is not known. */
export type RegisterDraft =
  | { readonly fact: 'source'; readonly source: Source }
  | { readonly fact: 'party'; readonly facts: PartyFacts }
  | { readonly fact: 'tie'; readonly facts: TieFacts }
  | { readonly fact: 'tie_state'; readonly tieKey: string; readonly state: TieState }
  | { readonly fact: 'activity'; readonly facts: ActivityFacts }
  | {
      readonly fact: 'claim'
      readonly subject: ClaimSubject
      readonly claim: Claim
      /** Why it is the one that the register goes by; absent when it is not. */
      readonly chosen?: Labels | undefined
    }

/** A fact as a file of others tells it, about parties that it describes in its own way. */
export type ForeignDraft =
  /** A party of the register. */
  | { readonly fact: 'described_party'; readonly party: DescribedParty; readonly source: string }
  /** A tie of ours with a party; a year that disagrees with the register becomes a claim. */
  | {
      readonly fact: 'described_tie'
      readonly party: DescribedParty
      readonly kind: TieKind
      readonly signed?: PartialDate | undefined
      readonly isCertain: boolean
      readonly claimant: string
      readonly source: string
    }
  /** What somebody claims of our tie with a party. */
  | { readonly fact: 'tie_claim'; readonly party: DescribedParty; readonly claim: Claim }
  /** That a town is a member of a network: knowledge of the world, unless the register knows the town. */
  | {
      readonly fact: 'network_member'
      readonly network: DescribedParty
      readonly party: DescribedParty
      readonly since?: PartialDate | undefined
      readonly class?: MembershipClass | undefined
      readonly source: string
    }
  | {
      readonly fact: 'described_activity'
      /** The system that the keys are of. */
      readonly system: string
      /** Its own key there, and those of the same activity in other records. */
      readonly foreignKeys: readonly string[]
      readonly facts: Omit<ActivityFacts, 'key' | 'roles'>
      readonly roles: readonly DescribedRole[]
    }
  | { readonly fact: 'outside_news'; readonly news: OutsideNews }

/** A party in an activity: described, or known by its key. */
export interface DescribedRole {
  readonly role: Role
  readonly party: DescribedParty | { readonly key: string }
  readonly money?: Money | undefined
}

/** Two towns of the world: taken into the world directory many at a time. */
export interface PairDraft {
  readonly fact: 'world_pair'
  readonly pair: WorldPair
}

export type Draft = RegisterDraft | ForeignDraft | PairDraft

/** What a row came to. */
export const ROW_OUTCOMES = ['added', 'changed', 'matched', 'doubted', 'refused', 'passed_over'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** Something in a file that only a person can tell. */
export interface Doubt {
  readonly subject: 'party' | 'town'
  readonly written: string
  readonly country: string | undefined
  /** Of a town: roughly where it is said to lie. */
  readonly place: string | null
  /** The town of the world directory that stands by itself until somebody decides. */
  readonly townId?: number | undefined
  readonly why: string
  readonly candidates: readonly Candidate[]
  /** Of a party: what the file says of it, for weighing the candidates. */
  readonly described?: DoubtedParty | undefined
}

/** A party as a file describes it, as far as it is compared with others. */
export interface DoubtedParty {
  readonly names: readonly string[]
  readonly place?: Place | undefined
  readonly wikidata?: string | undefined
}

/** What became of a draft: the fact that it is now, or why it is none. */
export type Applied =
  | { readonly outcome: 'added' | 'changed' | 'matched'; readonly what: string; readonly note?: string | undefined }
  | { readonly outcome: 'refused'; readonly column?: string | undefined; readonly message: string }
  | { readonly outcome: 'doubted'; readonly column?: string | undefined; readonly doubt: Doubt }
  | { readonly outcome: 'passed_over'; readonly message: string }
