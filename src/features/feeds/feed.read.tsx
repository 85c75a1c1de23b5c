import { type ListedText, listTexts, pathOfEntry } from '#src/features/entries/index.ts'
import { type Picture, pathOfPicture, readPictures, sizeForFeeds } from '#src/features/media/index.ts'
import {
  Corrections,
  type Deps,
  FEED_FORMATS,
  type FeedFormat,
  type Listing,
  linkedHtml,
  pathOfListing,
  selectionOf,
  titleOfListing,
} from '#src/features/reading/index.ts'
import { labelIn, type Site, termsOf } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Feed, FeedItem } from './feed.write.ts'

// What a reader who looks in once a month will not have missed; whole texts stay below a few hundred kilobytes.
const ITEMS = 30

/** Reads a list as a feed: the newest entries with their whole texts. */
export async function readFeed(deps: Deps, site: Site, listing: Listing): Promise<Feed> {
  const { db, origin } = deps
  const { lang } = listing
  const texts = await listTexts(db, selectionOf(site, listing), { limit: ITEMS })
  const items = await feedItemsOfTexts(deps, site, lang, texts)
  const { title, lead } = titleOfListing(site, listing)
  const city = labelIn(site, site.names, lang)
  return {
    lang,
    title: `${title} – ${labelIn(site, site.titles, lang)}, ${city}`,
    description: lead,
    author: city,
    page: origin + pathOfListing(site, listing),
    self: Object.fromEntries(
      FEED_FORMATS.map((format) => [format, origin + pathOfListing(site, listing, format)]),
    ) as Record<FeedFormat, string>,
    updated: latestChange(items),
    items,
  }
}

/** Texts as items of a feed, in their order. */
export async function feedItemsOfTexts(
  { db, origin }: Pick<Deps, 'db' | 'origin'>,
  site: Site,
  lang: Lang,
  texts: readonly ListedText[],
): Promise<FeedItem[]> {
  const pictures = await readPictures(
    db,
    texts.flatMap((text) => text.pictureId ?? []),
  )
  return texts.map((text) => itemFrom(text, pictures.get(text.pictureId ?? '')))

  function itemFrom(text: ListedText, picture: Picture | undefined): FeedItem {
    const size = picture && sizeForFeeds(picture)
    return {
      id: `urn:uuid:${text.id}`,
      url: origin + pathOfEntry(lang, text),
      lang: text.lang,
      title: text.title,
      lead: text.lead,
      html: linkedHtml(site, lang, text, origin) + writeCorrections(site, lang, text.corrections),
      published: text.publishedAt,
      updated: text.updatedAt ?? text.publishedAt,
      topics: [...termsOf(site.audiences, text.termIds), ...termsOf(site.themes, text.termIds)].map((term) =>
        labelIn(site, term.names, lang),
      ),
      picture: size && { url: origin + pathOfPicture(picture, size), type: size.type, length: size.length },
    }
  }
}

// Who has read the text before is told at its end what was wrong in it.
const writeCorrections = (site: Site, lang: Lang, corrections: ListedText['corrections']) =>
  String(<Corrections site={site} lang={lang} corrections={corrections} />)

/** When anything in a feed last changed. A list that is still empty has not since the beginning of time. */
export function latestChange(items: readonly Pick<FeedItem, 'updated'>[]): Temporal.Instant {
  return items.reduce(
    (newest, { updated }) => (Temporal.Instant.compare(updated, newest) > 0 ? updated : newest),
    Temporal.Instant.fromEpochMilliseconds(0),
  )
}
