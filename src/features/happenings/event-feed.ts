import type { ActivityReading } from '#src/features/activities/index.ts'
import { type EntryReading, readText } from '#src/features/entries/index.ts'
import { type Feed, type FeedItem, latestChange } from '#src/features/feeds/index.ts'
import {
  type Deps,
  FEED_FORMATS,
  type FeedFormat,
  linkedHtml,
  presentTerms,
  registerTexts,
} from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type ActivityListing, fromDay, pathOfActivityListing, wishOf } from './activity-listing.ts'
import { type Gathered, gatherActivities, todayIn } from './gather.ts'
import { nameFor } from './names.ts'
import { presentHappenings } from './present.ts'
import { titleOfActivityListing } from './title.ts'

// What a reader who looks in once a month will not have missed.
const ITEMS = 30

/** Reads a list of events as a feed: those of its calendar, what was added last first. */
export async function readEventFeed(deps: Deps, site: Site, listing: ActivityListing): Promise<Feed> {
  const { db, origin } = deps
  const { lang } = listing
  const during = fromDay(todayIn(site).subtract({ years: 1 }))
  const found = await gatherActivities(db, lang, { ...wishOf(listing), during })
  const newest = [...found.activities]
    .sort((a, b) => Temporal.Instant.compare(b.addedAt, a.addedAt) || (a.id < b.id ? -1 : 1))
    .slice(0, ITEMS)
  const items = await feedItemsOfActivities(deps, site, lang, { ...found, activities: newest })
  const city = labelIn(site, site.names, lang)
  return {
    lang,
    title: `${titleOfActivityListing(site, listing)} – ${labelIn(site, site.titles, lang)}, ${city}`,
    description: registerTexts[lang].event.lead,
    author: city,
    page: origin + pathOfActivityListing(site, listing),
    self: Object.fromEntries(
      FEED_FORMATS.map((format) => [format, origin + pathOfActivityListing(site, listing, format)]),
    ) as Record<FeedFormat, string>,
    updated: latestChange(items),
    items,
  }
}

/** Activities as items of a feed, in their order. */
export async function feedItemsOfActivities(
  { db, origin }: Pick<Deps, 'db' | 'origin'>,
  site: Site,
  lang: Lang,
  found: Gathered,
): Promise<FeedItem[]> {
  const texts = await Promise.all(found.activities.map(({ id }) => readText(db, { id, lang })))
  return found.activities.map((activity, at) => itemFrom(activity, texts[at]))

  function itemFrom(activity: ActivityReading, text: EntryReading | undefined): FeedItem {
    const [item] = presentHappenings(site, lang, { ...found, activities: [activity] }, { withKind: false })
    const facts = [item?.mark?.text, item?.when?.text, ...(item?.facts ?? [])].filter((fact) => fact !== undefined)
    const lead = facts.join('. ')
    // A text in another language than the feed's would be read as if it were in it.
    const own = text?.lang === lang ? text : undefined
    return {
      id: `urn:uuid:${activity.id}`,
      url: `${origin}${item?.href}`,
      lang,
      title: nameFor(activity, lang).name,
      lead: own ? `${lead}. ${own.lead}` : lead,
      html: `<p>${escapeHtml(lead)}</p>${own ? linkedHtml(site, lang, own, origin) : ''}`,
      published: activity.addedAt,
      updated: activity.changedAt,
      topics: presentTerms(site, lang, activity.termIds).map(({ label }) => label),
      picture: undefined,
    }
  }
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
