import type { ActivityFacts } from '#src/features/activities/index.ts'
import type { Claim, ClaimSubject } from '#src/features/claims/index.ts'
import type { Source } from '#src/features/facts/index.ts'
import type { PartyFacts } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { TieFacts, TieState } from '#src/features/ties/index.ts'

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

/** What a row came to. */
export type RowOutcome = 'added' | 'changed' | 'matched' | 'doubted' | 'refused' | 'passed_over'

/** What became of a draft: the fact that it is now, or why it is none. */
export type Applied =
  | { readonly outcome: 'added' | 'changed' | 'matched'; readonly what: string }
  | { readonly outcome: 'refused'; readonly column?: string | undefined; readonly message: string }
