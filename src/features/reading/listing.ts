import { type EntryKind, pathOfSection, type Selection, type TextSection } from '#src/features/entries/index.ts'
import { pathOfAudience, type Site, slugOfTerm, type Term, termBySlug } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import type { Subject } from './subject.ts'

/** What a reader asks of a list: a page of it, for an audience, on a theme, from a year. */
export interface Listing {
  readonly section: TextSection
  readonly lang: Lang
  /** What the texts are about: news and highlights alike, whatever the section. */
  readonly about?: Subject | undefined
  readonly audience?: Term | undefined
  readonly theme?: Term | undefined
  readonly year?: number | undefined
  /** Counted from 1. */
  readonly page: number
}

/** The forms in which a list can be followed. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

type Param = 'audience' | 'theme' | 'year' | 'page'

/** What the filters are called in addresses, and so in the forms that set them. */
export const PARAMS: Catalogue<Readonly<Record<Param, string>>> = {
  sv: { audience: 'malgrupp', theme: 'tema', year: 'ar', page: 'sida' },
  fi: { audience: 'kohderyhma', theme: 'teema', year: 'vuosi', page: 'sivu' },
  en: { audience: 'audience', theme: 'theme', year: 'year', page: 'page' },
  ar: { audience: 'audience', theme: 'theme', year: 'year', page: 'page' },
}

const KINDS: Record<TextSection, readonly EntryKind[]> = {
  story: ['story'],
  highlight: ['highlight'],
  audience: ['story', 'highlight'],
}

// A list of ten million entries has fewer pages than this; what asks for more is no reader.
const LAST_PAGE = 500_000

/**
 * Reads the filters of an address; undefined when one of them names what is not there. Parameters that are not ours
 * (campaign marks and the like) are passed over, empty ones too: a form without JavaScript sends them.
 */
export function parseListing(
  site: Site,
  at: { section: TextSection; lang: Lang; audience?: Term },
  query: URLSearchParams,
): Listing | undefined {
  const names = PARAMS[at.lang]
  const audienceSlug = at.audience ? null : query.get(names.audience)
  const themeSlug = query.get(names.theme)
  const audience = audienceSlug ? termBySlug(site.audiences, at.lang, audienceSlug) : at.audience
  const theme = themeSlug ? termBySlug(site.themes, at.lang, themeSlug) : undefined
  const year = wholeNumber(query.get(names.year), 1900, 2999)
  const page = wholeNumber(query.get(names.page), 1, LAST_PAGE)
  if ((audienceSlug && !audience) || (themeSlug && !theme) || year === 'wrong' || page === 'wrong') return undefined
  return { section: at.section, lang: at.lang, audience, theme, year, page: page ?? 1 }
}

function wholeNumber(text: string | null, least: number, most: number): number | undefined | 'wrong' {
  if (!text) return undefined
  const number = /^\d{1,7}$/.test(text) ? Number(text) : -1
  return number >= least && number <= most ? number : 'wrong'
}

/** The one address of a list, or of its feed: filters always in the same order, the first page without a number. */
export function pathOfListing(site: Site, listing: Listing, format?: FeedFormat): string {
  const { section, lang, audience, theme, year, page } = listing
  if (listing.about) return `${listing.about.path(lang)}${format ? `.${format}` : ''}`
  const names = PARAMS[lang]
  const query = new URLSearchParams()
  const isAudiencePage = section === 'audience' && audience
  if (audience && !isAudiencePage) query.set(names.audience, slugOfTerm(site, audience, lang))
  if (theme) query.set(names.theme, slugOfTerm(site, theme, lang))
  if (year && !format) query.set(names.year, String(year))
  if (page > 1 && !format) query.set(names.page, String(page))

  const path = isAudiencePage ? pathOfAudience(site, audience, lang) : pathOfSection(lang, section)
  const suffix = format ? `.${format}` : ''
  return query.size > 0 ? `${path}${suffix}?${query}` : `${path}${suffix}`
}

/** The entries that a listing holds. */
export function selectionOf(site: Site, listing: Listing): Selection {
  const { year } = listing
  const startOf = (someYear: number) =>
    Temporal.PlainDate.from({ year: someYear, month: 1, day: 1 }).toZonedDateTime(site.timeZone).toInstant()
  return {
    lang: listing.lang,
    kinds: KINDS[listing.section],
    audienceId: listing.audience?.id,
    themeId: listing.theme?.id,
    aboutId: listing.about?.id,
    listed: year ? { from: startOf(year), until: startOf(year + 1) } : undefined,
  }
}

/** The tags of a listing: it changes when any entry of its kinds does. */
export function tagsOf(listing: Listing): string[] {
  return [
    'site',
    ...(listing.about ? [`entry:${listing.about.id}`] : []),
    ...KINDS[listing.section].map((kind) => `kind:${kind}`),
  ]
}
