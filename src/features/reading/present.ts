import type { EntryLink, ListedEntry, Occurrence } from '#src/features/entries/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import { labelIn, pathOfAudience, type Site, type Term, termsOf } from '#src/features/site/index.ts'
import { formatDate, formatPeriod, formatStamp } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import { pathOfListing } from './listing.ts'
import { readingTexts } from './reading.messages.ts'

/** A date as it is read and as a machine reads it. */
export interface DateText {
  readonly text: string
  readonly datetime: string
}

/** A link to a term. */
export interface TermLink {
  readonly label: string
  readonly href: string
}

/** When something happened, written for a reader. */
export function presentOccurrence(lang: Lang, { from, to, precision }: Occurrence): DateText {
  const start = { date: from, precision }
  const text = to ? formatPeriod(lang, { from: start, to: { date: to, precision } }) : formatDate(lang, start)
  return { text, datetime: writePartialDate(start) }
}

/** The day of an instant in the city, written for a reader. */
export function presentDay(site: Site, lang: Lang, at: Temporal.Instant): DateText {
  const date = at.toZonedDateTimeISO(site.timeZone).toPlainDate()
  return { text: formatDate(lang, { date, precision: 'day' }), datetime: date.toString() }
}

/** An instant as it stands under a text. */
export function presentStamp(site: Site, lang: Lang, at: Temporal.Instant): DateText {
  const zoned = at.toZonedDateTimeISO(site.timeZone)
  return { text: formatStamp(lang, zoned), datetime: zoned.toString({ timeZoneName: 'never', smallestUnit: 'minute' }) }
}

/** The audiences and themes of an entry, as links to what else there is for them. */
export function presentTerms(site: Site, lang: Lang, ids: readonly string[]): TermLink[] {
  return [
    ...termsOf(site.audiences, ids).map((audience) => linkToAudience(site, lang, audience)),
    ...termsOf(site.themes, ids).map((theme) => linkToTheme(site, lang, theme)),
  ]
}

/** The page of an audience. */
export function linkToAudience(site: Site, lang: Lang, audience: Term): TermLink {
  return { label: labelIn(site, audience.names, lang), href: pathOfAudience(site, audience, lang) }
}

/** The news on a theme. */
export function linkToTheme(site: Site, lang: Lang, theme: Term): TermLink {
  const href = pathOfListing(site, { section: 'story', lang, theme, page: 1 })
  return { label: labelIn(site, theme.names, lang), href }
}

/** An entry as a card of a list shows it. Its own `lang` only when it is not that of the page. */
export function presentListed(site: Site, lang: Lang, entry: ListedEntry) {
  const isForeign = entry.lang !== lang
  return {
    title: entry.title,
    href: pathOfEntry(lang, entry),
    lead: entry.lead,
    ...(isForeign && { lang: entry.lang, langNote: readingTexts[lang].inLanguage(entry.lang) }),
    date: entry.occurs ? presentOccurrence(lang, entry.occurs) : presentDay(site, lang, entry.publishedAt),
    terms: presentTerms(site, lang, entry.termIds),
    call: entry.call,
  }
}

/** Another entry as a link. Its own `lang` only when it is not that of the page. */
export function presentLink(lang: Lang, link: EntryLink) {
  return {
    title: link.title,
    href: pathOfEntry(lang, link),
    lead: link.lead,
    ...(link.lang !== lang && { lang: link.lang }),
  }
}
