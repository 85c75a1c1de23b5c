const WRITTEN = /^(\d{2})-(\d{2})$/
const DAY_MONTH = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*\.?$/

/** Reads a day of every year, `01-31`; undefined for anything else, also for days that no year has. */
export function parseMonthDay(text: string): string | undefined {
  const [, month, day] = WRITTEN.exec(text) ?? []
  // A leap year has all days that there are.
  const known = month && day && Number(day) <= daysIn(Number(month))
  return known && Number(day) > 0 ? text : undefined
}

/** Reads such a day as people type it: `31.1.`, `31/1` or `01-31`. */
export function readTypedMonthDay(text: string): string | undefined {
  const typed = text.trim()
  const [, day, month] = DAY_MONTH.exec(typed) ?? []
  return parseMonthDay(day && month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed)
}

function daysIn(month: number): number {
  return month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year: 2000, month }).daysInMonth : 0
}
