import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Verdict } from './visit.rules.ts'

/** Where a visit is, from the first question to the end. */
export const STAGES = [
  'new',
  'considered',
  'offered',
  'confirmed',
  'under_way',
  'done',
  'declined',
  'cancelled',
] as const
export type Stage = (typeof STAGES)[number]

// A visit that was declined by mistake is considered again; one that is done stays done.
const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  new: ['considered', 'offered', 'confirmed', 'declined', 'cancelled'],
  considered: ['offered', 'confirmed', 'declined', 'cancelled'],
  offered: ['considered', 'confirmed', 'declined', 'cancelled'],
  confirmed: ['offered', 'under_way', 'done', 'cancelled'],
  under_way: ['done', 'cancelled'],
  done: [],
  declined: ['considered'],
  cancelled: ['considered'],
}

/** The stages that a visit can go to from where it is. */
export const stagesAfter = (stage: Stage): readonly Stage[] => NEXT[stage]

/** Says whether a visit is over: nobody waits for anything of it. */
export const isOver = (stage: Stage) => stage === 'done' || stage === 'declined' || stage === 'cancelled'

/** Why a visit does not take place. */
export const END_REASONS = {
  declined: ['no_host', 'no_time', 'not_our_topic', 'too_soon', 'too_many', 'recent', 'no_benefit', 'other'],
  cancelled: ['by_guests', 'by_us', 'by_circumstances', 'other'],
} as const
export type EndReason = (typeof END_REASONS)[keyof typeof END_REASONS][number]

/** What the guests ask for. */
export interface VisitWish {
  /** The language that they are written to in. */
  readonly lang: Lang
  readonly organisation: string
  readonly country: string
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | undefined }
  /** Why this city. */
  readonly purpose: string
  /** Whom they want to meet. */
  readonly meets: string
  readonly accessibility: string
  readonly budget: string
  readonly topicIds: readonly string[]
  readonly size: number
  /** The languages that the group can work in. */
  readonly langs: readonly Lang[]
  /** Days that suit them, the dearest first. */
  readonly wishes: readonly DaySpan[]
  /** How long: hours of one day; undefined for whole days. */
  readonly hours: number | undefined
  /** When a visit of some hours would begin, on the clocks of the city. */
  readonly at: Temporal.PlainTime | undefined
  /** Why it should be possible although a rule says no. */
  readonly exception: string
}

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** A visit as the office knows it. What is personal is gone once its period is over. */
export interface Visit {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly stage: Stage
  readonly dueOn: Temporal.PlainDate | undefined
  readonly ownerId: string | undefined
  readonly lang: Lang
  readonly organisation: string
  readonly country: string | undefined
  readonly partyId: string | undefined
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | undefined } | undefined
  readonly purpose: string
  readonly meets: string
  readonly accessibility: string
  readonly budget: string
  readonly topicIds: readonly string[]
  readonly size: number
  readonly langs: readonly Lang[]
  readonly wishes: readonly DaySpan[]
  readonly hours: number | undefined
  readonly at: Temporal.PlainTime | undefined
  readonly exception: string
  /** What the rules said when it was asked for. */
  readonly verdicts: readonly Verdict[]
  /** The days that were agreed on. */
  readonly days: DaySpan | undefined
  readonly timeZone: string
  readonly endedReason: EndReason | undefined
  readonly activityId: string | undefined
  readonly askedAt: Temporal.Instant
  readonly clearedAt: Temporal.Instant | undefined
  readonly version: number
}

/** What people call a visit: `2026-014`. */
export function numberOf({ year, number }: Pick<Visit, 'year' | 'number'>): string {
  return `${year}-${String(number).padStart(3, '0')}`
}

/** What is announced when a visit goes to another stage: those who do something then look. */
export const VISIT_TAG = 'visits'

/** How the history of a visit and the audit log name those who have no account: by what they are, not by who they are. */
export const BY_GUEST = 'a guest'
