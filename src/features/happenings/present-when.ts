import type { ActivityReading } from '#src/features/activities/index.ts'
import type { Occurrence } from '#src/features/entries/index.ts'
import { presentOccurrence } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { formatDay, formatHours, nameOfZone, shortMonth } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Leaf } from '#src/ui/happening-list.tsx'

type Timed = Pick<ActivityReading, 'hours' | 'when'>

/** When something happens, as it is read and as a machine reads it. */
export interface WhenText {
  readonly text: string
  readonly datetime: string
  /** What the zone is called whose clock is meant, when its clock does not show the time of the city. */
  readonly zone: string | undefined
}

/** When an activity is: on the clock of where it is, with as much of its date as is known. */
export function presentWhen(site: Pick<Site, 'timeZone'>, lang: Lang, { hours, when }: Timed): WhenText | undefined {
  if (hours) {
    const start = hours.start.toZonedDateTimeISO(hours.timeZone)
    const isOurClock = start.offset === hours.start.toZonedDateTimeISO(site.timeZone).offset
    return {
      text: formatHours(lang, start, hours.end?.toZonedDateTimeISO(hours.timeZone)),
      datetime: writeInstant(start),
      zone: isOurClock ? undefined : nameOfZone(lang, start),
    }
  }
  if (!when) return undefined
  // One day is told with its weekday: people plan by it.
  if (when.precision === 'day' && !when.to)
    return { text: formatDay(lang, when.from), datetime: when.from.toString(), zone: undefined }
  return { ...presentOccurrence(lang, when), zone: undefined }
}

/** When an activity is, in one line. */
export function whenInLine(site: Pick<Site, 'timeZone'>, lang: Lang, activity: Timed) {
  const when = presentWhen(site, lang, activity)
  return when && { text: when.zone ? `${when.text} (${when.zone})` : when.text, datetime: when.datetime }
}

/** A point in time with its offset, to the minute: `2027-02-11T17:30+02:00`. */
export function writeInstant(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'minute' })
}

/** The leaf of a calendar for the days of an activity; undefined when its time is not known. */
export function leafOf(lang: Lang, { hours, when }: Timed): Leaf | undefined {
  if (hours) {
    const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(hours.timeZone).toPlainDate()
    return leafOfDays(lang, dayOf(hours.start), dayOf(hours.end ?? hours.start))
  }
  return when && leafOfDates(lang, when)
}

function leafOfDates(lang: Lang, { from, to, precision }: Occurrence): Leaf {
  if (precision === 'day') return leafOfDays(lang, from, to ?? from)
  if (precision === 'month') return { day: shortMonth(lang, from), month: String(from.year) }
  return {
    day: to && to.year !== from.year ? `${from.year}–${String(to.year).slice(-2)}` : String(from.year),
    month: '',
  }
}

function leafOfDays(lang: Lang, first: Temporal.PlainDate, last: Temporal.PlainDate): Leaf {
  const month = `${shortMonth(lang, first)} ${first.year}`
  const isOneMonth = first.year === last.year && first.month === last.month
  const day = first.equals(last) ? String(first.day) : isOneMonth ? `${first.day}–${last.day}` : `${first.day}–`
  return { day, month }
}
