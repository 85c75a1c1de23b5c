import type { Lang } from '#src/platform/i18n/languages.ts'

/** What somebody can do for the city's guests and for the city. */
export const PARTS = ['guide', 'host_family', 'interpreter', 'panel'] as const
export type Part = (typeof PARTS)[number]

/** How well somebody speaks a language. */
export const LEVELS = ['basic', 'good', 'fluent', 'native'] as const
export type Level = (typeof LEVELS)[number]

export const TIMES = ['weekdays', 'evenings', 'weekends'] as const
export type Time = (typeof TIMES)[number]

/** A language that somebody speaks, with how well. */
export interface Spoken {
  readonly lang: string
  readonly level: Level
}

/** What somebody says who wants to take part. */
export interface ParticipantForm {
  readonly name: string
  readonly email: string
  readonly phone: string
  /** The language that they are written to in. */
  readonly lang: Lang
  /** The association that they speak for; empty for somebody who comes by themselves. */
  readonly association: string
  readonly parts: readonly Part[]
  readonly speaks: readonly Spoken[]
  readonly themeIds: readonly string[]
  readonly times: readonly Time[]
  readonly words: string
}

/** Somebody who takes part. */
export interface Participant extends ParticipantForm {
  readonly id: string
  readonly personId: string
  readonly state: 'active' | 'paused'
  readonly since: Temporal.Instant
  readonly confirmedAt: Temporal.Instant
  readonly remindedAt: Temporal.Instant | undefined
  readonly linkNumber: number
  readonly version: number
}

/** How the audit log names somebody who takes part: by what they are, not by who they are. */
export const BY_PARTICIPANT = 'a participant'
