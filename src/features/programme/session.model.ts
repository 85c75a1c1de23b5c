import type { Diet, SpokenLang } from '#src/features/delegation/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Place } from '#src/platform/geo/place.ts'

/** What a session is: with a host, a walk through a place, a meal, on the way, or time of one's own. */
export const SESSION_KINDS = ['meeting', 'tour', 'meal', 'transfer', 'free'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

/** A document that readers get along: an address of the web. */
export interface SessionDocument {
  readonly labels: Labels
  readonly url: string
  readonly forHosts: boolean
}

/** What somebody plans: a part of a day. */
export interface SessionFacts {
  readonly kind: SessionKind
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly timeZone: string
  readonly titles: Labels
  /** What the guests read. */
  readonly purposes: Labels
  /** What is for the hosts alone. */
  readonly hostNotes: string
  readonly hostId: string | undefined
  readonly roomId: string | undefined
  readonly places: Labels
  readonly place: Place | undefined
  readonly speakers: string
  readonly langs: readonly SpokenLang[]
  readonly interpreted: readonly SpokenLang[]
  /** Of a meal: the diets that the kitchen can serve. */
  readonly diets: readonly Diet[]
  /** How many minutes the way to it takes, where somebody knows. */
  readonly travelMinutes: number | undefined
  /** Whom it is for; everybody when nobody is named. */
  readonly guestIds: readonly string[]
  readonly documents: readonly SessionDocument[]
}

/** A session of a programme. */
export interface Session extends SessionFacts {
  readonly id: string
  readonly visitId: string
  readonly addedAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly isCancelled: boolean
  readonly version: number
}

/** When a session begins and ends on the clock of its place. */
export const hoursOf = ({ start, end, timeZone }: Pick<SessionFacts, 'start' | 'end' | 'timeZone'>) => ({
  from: start.toZonedDateTimeISO(timeZone),
  to: end.toZonedDateTimeISO(timeZone),
})

/** The day of a session, on the clock of its place. */
export const dayOf = (session: Pick<SessionFacts, 'start' | 'timeZone'>) =>
  session.start.toZonedDateTimeISO(session.timeZone).toPlainDate()

/** Says whether a session is for a guest. */
export const isFor = ({ guestIds }: Pick<SessionFacts, 'guestIds'>, guestId: string) =>
  guestIds.length === 0 || guestIds.includes(guestId)

/** Sessions by day, in the order of time; also days without any when they are named. */
export function byDay<S extends Pick<SessionFacts, 'start' | 'timeZone'>>(
  sessions: readonly S[],
  days: readonly Temporal.PlainDate[] = [],
): { readonly day: Temporal.PlainDate; readonly sessions: S[] }[] {
  const found = new Map<string, S[]>(days.map((day) => [day.toString(), []]))
  for (const session of [...sessions].sort((a, b) => Temporal.Instant.compare(a.start, b.start))) {
    const key = dayOf(session).toString()
    found.set(key, [...(found.get(key) ?? []), session])
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, list]) => ({ day: Temporal.PlainDate.from(day), sessions: list }))
}

/** Every day of a span. */
export function daysOf(span: { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined): Temporal.PlainDate[] {
  if (!span) return []
  const count = span.from.until(span.to).days + 1
  return Array.from({ length: Math.min(count, MOST_DAYS) }, (_, at) => span.from.add({ days: at }))
}

const MOST_DAYS = 60
