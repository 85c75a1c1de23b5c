import { Hono } from 'hono'
import { SECTIONS } from '#src/features/entries/index.ts'
import { answerFeed } from '#src/features/feeds/index.ts'
import { type Deps, FEED_FORMATS, type FeedFormat, type ReaderEnv } from '#src/features/reading/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { parseActivityListing, pathOfActivityListing } from './activity-listing.ts'
import { readEventFeed } from './event-feed.ts'
import { findParty } from './gather.ts'
import { LIST_TAGS } from './tags.ts'
import { titleOfActivityListing } from './title.ts'

/** The events as feeds, by any filter, in three forms; and a page to read for browsers. */
export function eventFeedRoutes(deps: Deps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    for (const format of FEED_FORMATS) {
      routes.get(`/${lang}/${SECTIONS.event[lang]}.${format}`, async (c) => {
        const { site } = c.var
        const query = new URL(c.req.url).searchParams
        const asked = await parseActivityListing(site, { section: 'event', lang }, query, findParty(deps.db))
        if (!asked) return c.notFound()
        const listing = { ...asked, year: undefined, month: undefined, page: 1 }
        const list = {
          lang,
          title: titleOfActivityListing(site, listing),
          pathIn: (other: Lang, form?: FeedFormat) => pathOfActivityListing(site, { ...listing, lang: other }, form),
          tags: LIST_TAGS,
          read: () => readEventFeed(deps, site, listing),
        }
        return answerFeed(c, deps, list, format)
      })
    }
  }
  return routes
}
