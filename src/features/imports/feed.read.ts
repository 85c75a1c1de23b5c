import { parseFeed } from 'feedsmith'
import { TableRefusal } from '#src/platform/tabular/refusal.ts'

/** A piece of news as a feed of somebody else tells it, as it is written there. */
export interface FeedItem {
  readonly guid: string | undefined
  readonly title: string
  readonly summary: string
  readonly url: string | undefined
  readonly lang: string | undefined
  readonly publishedAt: Temporal.Instant | undefined
}

/** Reads the items of an RSS, Atom, RDF or JSON feed. */
export function* readFeed(text: string): Generator<FeedItem> {
  const parsed = parse(text)
  if (parsed.format === 'atom') {
    const { lang } = parsed.feed as { lang?: string }
    for (const entry of parsed.feed.entries ?? []) {
      yield {
        guid: entry.id,
        title: textOf(entry.title),
        summary: textOf(entry.summary) || textOf(entry.content),
        url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
        lang,
        publishedAt: instantOf(entry.published ?? entry.updated),
      }
    }
  } else if (parsed.format === 'json') {
    for (const item of parsed.feed.items ?? []) {
      yield {
        guid: item.id,
        title: item.title ?? '',
        summary: item.summary ?? item.content_text ?? item.content_html ?? '',
        url: item.url,
        lang: item.language ?? parsed.feed.language,
        publishedAt: instantOf(item.date_published),
      }
    }
  } else if (parsed.format === 'rss') {
    for (const item of parsed.feed.items ?? []) {
      yield {
        guid: item.guid?.value,
        title: textOf(item.title),
        summary: textOf(item.description),
        url: item.link,
        lang: parsed.feed.language,
        publishedAt: instantOf(item.pubDate),
      }
    }
  } else {
    for (const item of parsed.feed.items ?? []) {
      const publishedAt = instantOf(item.dc?.dates?.[0])
      yield {
        guid: item.link,
        title: textOf(item.title),
        summary: textOf(item.description),
        url: item.link,
        lang: undefined,
        publishedAt,
      }
    }
  }
}

function parse(text: string) {
  try {
    return parseFeed(text)
  } catch {
    throw new TableRefusal('This is not a feed that can be read (RSS, Atom, RDF or JSON Feed).')
  }
}

// Atom has texts with a type.
function textOf(told: unknown): string {
  if (typeof told === 'string') return told
  const value = typeof told === 'object' && told !== null && 'value' in told ? told.value : ''
  return typeof value === 'string' ? value : ''
}

function instantOf(written: unknown): Temporal.Instant | undefined {
  const milliseconds = typeof written === 'string' ? Date.parse(written) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : Temporal.Instant.fromEpochMilliseconds(milliseconds)
}
