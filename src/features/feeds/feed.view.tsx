import {
  type Deps,
  FEED_FORMATS,
  FEED_MEDIA_TYPES,
  FEED_NAMES,
  type FeedFormat,
  frameOf,
  presentDay,
} from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { EntryList } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import type { FollowedList } from './feed.answer.tsx'
import { feedTexts } from './feed.messages.ts'
import type { Feed } from './feed.write.ts'

/** What a browser shows at the address of a feed: what it is, how to use it, and what is in it. */
export function FeedPage(props: { deps: Deps; site: Site; list: FollowedList; format: FeedFormat; feed: Feed }) {
  const { deps, site, list, format, feed } = props
  const { lang } = list
  const texts = feedTexts[lang]
  const title = `${list.title} (${FEED_NAMES[format]})`
  const frame = frameOf(deps, site, lang, {
    title,
    pathIn: (other) => list.pathIn(other, format),
    follow: FEED_FORMATS.map((form) => ({
      type: FEED_MEDIA_TYPES[form],
      title: `${list.title} (${FEED_NAMES[form]})`,
      path: list.pathIn(lang, form),
    })),
    crumbs: [{ label: list.title, href: list.pathIn(lang) }],
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
          <a href={list.pathIn(lang)}>{texts.toList}</a>
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
