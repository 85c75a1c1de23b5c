import type { Labels } from '#src/features/site/index.ts'
import { type PartialDate, startOf } from '#src/platform/time/partial-date.ts'

/** What kind of formal relation a tie is. */
export const TIE_KINDS = ['twin_town', 'friendship', 'contact', 'cooperation', 'memorandum', 'membership'] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** The state that a tie is in. */
export const TIE_STATES = ['proposed', 'in_force', 'dormant', 'suspended', 'ended'] as const
export type TieStateName = (typeof TIE_STATES)[number]

/** The class of a membership, as networks like Eurocities have them. */
export const MEMBERSHIP_CLASSES = ['full', 'associate', 'partner', 'member'] as const
export type MembershipClass = (typeof MEMBERSHIP_CLASSES)[number]

/** One state of a tie: since when, by what decision, and how well it is known. */
export interface TieState {
  readonly state: TieStateName
  /** Undefined: since a day that nobody could tell us. */
  readonly since?: PartialDate | undefined
  /** The decision as it is cited: `City board 14.3.2022 § 91`. */
  readonly decision?: string | undefined
  readonly source?: string | undefined
  readonly sourceUrl?: string | undefined
  /** False for what is known by hearsay only, or may have changed since: readers are told. */
  readonly isCertain: boolean
  readonly notes: Labels
}

/** A sum of money with its currency (ISO 4217). */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/** All that the register knows of a tie. Our own city is always one of its sides and not named among the parties. */
export interface TieFacts {
  readonly key: string
  readonly kind: TieKind
  /** What it is called, where it has a name of its own: "The Nordic ring". */
  readonly names?: Labels | undefined
  /** Keys of the other sides, in order. */
  readonly parties: readonly string[]
  readonly signed?: PartialDate | undefined
  readonly termUntil?: PartialDate | undefined
  readonly reviewOn?: Temporal.PlainDate | undefined
  readonly officer?: string | undefined
  readonly membershipClass?: MembershipClass | undefined
  /** Yearly. Never public. */
  readonly fee?: Money | undefined
  /** The day of every year on which the fee falls due: `01-31`. */
  readonly feeDue?: string | undefined
  readonly themes?: readonly string[] | undefined
  readonly notes?: Labels | undefined
  readonly documents?: readonly TieDocument[] | undefined
  readonly isPublic?: boolean | undefined
}

export interface TieDocument {
  readonly labels: Labels
  readonly url: string
  readonly when?: PartialDate | undefined
}

/**
 * The state of a tie on a day: the last one that had begun by then. One without a day counts as older than all others;
 * undefined when the tie had not begun.
 */
export function stateOn<State extends Pick<TieState, 'since'>>(
  states: readonly State[],
  day: Temporal.PlainDate,
): State | undefined {
  return inOrder(states).findLast(
    ({ since }) => since === undefined || Temporal.PlainDate.compare(startOf(since), day) <= 0,
  )
}

/** The states of a tie from the first to the last. Those of one day stay in the order in which they were recorded. */
export function inOrder<State extends Pick<TieState, 'since'>>(states: readonly State[]): State[] {
  return [...states].sort((a, b) => {
    if (!a.since || !b.since) return Number(a.since !== undefined) - Number(b.since !== undefined)
    return Temporal.PlainDate.compare(startOf(a.since), startOf(b.since))
  })
}
