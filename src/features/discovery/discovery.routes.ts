import { Hono } from 'hono'
import { ENTRY_KINDS, pathOfNewsletters, pathOfOpenData, pathOfSection } from '#src/features/entries/index.ts'
import { NEWSLETTER_TAG, readArchive } from '#src/features/newsletters/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { pathOfAudience } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { countSitemaps, readSitemap } from './sitemap.store.ts'
import { pageOfEntry, writeSitemap, writeSitemapIndex } from './sitemap.ts'

// Times the languages this stays below the 50,000 addresses that a sitemap may hold, and below 10 MB.
const ENTRIES_PER_SITEMAP = 5_000
const MOST_NEWSLETTERS = 1_000
const XML = 'application/xml; charset=utf-8'
const TAGS = ['site', ...ENTRY_KINDS.map((kind) => `kind:${kind}`)]

/** What search engines ask for: which addresses there are, and what they may visit. */
export function discoveryRoutes(deps: Deps) {
  const { db, origin } = deps
  return new Hono<ReaderEnv>()
    .get('/robots.txt', (c) => {
      c.header('Cache-Control', 'public, max-age=3600')
      return c.text(`User-agent: *\nDisallow: /language/\n\nSitemap: ${origin}/sitemap.xml\n`)
    })
    .get('/sitemap.xml', (c) =>
      answer(c, deps.pages, '/sitemap.xml', async () => {
        const count = await countSitemaps(db, ENTRIES_PER_SITEMAP)
        const entries = Array.from({ length: count }, (_, index) => `/sitemaps/entries-${index + 1}.xml`)
        return { type: XML, body: writeSitemapIndex(origin, ['/sitemaps/lists.xml', ...entries]), tags: TAGS }
      }),
    )
    .get('/sitemaps/lists.xml', (c) =>
      answer(c, deps.pages, '/sitemaps/lists.xml', async () => {
        const { site } = c.var
        const inEach = (pathIn: (lang: (typeof site.languages)[number]) => string) => ({
          paths: site.languages.map((lang) => ({ lang, path: pathIn(lang) })),
        })
        const issues = await readArchive(db, { limit: MOST_NEWSLETTERS })
        const pages = [
          inEach((lang) => pathOfSection(lang, 'story')),
          inEach((lang) => pathOfSection(lang, 'highlight')),
          inEach(pathOfOpenData),
          ...(['event', 'project', 'award', 'activity', 'party'] as const).map((section) =>
            inEach((lang) => pathOfSection(lang, section)),
          ),
          ...site.audiences.map((audience) => inEach((lang) => pathOfAudience(site, audience, lang))),
          ...(issues.length > 0 ? [inEach((lang) => pathOfNewsletters(lang))] : []),
          ...issues.map(({ number }) => inEach((lang) => pathOfNewsletters(lang, String(number)))),
        ]
        return { type: XML, body: writeSitemap(origin, pages), tags: ['site', NEWSLETTER_TAG] }
      }),
    )
    .get('/sitemaps/:file{entries-[1-9]\\d{0,4}\\.xml}', (c) => {
      const file = c.req.param('file')
      const number = Number(file.slice('entries-'.length, -'.xml'.length))
      return answer(c, deps.pages, `/sitemaps/${file}`, async () => {
        const entries = await readSitemap(db, { number, size: ENTRIES_PER_SITEMAP })
        if (entries.length === 0) return undefined
        return { type: XML, body: writeSitemap(origin, entries.map(pageOfEntry)), tags: TAGS }
      })
    })
}
