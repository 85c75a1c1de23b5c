import { localeOf } from './formats.ts'
import type { Catalogue, Lang } from './languages.ts'

const AT: Catalogue<string> = { sv: ' kl. ', fi: ' klo ', en: ', ', ar: '، ' }

/** A day with the name of its weekday: `Thursday, 11 February 2027`. */
export function formatDay(lang: Lang, date: Temporal.PlainDate): string {
  return keptFormat(lang, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.UTC(date.year, date.month - 1, date.day))
}

/** From when to when, on the clock of the place: `Thursday, 11 February 2027, 17.30–19.30`. */
export function formatHours(lang: Lang, start: Temporal.ZonedDateTime, end?: Temporal.ZonedDateTime): string {
  const from = `${formatDay(lang, start.toPlainDate())}${AT[lang]}${clock(start)}`
  if (!end || Temporal.ZonedDateTime.compare(start, end) === 0) return from
  if (start.toPlainDate().equals(end.toPlainDate())) return `${from}–${clock(end)}`
  return `${from} – ${formatDay(lang, end.toPlainDate())}${AT[lang]}${clock(end)}`
}

/** What the clock shows: `9.00`. */
export function clock(at: Temporal.ZonedDateTime): string {
  return `${at.hour}.${String(at.minute).padStart(2, '0')}`
}

/** What a time zone is called at a point in time: `Central Daylight Time`. */
export function nameOfZone(lang: Lang, at: Temporal.ZonedDateTime): string {
  const format = keptFormat(lang, { timeZone: at.timeZoneId, timeZoneName: 'long' })
  const name = format.formatToParts(at.epochMilliseconds).find((part) => part.type === 'timeZoneName')
  return name?.value ?? at.timeZoneId
}

/** The names of the days of the week in short, Monday first. */
export function weekdaysOf(lang: Lang): string[] {
  const format = keptFormat(lang, { weekday: 'short', timeZone: 'UTC' })
  // The fifth of January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 5 + day)))
}

/** A month in short: `Feb`. */
export function shortMonth(lang: Lang, date: Temporal.PlainDate): string {
  const format = keptFormat(lang, { month: 'short', timeZone: 'UTC' })
  return format.format(Date.UTC(date.year, date.month - 1, date.day)).replace(/\.$/, '')
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs a thousand times what using it does. There are as many as languages, forms and time zones.
function keptFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(lang), options)
    formats.set(key, format)
  }
  return format
}
