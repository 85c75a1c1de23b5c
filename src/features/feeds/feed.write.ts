import type { FeedFormat } from '#src/features/reading/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** A feed with all that its three forms carry. Addresses are absolute. */
export interface Feed {
  readonly lang: Lang
  readonly title: string
  readonly description: string
  readonly author: string
  /** The page that it follows. */
  readonly page: string
  /** Where this feed itself is, by form. */
  readonly self: Readonly<Record<FeedFormat, string>>
  /** When anything in it last changed. */
  readonly updated: Temporal.Instant
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** Stays the same whatever happens to the address, the title or the text. */
  readonly id: string
  readonly url: string
  readonly lang: Lang
  readonly title: string
  readonly lead: string
  /** The whole text, with absolute links. */
  readonly html: string
  readonly published: Temporal.Instant
  readonly updated: Temporal.Instant
  readonly topics: readonly string[]
  readonly picture: { readonly url: string; readonly type: string; readonly length: number } | undefined
}

/** The media types of the forms. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

const dateOf = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)

/** Writes a feed as RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. */
export async function writeFeed(feed: Feed, format: FeedFormat): Promise<string> {
  // Loaded with the first feed that is asked for: it is large.
  const { generateRssFeed, generateAtomFeed, generateJsonFeed } = await import('feedsmith')
  const { lang, title, description, author, page, updated, items } = feed
  const self = feed.self[format]

  if (format === 'rss') {
    return generateRssFeed({
      title,
      link: page,
      description,
      language: lang,
      lastBuildDate: dateOf(updated),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: false },
        pubDate: dateOf(item.published),
        description: item.lead,
        content: { encoded: item.html },
        categories: item.topics.map((name) => ({ name })),
        enclosures: item.picture ? [item.picture] : [],
        dc: { creators: [author], languages: [item.lang] },
        atom: { updated: dateOf(item.updated) },
      })),
    })
  }
  if (format === 'atom') {
    return generateAtomFeed({
      id: page,
      title: { value: title, type: 'text' },
      subtitle: { value: description, type: 'text' },
      updated: dateOf(updated),
      authors: [{ name: author }],
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: page, rel: 'alternate', type: 'text/html', hreflang: lang },
      ],
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title, type: 'text' },
        published: dateOf(item.published),
        updated: dateOf(item.updated),
        summary: { value: item.lead, type: 'text' },
        content: { value: item.html, type: 'html' },
        categories: item.topics.map((term) => ({ term })),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.lang },
          ...(item.picture
            ? [{ href: item.picture.url, rel: 'enclosure', type: item.picture.type, length: item.picture.length }]
            : []),
        ],
      })),
    })
  }
  const written = generateJsonFeed({
    title,
    description,
    language: lang,
    home_page_url: page,
    feed_url: self,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.lead,
      content_html: item.html,
      date_published: dateOf(item.published),
      date_modified: dateOf(item.updated),
      language: item.lang,
      tags: [...item.topics],
      ...(item.picture && {
        image: item.picture.url,
        attachments: [{ url: item.picture.url, mime_type: item.picture.type, size_in_bytes: item.picture.length }],
      }),
    })),
  })
  // An empty list is one too: the items must be there (JSON Feed 1.1).
  return JSON.stringify({ items: [], ...(written as object) })
}
