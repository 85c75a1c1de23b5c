import ICAL from 'ical.js'
import { TableRefusal } from '#src/platform/tabular/refusal.ts'

/** One time of an event in an iCalendar file (RFC 5545). */
export interface CalendarItem {
  readonly uid: string
  /** Tells the times of an event that repeats apart. */
  readonly occurrence: string | undefined
  readonly title: string
  readonly place: string | undefined
  readonly url: string | undefined
  readonly status: string | undefined
  readonly lang: string | undefined
  readonly start: CalendarTime | undefined
  readonly end: CalendarTime | undefined
}

/** A whole day, a point in time with the zone whose clock it is by, or a local time anywhere. */
export type CalendarTime =
  | { readonly day: Temporal.PlainDate }
  | { readonly instant: Temporal.Instant; readonly zone: string | undefined }
  | { readonly local: Temporal.PlainDateTime }

// An event that repeats for ever is taken for a year, and never more often than this.
const MOST_TIMES = 100
const HORIZON_DAYS = 366

/** Reads the events of an iCalendar file; an event that repeats is given once for each of its next times. */
export function* readCalendar(text: string): Generator<CalendarItem> {
  const calendars = parse(text)
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    try {
      for (const component of calendar.getAllSubcomponents('vevent')) yield* itemsOf(component)
    } finally {
      // Zones of one file must not mean anything in the next.
      ICAL.TimezoneService.reset()
    }
  }
}

function parse(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text)
    const roots = typeof parsed[0] === 'string' ? [parsed] : parsed
    return roots.map((root: unknown[]) => new ICAL.Component(root as never))
  } catch (error) {
    throw new TableRefusal(`This is not valid iCalendar: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function* itemsOf(component: ICAL.Component): Generator<CalendarItem> {
  const event = new ICAL.Event(component)
  const value = (name: string) => {
    const found = component.getFirstPropertyValue(name)
    return found === null ? undefined : String(found)
  }
  const zoneOf = (name: string) => {
    const zone = component.getFirstProperty(name)?.getFirstParameter('tzid')
    return typeof zone === 'string' ? zone : undefined
  }
  const zone = zoneOf('dtstart')
  const endZone = zoneOf('dtend') ?? zone
  const shared = {
    uid: event.uid ?? '',
    title: event.summary ?? '',
    place: event.location ?? undefined,
    url: value('url'),
    status: value('status'),
    lang: component.getFirstProperty('summary')?.getFirstParameter('language') || undefined,
  }
  if (!event.isRecurring() || component.hasProperty('recurrence-id')) {
    const occurrence = value('recurrence-id')
    yield { ...shared, occurrence, start: timeOf(event.startDate, zone), end: timeOf(event.endDate, endZone) }
    return
  }
  const until = ICAL.Time.fromJSDate(new Date(Date.now() + HORIZON_DAYS * 86_400_000), true)
  const times = event.iterator()
  for (let count = 0; count < MOST_TIMES; count += 1) {
    const next = times.next()
    if (!next || next.compare(until) > 0) return
    const { startDate, endDate } = event.getOccurrenceDetails(next)
    yield { ...shared, occurrence: next.toString(), start: timeOf(startDate, zone), end: timeOf(endDate, endZone) }
  }
}

function timeOf(time: ICAL.Time | null, named: string | undefined): CalendarTime | undefined {
  if (!time) return undefined
  if (time.isDate) return { day: Temporal.PlainDate.from({ year: time.year, month: time.month, day: time.day }) }
  const local = Temporal.PlainDateTime.from(time.toString().slice(0, 19))
  if (time.zone === ICAL.Timezone.utcTimezone)
    return { instant: local.toZonedDateTime('UTC').toInstant(), zone: undefined }
  if (!named) return { local }
  try {
    // Many files name a zone and leave out its rules.
    return { instant: local.toZonedDateTime(named).toInstant(), zone: named }
  } catch {
    if (time.zone === ICAL.Timezone.localTimezone) return { local }
    // A zone that only this file knows: its own rules say which instant it is.
    return { instant: Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000), zone: undefined }
  }
}
