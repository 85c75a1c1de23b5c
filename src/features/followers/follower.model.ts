import type { Lang } from '#src/platform/i18n/languages.ts'

/** How often a mail brings what is new: at once, or gathered at the hour of the city. */
export const FREQUENCIES = ['at_once', 'daily', 'weekly', 'monthly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export type FollowerState = 'active' | 'paused' | 'ended'

/** Why nothing more is sent to a follower. */
export type EndedReason = 'left' | 'one_click' | 'expired' | 'bounced' | 'complained' | 'staff'

/** What can be followed, by what it is. */
export const FOLLOW_KINDS = ['story', 'highlight', 'event', 'project', 'award', 'page'] as const
export type FollowKind = (typeof FOLLOW_KINDS)[number]

/**
 * A choice of what to follow: what is of one of the kinds, for one of the audiences, on one of the themes, and about one
 * of the parties or pages. What is left empty does not narrow it. One choice makes a mail, a feed and a calendar.
 */
export interface Choice {
  readonly kinds: readonly FollowKind[]
  readonly audienceIds: readonly string[]
  readonly themeIds: readonly string[]
  readonly aboutIds: readonly string[]
}

/** How many choices one follower can have. */
export const MOST_CHOICES = 40
/** How many values one choice can have of each sort. */
export const MOST_VALUES = 20

/** As whom the audit log names them: it holds no addresses. */
export const BY_FOLLOWER = 'a follower'

/** Somebody who gets alerts: in a language, so often, on what any of their choices matches. */
export interface Follower {
  readonly id: string
  readonly personId: string
  readonly lang: Lang
  readonly frequency: Frequency
  /** Whether they also get the newsletters that the city writes by hand. */
  readonly newsletters: boolean
  readonly state: FollowerState
  /** The first day on which mails come again; undefined with no end set. */
  readonly pausedUntil: Temporal.PlainDate | undefined
  readonly confirmedAt: Temporal.Instant
  /** It ends by itself on this day. */
  readonly endsOn: Temporal.PlainDate
  readonly endedAt: Temporal.Instant | undefined
  readonly endedReason: EndedReason | undefined
  readonly linkNumber: number
  readonly version: number
  readonly choices: readonly (Choice & { readonly id: string })[]
}
