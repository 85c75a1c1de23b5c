import type { Diet, Guest, SpokenLang } from '#src/features/delegation/index.ts'
import type { Host, Room } from '#src/features/hosts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Visit, VisitRules } from '#src/features/visits/index.ts'
import type { Place } from '#src/platform/geo/place.ts'
import { isFor, type Session } from './session.model.ts'
import type { Booking } from './session.reads.ts'

/** All that is needed to see what in a programme does not work. */
export interface Plan {
  readonly visit: Pick<Visit, 'id' | 'size' | 'langs' | 'days'>
  readonly sessions: readonly Session[]
  readonly guests: readonly Pick<Guest, 'id' | 'speaks' | 'diets'>[]
  readonly hosts: ReadonlyMap<string, Host>
  readonly rooms: ReadonlyMap<string, Room>
  /** What other visits take of hosts and rooms. */
  readonly bookings: readonly Booking[]
  /** How many other visits a host receives in the term of a day. */
  readonly visitsInTerm: (hostId: string, day: Temporal.PlainDate) => number
  readonly rules: Pick<VisitRules, 'weekdays' | 'opens' | 'closes' | 'closed'>
}

/** Who else takes it at the same time: another session of this visit, or another visit. */
export type Other = { readonly sessionId: string } | { readonly year: number; readonly number: number }

/** Something that does not work: which session, and the figures that the sentence on it needs. */
export type Clash = { readonly sessionId: string } & (
  | { readonly kind: 'host_twice'; readonly hostId: string; readonly other: Other }
  | { readonly kind: 'room_twice'; readonly roomId: string; readonly other: Other }
  | { readonly kind: 'guests_twice'; readonly otherId: string }
  | {
      readonly kind: 'no_way'
      readonly otherId: string
      readonly minutes: number
      readonly needed: number
      /** Undefined when the minutes were said by somebody. */
      readonly kilometres: number | undefined
    }
  | { readonly kind: 'room_full'; readonly roomId: string; readonly people: number; readonly most: number }
  | { readonly kind: 'host_full'; readonly hostId: string; readonly people: number; readonly most: number }
  | { readonly kind: 'no_language'; readonly spoken: readonly SpokenLang[]; readonly guestIds: readonly string[] }
  | {
      readonly kind: 'no_group_language'
      readonly spoken: readonly SpokenLang[]
      readonly wanted: readonly SpokenLang[]
    }
  | { readonly kind: 'diet'; readonly missing: readonly { readonly diet: Diet; readonly people: number }[] }
  | {
      readonly kind: 'over_quota'
      readonly hostId: string
      readonly quota: number
      readonly others: number
      readonly term: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
    }
  | { readonly kind: 'host_weekday'; readonly hostId: string; readonly weekdays: readonly number[] }
  | { readonly kind: 'host_hours'; readonly hostId: string; readonly opens: string; readonly closes: string }
  | { readonly kind: 'city_weekday'; readonly weekdays: readonly number[] }
  | { readonly kind: 'city_hours'; readonly opens: string; readonly closes: string }
  | { readonly kind: 'closed'; readonly from: string; readonly to: string; readonly reasons: Labels }
  | { readonly kind: 'outside_days' }
)
export type ClashKind = Clash['kind']

/** The guests that a session is for, as far as they are known by name. */
export const guestsOf = (plan: Pick<Plan, 'guests'>, session: Session) =>
  plan.guests.filter(({ id }) => isFor(session, id))

/** How many people a session is for: those who are named, else the whole group, also those nobody has named yet. */
export const peopleIn = ({ visit, guests }: Pick<Plan, 'visit' | 'guests'>, { guestIds }: Session) =>
  guestIds.length > 0 ? guestIds.length : Math.max(visit.size, guests.length)

/** Where a session is: its own place, else that of its room, else that of its host. */
export function placeOf({ hosts, rooms }: Pick<Plan, 'hosts' | 'rooms'>, session: Session): Place | undefined {
  const room = session.roomId ? rooms.get(session.roomId) : undefined
  const host = hosts.get(session.hostId ?? room?.hostId ?? '')
  return session.place ?? room?.place ?? host?.place
}

/** Says whether two spans of time share more than the moment at which one ends and the other begins. */
export const overlap = (
  one: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
  other: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
) => Temporal.Instant.compare(one.start, other.end) < 0 && Temporal.Instant.compare(other.start, one.end) < 0
