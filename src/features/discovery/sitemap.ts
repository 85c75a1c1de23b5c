import { pathOfEntry } from '#src/features/entries/index.ts'
import type { MappedEntry } from './sitemap.store.ts'

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An address with the same page in every language, and the day of its last change. */
export interface MappedPage {
  readonly paths: readonly { readonly lang: string; readonly path: string; readonly changed?: string }[]
}

/** The addresses of an entry, as a sitemap lists them. */
export function pageOfEntry({ kind, texts }: MappedEntry): MappedPage {
  return { paths: texts.map(({ lang, slug, changed }) => ({ lang, path: pathOfEntry(lang, { kind, slug }), changed })) }
}

/** Writes a sitemap (sitemaps.org 0.9) in which every address names the same page in the other languages. */
export function writeSitemap(origin: string, pages: readonly MappedPage[]): string {
  const urls = pages.flatMap(({ paths }) => {
    const links = paths.map(
      ({ lang, path }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(origin + path)}"/>`,
    )
    return paths.map(({ path, changed }) => {
      const day = changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''
      return `<url><loc>${escapeXml(origin + path)}</loc>${day}${links.length > 1 ? links.join('') : ''}</url>`
    })
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

/** Writes the index of all sitemaps. */
export function writeSitemapIndex(origin: string, paths: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<sitemap><loc>${escapeXml(origin + path)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`
}
