import { Hono } from 'hono'
import { isSlug, pathOfSection, SECTIONS, type TextSection } from '#src/features/entries/index.ts'
import { readPartyBySlug } from '#src/features/parties/index.ts'
import {
  type Deps,
  FEED_FORMATS,
  type FeedFormat,
  type Listing,
  listingAbout,
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
import { readFeed } from './feed.read.tsx'

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
      const { name, format } = splitFile(c.req.param('file'))
      const audience = termBySlug(site.audiences, lang, name)
      const query = new URL(c.req.url).searchParams
      const listing = audience && parseListing(site, { section: 'audience', lang, audience }, query)
      return listing ? answerListing(c, listing, format) : c.notFound()
    })

    routes.get(`/${lang}/${SECTIONS.party[lang]}/:file{[^/]+\\.(?:rss|atom|json)}`, (c) => answerFeedAbout(c, lang))
  }
  return routes

  // The texts about a party, at its own address.
  async function answerFeedAbout(c: ReaderContext, lang: Lang): Promise<Response> {
    const { name, format } = splitFile(c.req.param('file') ?? '')
    const party = isSlug(name) ? await readPartyBySlug(deps.db, name) : undefined
    if (!party || party.isOwn) return c.notFound()
    const listing = listingAbout(lang, 'party', party)
    const target = pathOfListing(c.var.site, listing, format)
    // The slug of another language is understood, and shown the way.
    if (target !== `${pathOfSection(lang, 'party')}/${encodeURIComponent(name)}.${format}`)
      return c.redirect(target, 301)
    return answerListing(c, listing, format)
  }

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

// `kongsberg.rss` is the feed of kongsberg in the form of RSS.
function splitFile(file: string): { name: string; format: FeedFormat } {
  const dot = file.lastIndexOf('.')
  return { name: file.slice(0, dot).normalize('NFC'), format: file.slice(dot + 1) as FeedFormat }
}
