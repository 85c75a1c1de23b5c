import { type ActivityReading, daysOf } from '#src/features/activities/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { clock } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { activityTexts } from './activity.messages.ts'
import { nameFor } from './names.ts'
import { pathOfActivity } from './present.ts'
import { presentWhen } from './present-when.ts'

/** Says whether an activity can stand on days: what is known to the month or the year only would stand on a wrong one. */
export function isKnownToTheDay({ hours, when }: Pick<ActivityReading, 'hours' | 'when'>): boolean {
  return hours !== undefined || when?.precision === 'day'
}

/** The days of a month on which something is, each with all of it; what lasts several days stands on each of them. */
export function daysInMonth(
  site: Site,
  lang: Lang,
  month: Temporal.PlainYearMonth,
  activities: readonly ActivityReading[],
) {
  return Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 })).flatMap(
    (date) => {
      const events = activities.filter((activity) => isKnownToTheDay(activity) && isOn(activity, date))
      return events.length > 0
        ? [{ date: date.toString(), events: events.map((activity) => linkTo(site, lang, activity, date)) }]
        : []
    },
  )
}

function isOn(activity: ActivityReading, date: Temporal.PlainDate): boolean {
  const days = daysOf(activity)
  if (!days) return false
  return Temporal.PlainDate.compare(days.first, date) <= 0 && Temporal.PlainDate.compare(date, days.last) <= 0
}

function linkTo(site: Site, lang: Lang, activity: ActivityReading, date: Temporal.PlainDate) {
  const { hours, status } = activity
  const start = hours?.start.toZonedDateTimeISO(hours.timeZone)
  const zone = presentWhen(site, lang, activity)?.zone
  const notes = [
    start?.toPlainDate().equals(date) ? (zone ? `${clock(start)} (${zone})` : clock(start)) : undefined,
    status === 'confirmed' ? undefined : activityTexts[lang][status],
  ].filter((note) => note !== undefined)
  return {
    label: nameFor(activity, lang).name,
    href: pathOfActivity(lang, activity),
    note: notes.length > 0 ? notes.join(', ') : undefined,
  }
}
