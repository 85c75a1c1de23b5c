import type { Frequency } from '#src/features/followers/index.ts'
import type { FollowingRules } from '#src/features/settings/index.ts'

/** How often what was gathered is sent. */
export type DigestFrequency = Exclude<Frequency, 'at_once'>
export const DIGEST_FREQUENCIES = ['daily', 'weekly', 'monthly'] as const satisfies readonly DigestFrequency[]

/** A digest: of which day, and when it is due. */
export interface DueDigest {
  readonly on: Temporal.PlainDate
  readonly at: Temporal.Instant
}

type Clock = Pick<FollowingRules, 'hour' | 'weekday'> & { readonly timeZone: string }

/**
 * The last digest of a frequency that was due by now. On the day on which the clocks go forward, an hour that does not
 * exist is the next one that does; on the day on which they go back, an hour that comes twice is the first.
 */
export function lastDue(frequency: DigestFrequency, clock: Clock, now: Temporal.Instant): DueDigest {
  const today = now.toZonedDateTimeISO(clock.timeZone).toPlainDate()
  const due = dueOn(dayOn(frequency, clock, today), clock)
  if (Temporal.Instant.compare(due.at, now) <= 0) return due
  return dueOn(dayOn(frequency, clock, due.on.subtract({ days: 1 })), clock)
}

/** The next digest of a frequency that is due after now. */
export function nextDue(frequency: DigestFrequency, clock: Clock, now: Temporal.Instant): DueDigest {
  const { on } = lastDue(frequency, clock, now)
  const step = { daily: { days: 1 }, weekly: { days: 7 }, monthly: { months: 1 } }[frequency]
  return dueOn(on.add(step), clock)
}

// The last day up to this one on which the frequency has a digest.
function dayOn(frequency: DigestFrequency, { weekday }: Clock, day: Temporal.PlainDate): Temporal.PlainDate {
  if (frequency === 'daily') return day
  if (frequency === 'monthly') return day.with({ day: 1 })
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 })
}

function dueOn(on: Temporal.PlainDate, { hour, timeZone }: Clock): DueDigest {
  const time = on.toPlainDateTime({ hour })
  return { on, at: time.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant() }
}
