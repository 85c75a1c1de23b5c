import type { Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Who receives guests. */
export const HOST_KINDS = ['department', 'school', 'company', 'association', 'sight'] as const
export type HostKind = (typeof HOST_KINDS)[number]

/** What a host said when it was asked: yes, no, or at another time. */
export const HOST_ANSWERS = ['yes', 'no', 'other'] as const
export type HostAnswer = (typeof HOST_ANSWERS)[number]

/** What guests can come to learn about. */
export interface Topic {
  readonly id: string
  readonly key: string
  readonly names: Labels
  readonly leads: Labels
  readonly isOffered: boolean
  readonly version: number
}

/** Somebody who receives guests, with what the office knows of them. */
export interface Host {
  readonly id: string
  readonly kind: HostKind
  readonly partyId: string | undefined
  readonly names: Labels
  readonly leads: Labels
  readonly places: Labels
  readonly place: Place | undefined
  readonly topicIds: readonly string[]
  readonly langs: readonly Lang[]
  /** The largest group; undefined when there is no bound. */
  readonly mostGuests: number | undefined
  /** Days of the week on which it receives guests; Monday is 1. */
  readonly weekdays: readonly number[]
  readonly opens: Temporal.PlainTime
  readonly closes: Temporal.PlainTime
  /** Visits in a term; undefined when there is no bound. */
  readonly quota: number | undefined
  readonly contact: {
    readonly name: string
    readonly email: string
    readonly phone: string | undefined
    readonly lang: OfficeLang
  }
  readonly notes: string
  readonly isActive: boolean
  readonly version: number
}

/** What a form says of a host. */
export type HostFacts = Omit<Host, 'id' | 'version'>

/** A room that guests can be received in, of a host or of the city itself. */
export interface Room {
  readonly id: string
  readonly hostId: string | undefined
  readonly names: Labels
  readonly seats: number
  /** Undefined when it is where its host is. */
  readonly place: Place | undefined
  readonly isActive: boolean
  readonly version: number
}
export type RoomFacts = Omit<Room, 'id' | 'version'>

/** What a form says of a topic. */
export type TopicFacts = Pick<Topic, 'names' | 'leads' | 'isOffered'>

/** What came of saving something: a new version, or somebody else was faster. */
export type SaveResult = { readonly id: string } | 'unknown' | 'changed_meanwhile'

/** The term that a day is in: spring until the end of June, autumn after it. */
export function termOf(day: Temporal.PlainDate): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const isSpring = day.month <= 6
  return {
    from: day.with({ month: isSpring ? 1 : 7, day: 1 }),
    to: day.with({ month: isSpring ? 6 : 12, day: isSpring ? 30 : 31 }),
  }
}
