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
} from '#src/features/reading/index.ts'
import { subjectOfParty } from '#src/features/register/index.ts'
import { termBySlug } from '#src/features/site/index.ts'
import { prefersHtml } from '#src/platform/http/accept.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { readFeed } from './feed.read.ts'
import { FeedPage } from './feed.view.tsx'
import { FEED_TYPES, writeFeed } from './feed.write.ts'

/** Every list as a feed, for every audience and theme, in three forms; and a page to read for browsers (decision 0006). */
export function feedRoutes(deps: Deps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    for (const section of ['story', 'highlight'] satisfies TextSection[]) {
      for (const format of FEED_FORMATS) {
        routes.get(`/${lang}/${SECTIONS[section][lang]}.${format}`, (c) => {
          const listing = parseListing(c.var.site, { section, lang }, new URL(c.req.url).searchParams)
          return listing ? answerFeed(c, listing, format) : c.notFound()
        })
      }
    }

    routes.get(`/${lang}/${SECTIONS.audience[lang]}/:file{[^/]+\\.(?:rss|atom|json)}`, (c) => {
      const { site } = c.var
      const { name, format } = splitFile(c.req.param('file'))
      const audience = termBySlug(site.audiences, lang, name)
      const query = new URL(c.req.url).searchParams
      const listing = audience && parseListing(site, { section: 'audience', lang, audience }, query)
      return listing ? answerFeed(c, listing, format) : c.notFound()
    })

    routes.get(`/${lang}/${SECTIONS.party[lang]}/:file{[^/]+\\.(?:rss|atom|json)}`, (c) => answerFeedAbout(c, lang))
  }
  return routes

  // The texts about a party, at its own address.
  async function answerFeedAbout(c: ReaderContext, lang: Lang): Promise<Response> {
    const { name, format } = splitFile(c.req.param('file') ?? '')
    const party = isSlug(name) ? await readPartyBySlug(deps.db, name) : undefined
    if (!party || party.isOwn) return c.notFound()
    const listing = listingAbout(lang, subjectOfParty(party))
    const target = pathOfListing(c.var.site, listing, format)
    // The slug of another language is understood, and shown the way.
    if (target !== `${pathOfSection(lang, 'party')}/${encodeURIComponent(name)}.${format}`)
      return c.redirect(target, 301)
    return answerFeed(c, listing, format)
  }

  function answerFeed(c: ReaderContext, listing: Listing, format: FeedFormat): Promise<Response> {
    const { site } = c.var
    const target = pathOfListing(site, listing, format)
    const tags = tagsOf(listing)
    if (prefersHtml(c.req.header('accept'))) {
      // Kept beside the feed, under a name that is no address: only this way leads to it.
      return answer(c, deps.pages, `${target} as a page`, async () => {
        const feed = await readFeed(deps, site, listing)
        const page = <FeedPage deps={deps} site={site} listing={listing} format={format} feed={feed} />
        return html(page, { tags, negotiated: true })
      })
    }
    return answer(c, deps.pages, target, async () => {
      const feed = await readFeed(deps, site, listing)
      const body = await writeFeed(feed, format)
      return { type: FEED_TYPES[format], body, tags, modified: feed.updated, negotiated: true }
    })
  }
}

// `kongsberg.rss` is the feed of kongsberg in the form of RSS.
function splitFile(file: string): { name: string; format: FeedFormat } {
  const dot = file.lastIndexOf('.')
  return { name: file.slice(0, dot).normalize('NFC'), format: file.slice(dot + 1) as FeedFormat }
}
