import { pathOfSearch } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { searchTexts } from './search.messages.ts'

// OpenSearch 1.1: longer short names are refused by browsers.
const LONGEST_SHORT_NAME = 16

/** Tells browsers how to search the site from their own address bar (OpenSearch 1.1 description document). */
export function writeOpenSearch(origin: string, site: Site, lang: Lang, icon: string): string {
  const city = labelIn(site, site.names, lang)
  const address = `${origin}${pathOfSearch(lang)}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...city].slice(0, LONGEST_SHORT_NAME).join(''))}</ShortName>
  <LongName>${escapeXml(`${labelIn(site, site.titles, lang)}, ${city}`)}</LongName>
  <Description>${escapeXml(searchTexts[lang].lead)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${escapeXml(origin + icon)}</Image>
  <Url type="text/html" template="${escapeXml(`${address}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
