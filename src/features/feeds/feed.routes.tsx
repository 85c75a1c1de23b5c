import { Hono } from 'hono'
import { SECTIONS, type TextSection } from '#src/features/entries/index.ts'
import {
  type Deps,
  FEED_FORMATS,
  type FeedFormat,
  type Listing,
  parseListing,
  pathOfListing,
  type ReaderContext,
  type ReaderEnv,
  tagsOf,
  titleOfListing,
} from '#src/features/reading/index.ts'
import { termBySlug } from '#src/features/site/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { answerFeed } from './feed.answer.tsx'
import { readFeed } from './feed.read.ts'

/** Every list as a feed, for every audience and theme, in three forms; and a page to read for browsers (decision 0006). */
export function feedRoutes(deps: Deps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    for (const section of ['story', 'highlight'] satisfies TextSection[]) {
      for (const format of FEED_FORMATS) {
        routes.get(`/${lang}/${SECTIONS[section][lang]}.${format}`, (c) => {
          const listing = parseListing(c.var.site, { section, lang }, new URL(c.req.url).searchParams)
          return listing ? answerListing(c, listing, format) : c.notFound()
        })
      }
    }

    routes.get(`/${lang}/${SECTIONS.audience[lang]}/:file{[^/]+\\.(?:rss|atom|json)}`, (c) => {
      const { site } = c.var
      const file = c.req.param('file')
      const dot = file.lastIndexOf('.')
      const format = file.slice(dot + 1) as FeedFormat
      const audience = termBySlug(site.audiences, lang, file.slice(0, dot).normalize('NFC'))
      const query = new URL(c.req.url).searchParams
      const listing = audience && parseListing(site, { section: 'audience', lang, audience }, query)
      return listing ? answerListing(c, listing, format) : c.notFound()
    })
  }
  return routes

  function answerListing(c: ReaderContext, listing: Listing, format: FeedFormat) {
    const { site } = c.var
    const list = {
      lang: listing.lang,
      title: titleOfListing(site, listing).title,
      pathIn: (lang: Lang, form?: FeedFormat) => pathOfListing(site, { ...listing, lang }, form),
      tags: tagsOf(listing),
      read: () => readFeed(deps, site, listing),
    }
    return answerFeed(c, deps, list, format)
  }
}
