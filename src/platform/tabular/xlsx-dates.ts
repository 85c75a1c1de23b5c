const DAY = 86_400_000
// Day 0 of the two ways to count days. The first one is a day early: Lotus 1-2-3 had a 29 February 1900, and so has
// every spreadsheet since (ECMA-376 18.17.4.1).
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const AFTER_9999 = Date.UTC(10_000, 0, 1)

/**
 * Writes the day number of a spreadsheet as ISO text: 2026-11-24, 2026-11-24T09:30:00 or, for less than a day, 09:30:00.
 * Undefined when it is no day of the calendar.
 */
export function isoOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 0)) return undefined
  const day = Math.floor(serial)
  // Binary fractions of a day are off by fractions of a millisecond.
  const time = Math.round((serial - day) * DAY)
  if (day === 0 && time > 0) return timeOf(new Date(time))
  if (!from1904 && day === 60) return undefined
  const early = !from1904 && day < 60 ? 1 : 0
  const at = (from1904 ? EPOCH_1904 : EPOCH_1900) + (day + early) * DAY + time
  if (at >= AFTER_9999) return undefined
  const date = new Date(at)
  const written = date.toISOString().slice(0, 10)
  return time === 0 ? written : `${written}T${timeOf(date)}`
}

function timeOf(date: Date): string {
  return date.toISOString().slice(11, 23).replace('.000', '')
}

/** Tells whether a number format that is built in shows dates or times (ECMA-376 18.8.30, East Asian ones included). */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 46 && (id < 48 || id > 49))
}

/** Tells whether the code of a number format shows dates or times. A duration such as [h]:mm stays a number. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';')
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return false
  // In brackets stand colours, conditions and currencies: [Red], [>=100], [$-40B].
  const shown = bare.replace(/\[[^\]]*\]/g, '')
  return /[ymdhs]/i.test(shown) && !/general/i.test(shown)
}
