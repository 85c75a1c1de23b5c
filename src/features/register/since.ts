import { formatDate, formatPeriod } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'

/** A beginning in a phrase: `since 1971`, `vuodesta 1971`, `maaliskuusta 1971`. */
export function formatSince(lang: Lang, date: PartialDate): string {
  const written = formatDate(lang, date)
  if (lang === 'sv') return `sedan ${written}`
  if (lang === 'en') return `since ${written}`
  if (lang === 'ar') return `منذ ${written}`
  if (date.precision === 'year') return `vuodesta ${written}`
  // Every Finnish month ends in kuu.
  if (date.precision === 'month') return written.replace('kuu', 'kuusta')
  return `${written} lähtien`
}

/** A span between two dates of which more may be known of one than of the other. */
export function formatSpan(lang: Lang, from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from && to && from.precision === to.precision) return formatPeriod(lang, { from, to })
  const [start, end] = [from, to].map((date) => (date ? formatDate(lang, date) : ''))
  return to && to.precision === 'year' && from?.precision === 'year' ? `${start}–${end}` : `${start} – ${end}`.trim()
}
