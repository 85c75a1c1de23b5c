import { type EntryReading, pathOfEntry, type TextKind } from '#src/features/entries/index.ts'
import { labelIn, type Site, termsOf } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The city in the words of https://schema.org/City. */
export function cityAsSchema(origin: string, site: Site, lang: Lang): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'City',
    '@id': `${origin}/#city`,
    name: labelIn(site, site.names, lang),
    alternateName: [...new Set(site.languages.map((other) => labelIn(site, site.names, other)))].filter(
      (name) => name !== labelIn(site, site.names, lang),
    ),
    url: site.website ?? `${origin}/${lang}`,
    geo: { '@type': 'GeoCoordinates', ...site.place },
    address: { '@type': 'PostalAddress', addressCountry: site.country },
    ...(site.wikidata && { sameAs: `https://www.wikidata.org/entity/${site.wikidata}` }),
  }
}

/** The city as another thing mentions it. */
export function cityAsReference(origin: string, site: Site, lang: Lang) {
  return { '@type': 'City' as const, '@id': `${origin}/#city`, name: labelIn(site, site.names, lang) }
}

/** What each kind of text is in the words of schema.org. */
export const SCHEMA_TYPES: Readonly<Record<TextKind, string>> = {
  page: 'WebPage',
  story: 'NewsArticle',
  highlight: 'Article',
}

/** An entry in the words of https://schema.org/NewsArticle and its kin; `own` says which, and what only that kind has. */
export function entryAsSchema(
  origin: string,
  site: Site,
  entry: Pick<
    EntryReading,
    'id' | 'kind' | 'lang' | 'slug' | 'title' | 'lead' | 'publishedAt' | 'updatedAt' | 'termIds'
  >,
  own: Record<string, unknown>,
): Record<string, unknown> {
  const url = origin + pathOfEntry(entry.lang, entry)
  return {
    '@context': 'https://schema.org',
    ...own,
    '@id': url,
    url,
    headline: entry.title,
    description: entry.lead,
    inLanguage: entry.lang,
    datePublished: entry.publishedAt.toString(),
    dateModified: (entry.updatedAt ?? entry.publishedAt).toString(),
    keywords: termsOf([...site.audiences, ...site.themes], entry.termIds).map((term) =>
      labelIn(site, term.names, entry.lang),
    ),
    author: cityAsReference(origin, site, entry.lang),
    publisher: cityAsReference(origin, site, entry.lang),
    image: `${origin}/og/${entry.lang}/${entry.id}.png`,
    mainEntityOfPage: url,
  }
}
