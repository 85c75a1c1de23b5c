/**
 * Writes a time zone for a calendar (RFC 5545 3.6.5): every change of its clock that the years touch, from the same
 * tables by which this program reckons. A year more on both sides covers what crosses New Year.
 */
export function writeTimeZone(timeZone: string, years: { from: number; to: number }): string {
  const first = Temporal.ZonedDateTime.from({ year: years.from - 1, month: 1, day: 1, timeZone })
  const last = Temporal.ZonedDateTime.from({ year: years.to + 2, month: 1, day: 1, timeZone })
  const before = first.getTimeZoneTransition('previous')
  const changes: Temporal.ZonedDateTime[] = []
  for (
    let change = before ?? first.getTimeZoneTransition('next');
    change && Temporal.ZonedDateTime.compare(change, last) < 0;
    change = change.getTimeZoneTransition('next')
  ) {
    changes.push(change)
  }
  // A zone whose clock was never changed, or not before these years, had one time from the beginning.
  const observances = [...(before ? [] : [steady(first)]), ...changes.map(observanceFrom)]
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances.flatMap(({ kind, start, offsetBefore, offset }) => [
      `BEGIN:${kind}`,
      `DTSTART:${start.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
      `TZOFFSETFROM:${offsetBefore.replace(':', '')}`,
      `TZOFFSETTO:${offset.replace(':', '')}`,
      `END:${kind}`,
    ]),
    'END:VTIMEZONE',
    '',
  ].join('\r\n')
}

interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT'
  /** On the clock as it ran until then. */
  readonly start: Temporal.PlainDateTime
  readonly offsetBefore: string
  readonly offset: string
}

function steady(at: Temporal.ZonedDateTime): Observance {
  const start = Temporal.PlainDateTime.from('1970-01-01T00:00')
  return { kind: 'STANDARD', start, offsetBefore: at.offset, offset: at.offset }
}

function observanceFrom(change: Temporal.ZonedDateTime): Observance {
  const before = change.subtract({ nanoseconds: 1 })
  return {
    kind: change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD',
    start: change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime(),
    offsetBefore: before.offset,
    offset: change.offset,
  }
}
