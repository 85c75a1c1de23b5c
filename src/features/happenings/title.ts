import { registerTexts } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { activityTexts } from './activity.messages.ts'
import type { ActivityListing } from './activity-listing.ts'
import { happeningTexts } from './happening.messages.ts'
import { nameFor } from './names.ts'

/** What a list with its filters is called: `Events 2015: Culture, Kongsberg`. */
export function titleOfActivityListing(site: Site, listing: ActivityListing): string {
  const { section, lang, kind, audience, theme, party, year, month } = listing
  const { title } = registerTexts[lang][section]
  const narrowed = [
    kind && activityTexts[lang].kinds[kind],
    audience && labelIn(site, audience.names, lang),
    theme && labelIn(site, theme.names, lang),
    party && nameFor(party, lang).name,
  ].filter((words) => words !== undefined)
  const name = year ? `${title} ${year}` : title
  const list = narrowed.length > 0 ? `${name}: ${narrowed.join(lang === 'ar' ? '، ' : ', ')}` : name
  return month ? happeningTexts[lang].monthOf(list, nameOfMonth(lang, month)) : list
}

/** A month in words: `November 2026`. */
export function nameOfMonth(lang: Lang, month: Temporal.PlainYearMonth): string {
  return formatDate(lang, { date: month.toPlainDate({ day: 1 }), precision: 'month' })
}
