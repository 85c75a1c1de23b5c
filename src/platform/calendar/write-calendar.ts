import type { ICalEventData, ICalEventStatus, ICalLocation } from 'ical-generator'
import type { Calendar, CalendarEvent, HoursOfDay } from './calendar.ts'
import { plainText } from './plain-text.ts'
import { writeTimeZone } from './write-time-zone.ts'

/** The media type of a calendar (RFC 5545 8.1). */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

const REFRESH_SECONDS = 12 * 60 * 60

/** Writes a calendar as iCalendar (RFC 5545 with the properties of RFC 7986). */
export async function writeCalendar(calendar: Calendar): Promise<string> {
  // Loaded with the first calendar that is asked for: a city that nobody follows never holds it in memory.
  const { default: createCalendar, escape: escapeText } = await import('ical-generator')
  const { lang, name, description, page, self, events } = calendar
  const written = createCalendar({
    prodId: { company: 'Proxeny', product: 'Proxeny', language: lang.toUpperCase() },
    // The library escapes what is in events, and not these two.
    name: escapeText(plainText(name), false),
    description: escapeText(plainText(description), false),
    url: page,
    source: self,
    ttl: calendar.refreshSeconds ?? REFRESH_SECONDS,
  })
  for (const event of events) written.createEvent(eventFrom(event))

  // The zones stand before the events and after all that is said of the calendar: components come last (RFC 5545 3.6).
  // The city's own is always there, because a calendar without any component is none.
  const body = written.toString()
  const [head, ...rest] = body.split(/(?=\r\n(?:BEGIN:VEVENT|END:VCALENDAR)(?:\r\n|$))/)
  return `${head}\r\n${zonesOf(calendar)}${rest.join('').trim()}\r\n`
}

function eventFrom(event: CalendarEvent): ICalEventData {
  const { when, at, place } = event
  return {
    id: event.id,
    sequence: event.sequence,
    created: event.addedAt,
    // Without a METHOD this says when the event was last revised (RFC 5545 3.8.7.2), so the same facts are the same bytes.
    stamp: event.changedAt,
    lastModified: event.changedAt,
    summary: plainText(event.title),
    description: plainText(event.description),
    url: event.url,
    ...((place || at) && {
      location: {
        ...(place && { title: plainText(place) }),
        ...(at && { geo: { lat: at.latitude, lon: at.longitude } }),
      } as ICalLocation,
    }),
    categories: event.categories.map((category) => ({ name: plainText(category) })),
    status: event.status.toUpperCase() as ICalEventStatus,
    ...('from' in when
      ? // The end of whole days is the day after the last one.
        { allDay: true, start: when.from, end: when.to.add({ days: 1 }) }
      : hoursFrom(when)),
  }
}

function hoursFrom({ start, end, timeZone }: HoursOfDay) {
  // What the clock shows twice when it is put back would be read as either: there the hours are written in UTC.
  const zone = [start, end ?? start].some((at) => isShownTwice(at.toZonedDateTimeISO(timeZone))) ? 'UTC' : timeZone
  return {
    start: start.toZonedDateTimeISO(zone),
    ...(end && { end: end.toZonedDateTimeISO(zone) }),
    timezone: zone,
  }
}

function isShownTwice(at: Temporal.ZonedDateTime): boolean {
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation }),
  )
  return earlier?.epochMilliseconds !== later?.epochMilliseconds
}

function zonesOf({ timeZone, events }: Calendar): string {
  const timed = events.flatMap(({ when }) => ('from' in when ? [] : [when]))
  const now = Temporal.Now.zonedDateTimeISO('UTC').year
  const years = timed.flatMap(({ start, end }) => [start, end ?? start].map((at) => at.toZonedDateTimeISO('UTC').year))
  const span = { from: Math.min(now, ...years), to: Math.max(now, ...years) }
  const zones = [...new Set([timeZone, ...timed.map((when) => when.timeZone)])]
  return zones.map((zone) => writeTimeZone(zone, span)).join('')
}
