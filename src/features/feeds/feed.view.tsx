import {
  type Deps,
  FEED_NAMES,
  type FeedFormat,
  frameOf,
  type Listing,
  pathOfListing,
  presentDay,
  titleOfListing,
} from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { EntryList } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { feedTexts } from './feed.messages.ts'
import type { Feed } from './feed.write.ts'

/** What a browser shows at the address of a feed: what it is, how to use it, and what is in it. */
export function FeedPage(props: { deps: Deps; site: Site; listing: Listing; format: FeedFormat; feed: Feed }) {
  const { deps, site, listing, format, feed } = props
  const { lang } = listing
  const texts = feedTexts[lang]
  const list = titleOfListing(site, listing).title
  const title = `${list} (${FEED_NAMES[format]})`
  const frame = frameOf(deps, site, lang, {
    title,
    pathIn: (other) => pathOfListing(site, { ...listing, lang: other }, format),
    listing,
    crumbs: [{ label: list, href: pathOfListing(site, listing) }],
    noindex: true,
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{texts.whatThisIs}</p>
        <h2>{texts.address}</h2>
        <p class="address" dir="ltr">
          {feed.self[format]}
        </p>
        <p>
          <a href={pathOfListing(site, listing)}>{texts.toList}</a>
        </p>
      </div>
      <div class="wrap">
        <h2>{texts.inIt}</h2>
        <EntryList
          level={3}
          entries={feed.items.map((item) => ({
            title: item.title,
            href: item.url,
            lead: item.lead,
            date: presentDay(site, lang, item.published),
            terms: [],
            ...(item.lang !== lang && { lang: item.lang }),
          }))}
        />
      </div>
    </PageShell>
  )
}
