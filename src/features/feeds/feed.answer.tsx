import type { Deps, FeedFormat, ReaderContext } from '#src/features/reading/index.ts'
import { prefersHtml } from '#src/platform/http/accept.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { FeedPage } from './feed.view.tsx'
import { FEED_TYPES, type Feed, writeFeed } from './feed.write.ts'

/** A list that can be followed. */
export interface FollowedList {
  readonly lang: Lang
  readonly title: string
  /** Its path in a language, or that of its feed. */
  readonly pathIn: (lang: Lang, format?: FeedFormat) => string
  readonly tags: readonly string[]
  readonly read: () => Promise<Feed>
}

/** Answers with the feed of a list, or to a browser with a page to read (decision 0006). */
export function answerFeed(
  c: ReaderContext,
  deps: Deps,
  list: FollowedList,
  format: FeedFormat,
): Response | Promise<Response> {
  const { site } = c.var
  const { lang, tags } = list
  const target = list.pathIn(lang, format)
  if (prefersHtml(c.req.header('accept'))) {
    // Kept beside the feed, under a name that is no address: only this way leads to it.
    return answer(c, deps.pages, `${target} as a page`, async () => {
      const page = <FeedPage deps={deps} site={site} list={list} format={format} feed={await list.read()} />
      return html(page, { tags, negotiated: true })
    })
  }
  return answer(c, deps.pages, target, async () => {
    const feed = await list.read()
    const body = await writeFeed(feed, format)
    return { type: FEED_TYPES[format], body, tags, modified: feed.updated, negotiated: true }
  })
}
