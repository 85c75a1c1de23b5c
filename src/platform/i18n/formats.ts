import type { PartialDate, Period, Precision } from '../time/partial-date.ts'
import type { Catalogue, Lang } from './languages.ts'

// The languages as they are written in Finland; Arabic with the digits that its readers meet there.
const LOCALES: Catalogue<string> = { sv: 'sv-FI', fi: 'fi-FI', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' }

/** The locale whose habits the texts of a language follow. */
export function localeOf(lang: Lang): string {
  return LOCALES[lang]
}

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

const AT: Catalogue<string> = { sv: ' kl. ', fi: ' klo ', en: ' at ', ar: '، ' }

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs a thousand times what using it does.
function formatterFor(lang: Lang, precision: Precision): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[lang], { ...FIELDS[precision], timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter
}

const midnight = (date: Temporal.PlainDate) => Date.UTC(date.year, date.month - 1, date.day)

/** A date as a sentence of the language writes it, with as much as is known: `14 March 2016`, `March 2016`, `2016`. */
export function formatDate(lang: Lang, { date, precision }: PartialDate): string {
  return formatterFor(lang, precision).format(midnight(date))
}

/** A day of every year as a sentence of the language writes it: `31 January`. */
export function formatMonthDay(lang: Lang, monthDay: string): string {
  // A leap year has all days that there are.
  const day = Temporal.PlainDate.from(`2000-${monthDay}`)
  return new Intl.DateTimeFormat(LOCALES[lang], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    midnight(day),
  )
}

/** A span of days, months or years in short: `8–9 June 2015`. */
export function formatPeriod(lang: Lang, { from, to }: Period): string {
  if (!to) return formatDate(lang, from)
  const [start, end] = [midnight(from.date), midnight(to.date)]
  const key = `${lang} ${from.precision} ${start} ${end}`
  let span = spans.get(key)
  if (span === undefined) {
    const spaced = formatterFor(lang, from.precision).formatRange(start, end)
    span = spaced.replace(/(?<=^\d{1,4}\.?)\s–\s(?=\d+(?:\.? \p{L}+ \d+)?$)/u, '–')
    if (spans.size >= MOST_SPANS) spans.clear()
    spans.set(key, span)
  }
  return span
}

// Writing a span costs as much as ten single dates, and the same few stand on every page of a list.
const spans = new Map<string, string>()
const MOST_SPANS = 1_000

/** A point in time as it stands under a text in Finland: `21.1.2013 kl. 8.34`. */
export function formatStamp(lang: Lang, at: Temporal.ZonedDateTime): string {
  const minute = String(at.minute).padStart(2, '0')
  return `${at.day}.${at.month}.${at.year}${AT[lang]}${at.hour}.${minute}`
}

/** A number with the separators of the language. */
export function formatNumber(lang: Lang, value: number): string {
  numbers[lang] ??= new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 1 })
  return numbers[lang].format(value)
}

const numbers: Partial<Record<Lang, Intl.NumberFormat>> = {}
