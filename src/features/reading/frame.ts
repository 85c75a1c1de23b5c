import {
  pathOfContact,
  pathOfEntry,
  pathOfNewsletters,
  pathOfOpenData,
  pathOfSearch,
  pathOfSection,
  START_SLUG,
} from '#src/features/entries/index.ts'
import { labelIn, menuTextIn, type Site } from '#src/features/site/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { PageFrame } from '#src/ui/page.tsx'
import type { SearchBoxItem } from '#src/ui/search-box.tsx'
import { pathOfChoice } from './language.routes.ts'
import { FEED_FORMATS, type Listing, pathOfListing } from './listing.ts'
import { lookOf } from './look.ts'
import type { Deps } from './reader.ts'
import { readingTexts } from './reading.messages.ts'
import { registerTexts, sectionTexts, titleOfListing } from './section.messages.ts'

/** What a page says of itself, for the frame around it. */
export interface PageFacts {
  readonly title: string
  readonly description?: string
  /** Its path in each language: where the language menu leads. */
  readonly pathIn: (lang: Lang) => string
  /** The languages in which it really exists; all when left out. */
  readonly alternates?: readonly Lang[]
  /** The language whose address is the one to be found under, when that is not the page's own. */
  readonly canonicalLang?: Lang
  /** The way from the start page; the page itself comes last by its title. */
  readonly crumbs?: readonly { readonly label: string; readonly href: string }[]
  /** The list that it belongs to: browsers and readers are offered its feeds. */
  readonly listing?: Listing
  /** What else browsers and readers are offered to follow, by path; in place of the feeds of a list. */
  readonly follow?: readonly { readonly type: string; readonly title: string; readonly path: string }[]
  readonly type?: 'website' | 'article'
  /** The path of the picture that is shown where the page is shared. */
  readonly picture?: string
  readonly jsonLd?: readonly Record<string, unknown>[]
  readonly noindex?: boolean
  /** There is a form on it, other than that of the search. */
  readonly hasForm?: boolean
  /** It shows the programme of a visit. */
  readonly hasProgramme?: boolean
  /** The page has a search form of its own. */
  readonly isSearch?: boolean
}

/** Puts together the frame of a page: head, menus, languages, feeds, and what machines read. */
export function frameOf(deps: Pick<Deps, 'origin' | 'assets'>, site: Site, lang: Lang, facts: PageFacts): PageFrame {
  const { origin, assets } = deps
  const texts = readingTexts[lang]
  const city = labelIn(site, site.names, lang)
  const path = facts.pathIn(lang)
  const crumbs = facts.crumbs ? [{ label: texts.startPage, href: `/${lang}` }, ...facts.crumbs] : []
  const alternates = site.languages.filter((other) => !facts.alternates || facts.alternates.includes(other))
  return {
    lang,
    city: { name: city, title: labelIn(site, site.titles, lang), home: `/${lang}` },
    search: facts.isSearch ? undefined : searchBoxIn(lang),
    openSearch: { title: `${labelIn(site, site.titles, lang)}, ${city}`, href: pathOfOpenSearch(lang) },
    website: site.website ? { label: texts.toCitySite(city), href: site.website } : undefined,
    menu: [
      ...menuOf(site, lang, 'main', path),
      ...(['story', 'highlight'] as const).map((section) =>
        linkTo(sectionTexts[lang][section].title, pathOfSection(lang, section), path),
      ),
      ...(['event', 'project'] as const).map((section) =>
        linkTo(registerTexts[lang][section].title, pathOfSection(lang, section), path),
      ),
    ],
    footer: [
      linkTo(texts.follow, pathOfContact(lang, 'follow'), path),
      ...(site.hasNewsletters ? [linkTo(texts.newsletters, pathOfNewsletters(lang), path)] : []),
      linkTo(texts.contactUs, pathOfContact(lang, 'inquire'), path),
      linkTo(texts.takePart, pathOfContact(lang, 'takePart'), path),
      ...menuOf(site, lang, 'footer', path),
      linkTo(texts.yourData, pathOfContact(lang, 'ownData'), path),
      linkTo(texts.openData, pathOfOpenData(lang), path),
    ],
    footnote: footnoteOf(site, lang),
    elsewhere: site.footer.links,
    languages: site.languages.map((other) => ({
      lang: other,
      name: nameOfLang(other),
      href: pathOfChoice(facts.pathIn(other)),
      current: other === lang,
    })),
    title: facts.title,
    description: facts.description,
    canonical: origin + facts.pathIn(facts.canonicalLang ?? lang),
    alternates: alternates.map((other) => ({ lang: other, href: origin + facts.pathIn(other) })),
    feeds: (facts.follow ?? feedsOf(site, facts.listing ?? { section: 'story', lang, page: 1 })).map(
      ({ path: way, ...feed }) => ({ ...feed, href: origin + way }),
    ),
    openGraph: {
      image: `${origin}${facts.picture ?? `/og/${lang}/site.png`}`,
      imageAlt: facts.title,
      type: facts.type ?? 'website',
    },
    jsonLd: [...(facts.jsonLd ?? []), ...(crumbs.length > 0 ? [breadcrumbList(origin, crumbs, facts.title)] : [])],
    crumbs: crumbs.length > 0 ? [...crumbs, { label: facts.title }] : [],
    noindex: facts.noindex ?? false,
    hasForm: facts.hasForm ?? false,
    hasProgramme: facts.hasProgramme ?? false,
    assets,
    look: lookOf(assets, site.look),
    texts,
  }
}

/** The field that searches the site. */
export function searchBoxIn(lang: Lang): SearchBoxItem {
  const { search, searchSite, suggestions } = readingTexts[lang]
  const action = pathOfSearch(lang)
  return { action, label: searchSite, submit: search, suggest: `${action}/suggest`, suggestions, maxLength: 200 }
}

/** Where browsers learn how to search the site (OpenSearch 1.1). */
export function pathOfOpenSearch(lang: Lang): string {
  return `/${lang}/opensearch.xml`
}

const feedsOf = (site: Site, listing: Listing) =>
  FEED_FORMATS.map((format) => ({
    type: FEED_MEDIA_TYPES[format],
    title: `${titleOfListing(site, listing).title} (${FEED_NAMES[format]})`,
    path: pathOfListing(site, listing, format),
  }))

/** The media types of the forms of a feed, as links to them say. */
export const FEED_MEDIA_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** What the forms of a feed are called by those who use them. */
export const FEED_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

const linkTo = (label: string, href: string, path: string) => ({
  label,
  href,
  current: path === href || path.startsWith(`${href}/`),
})

function menuOf(site: Site, lang: Lang, place: 'main' | 'footer', path: string) {
  return site.menu
    .filter((entry) => entry.place === place)
    .flatMap((entry) => {
      const text = menuTextIn(entry, lang)
      if (!text || text.slug === START_SLUG) return []
      const link = linkTo(text.title, pathOfEntry(lang, { kind: entry.kind, slug: text.slug }), path)
      return [text.lang === lang ? link : { ...link, lang: text.lang }]
    })
}

// In the reader's language, else in the first that has it, marked as such.
function footnoteOf({ footer: { texts }, languages }: Site, lang: Lang) {
  const found = [lang, ...languages].find((candidate) => texts[candidate])
  return found && { words: texts[found] ?? '', lang: found === lang ? undefined : found }
}

// https://schema.org/BreadcrumbList
function breadcrumbList(origin: string, crumbs: readonly { label: string; href: string }[], title: string) {
  const steps = [...crumbs.map(({ label, href }) => ({ name: label, item: origin + href })), { name: title }]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
