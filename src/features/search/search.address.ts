import { pathOfSearch } from '#src/features/entries/index.ts'
import { type Listing, PARAMS, parseListing, pathOfListing } from '#src/features/reading/index.ts'
import type { Site, Term } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { parseQuestion, type Question } from './question.ts'
import type { HitKind } from './search.tables.ts'

/** The kinds by which hits are narrowed, in the order of the form. */
export const HIT_KINDS = [
  'story',
  'highlight',
  'page',
  'party',
  'project',
  'event',
  'exchange',
  'award',
  'visit',
] as const satisfies readonly HitKind[]

const KIND_SLUGS: Catalogue<Readonly<Record<HitKind, string>>> = {
  sv: {
    story: 'nyheter',
    highlight: 'hojdpunkter',
    page: 'sidor',
    party: 'partner',
    project: 'projekt',
    event: 'evenemang',
    exchange: 'utbyten',
    award: 'utmarkelser',
    visit: 'besok',
  },
  fi: {
    story: 'uutiset',
    highlight: 'nostot',
    page: 'sivut',
    party: 'kumppanit',
    project: 'hankkeet',
    event: 'tapahtumat',
    exchange: 'vaihdot',
    award: 'tunnustukset',
    visit: 'vierailut',
  },
  en: {
    story: 'news',
    highlight: 'highlights',
    page: 'pages',
    party: 'partners',
    project: 'projects',
    event: 'events',
    exchange: 'exchanges',
    award: 'awards',
    visit: 'visits',
  },
  ar: {
    story: 'news',
    highlight: 'highlights',
    page: 'pages',
    party: 'partners',
    project: 'projects',
    event: 'events',
    exchange: 'exchanges',
    award: 'awards',
    visit: 'visits',
  },
}

/** What the kind is called in addresses. */
export const KIND_PARAM: Catalogue<string> = { sv: 'typ', fi: 'tyyppi', en: 'kind', ar: 'kind' }

/** The value that narrows to a kind. */
export function slugOfKind(lang: Lang, kind: HitKind): string {
  return KIND_SLUGS[lang][kind]
}

/** What a reader asks the search for. */
export interface SearchWish {
  readonly lang: Lang
  readonly question: Question | 'too_long'
  readonly kind?: HitKind | undefined
  readonly audience?: Term | undefined
  readonly theme?: Term | undefined
  readonly year?: number | undefined
  /** Counted from 1. */
  readonly page: number
}

/** Reads the address of a search; undefined when a filter names what is not there. */
export function parseSearch(site: Site, lang: Lang, query: URLSearchParams): SearchWish | undefined {
  const listing = parseListing(site, { section: 'story', lang }, query)
  const slug = query.get(KIND_PARAM[lang])
  const kind = slug ? HIT_KINDS.find((candidate) => slugOfKind(lang, candidate) === slug) : undefined
  if (!listing || (slug && !kind)) return undefined
  const { audience, theme, year, page } = listing
  return { lang, question: parseQuestion(query.get('q') ?? ''), kind, audience, theme, year, page }
}

/** The one address of a search. */
export function pathOfWish(site: Site, wish: SearchWish): string {
  const { lang, question, kind } = wish
  const query = new URLSearchParams()
  if (question !== 'too_long' && question.written) query.set('q', question.written)
  if (kind) query.set(KIND_PARAM[lang], slugOfKind(lang, kind))
  const listing: Listing = { ...wish, section: 'story' }
  const filters = pathOfListing(site, listing).split('?')[1]
  const all = [query.toString(), filters ?? ''].filter(Boolean).join('&')
  return all ? `${pathOfSearch(lang)}?${all}` : pathOfSearch(lang)
}

/** The names of the filters in a language. */
export const FILTER_PARAMS = PARAMS
