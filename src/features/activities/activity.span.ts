import type { Occurrence } from '#src/features/entries/index.ts'
import type { Hours } from './activity.model.ts'

/** The first and the last day of an activity. */
export interface Days {
  readonly first: Temporal.PlainDate
  readonly last: Temporal.PlainDate
}

/**
 * The days that an activity can touch: those of its hours on its own clock, else all that its dates can mean, to the end
 * of the month or the year. Undefined when nobody knows its time.
 */
export function daysOf(activity: {
  readonly hours: Hours | undefined
  readonly when: Occurrence | undefined
}): Days | undefined {
  const { hours, when } = activity
  if (hours) {
    const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(hours.timeZone).toPlainDate()
    return { first: dayOf(hours.start), last: dayOf(hours.end ?? hours.start) }
  }
  if (!when) return undefined
  const last = when.to ?? when.from
  const length = { year: { years: 1 }, month: { months: 1 }, day: { days: 1 } }[when.precision]
  return { first: when.from, last: last.add(length).subtract({ days: 1 }) }
}
