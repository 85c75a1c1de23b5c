import type { EntryName } from '#src/features/entries/index.ts'
import type { Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Money } from '#src/features/ties/index.ts'
import type { Period } from '#src/platform/time/partial-date.ts'

/** What happens in time with parties in roles. */
export const ACTIVITY_KINDS = ['project', 'event', 'exchange', 'award', 'visit'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** What a party does in an activity. */
export const ROLES = [
  'lead',
  'partner',
  'funder',
  'host',
  'guest',
  'organiser',
  'participant',
  'awarder',
  'recipient',
] as const
export type Role = (typeof ROLES)[number]

export const ACTIVITY_STATUSES = ['planned', 'confirmed', 'cancelled'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

/** A party in an activity. */
export interface RoleFacts {
  readonly role: Role
  /** The key of the party. */
  readonly party: string
  /** What it gave (a funder) or had to spend (a partner). */
  readonly money?: Money | undefined
}

/** The hours of an event: points in time, and the zone whose clock people go by. */
export interface Hours {
  readonly start: Temporal.Instant
  readonly end?: Temporal.Instant | undefined
  readonly timeZone: string
}

/** All that the register knows of an activity. */
export interface ActivityFacts {
  readonly key: string
  readonly kind: ActivityKind
  readonly names: readonly EntryName[]
  /** Days, months or years; undefined when no source tells. */
  readonly when?: Period | undefined
  readonly hours?: Hours | undefined
  readonly roles: readonly RoleFacts[]
  /** The funding programme of a project: `Horizon 2020`. */
  readonly programme?: string | undefined
  /** What an award was for. */
  readonly reasons?: Labels | undefined
  /** Where it is, in words. */
  readonly places?: Labels | undefined
  readonly place?: Place | undefined
  readonly website?: string | undefined
  readonly registrationUrl?: string | undefined
  readonly status?: ActivityStatus | undefined
  readonly audiences?: readonly string[] | undefined
  readonly themes?: readonly string[] | undefined
  readonly source?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly isPublic?: boolean | undefined
}
