import type { Lang } from '../i18n/languages.ts'

/** A calendar as phones subscribe to it. Addresses are absolute. */
export interface Calendar {
  readonly lang: Lang
  readonly name: string
  readonly description: string
  /** The page that it follows. */
  readonly page: string
  /** Where this calendar itself is. */
  readonly self: string
  /** The zone of whoever gives it out. */
  readonly timeZone: string
  /** How often it should be looked at again; twelve hours when nothing is said. */
  readonly refreshSeconds?: number
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** Stays the same whatever happens to the event. */
  readonly id: string
  /** How often it was changed: a calendar takes what has the higher number. */
  readonly sequence: number
  readonly addedAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly title: string
  readonly description: string
  readonly url: string
  readonly place?: string | undefined
  /** Degrees, WGS 84. */
  readonly at?: { readonly latitude: number; readonly longitude: number } | undefined
  readonly categories: readonly string[]
  readonly status: 'tentative' | 'confirmed' | 'cancelled'
  readonly when: WholeDays | HoursOfDay
}

/** From a day to a day, the last one included: `2015-06-08` to `2015-06-09` are two days in every zone. */
export interface WholeDays {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** Points in time, on the clock of a zone. */
export interface HoursOfDay {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant | undefined
  readonly timeZone: string
}
