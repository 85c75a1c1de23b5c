import { type ListedText, listTexts, pathOfEntry, TEXT_KINDS } from '#src/features/entries/index.ts'
import { type Feed, feedItemsOfTexts, latestChange } from '#src/features/feeds/index.ts'
import { calendarOf, feedItemsOfActivities, gatherActivities } from '#src/features/happenings/index.ts'
import { type Chosen, type Deps, FEED_FORMATS, type FeedFormat, pathOfFollowing } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Calendar, CalendarEvent } from '#src/platform/calendar/calendar.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { choiceOf } from './choice.ts'
import { describeChoice } from './choice.words.ts'
import { listChosenActivities, listChosenTexts } from './chosen.lists.ts'

// What a reader who looks in once a month will not have missed.
const ITEMS = 30
// More days than a calendar can show.
const MOST_EVENTS = 1_000

type Means = Pick<Deps, 'db' | 'origin'>

/** A choice as a feed: the newest of all that it holds, the same that mails tell of. */
export async function readChosenFeed(means: Means, site: Site, lang: Lang, chosen: Chosen): Promise<Feed> {
  const { db, origin } = means
  const wish = { lang, choice: choiceOf(chosen), limit: ITEMS }
  const [textIds, activityIds] = await Promise.all([listChosenTexts(db, wish), listChosenActivities(db, wish)])
  const [texts, found] = await Promise.all([
    textsOf(db, lang, textIds),
    gatherActivities(db, lang, { ids: activityIds }),
  ])
  const all = await Promise.all([
    feedItemsOfTexts(means, site, lang, texts),
    feedItemsOfActivities(means, site, lang, found),
  ])
  const items = all
    .flat()
    .sort((a, b) => Temporal.Instant.compare(b.published, a.published) || (a.id < b.id ? -1 : 1))
    .slice(0, ITEMS)
  const city = labelIn(site, site.names, lang)
  const words = describeChoice(site, lang, chosen)
  return {
    lang,
    title: `${words} – ${labelIn(site, site.titles, lang)}, ${city}`,
    description: words,
    author: city,
    page: origin + pathOfFollowing(site, lang, chosen),
    self: Object.fromEntries(
      FEED_FORMATS.map((format) => [format, origin + pathOfFollowing(site, lang, chosen, format)]),
    ) as Record<FeedFormat, string>,
    updated: latestChange(items),
    items,
  }
}

/** A choice as a calendar: all of it that is on a day. */
export async function readChosenCalendar(
  { db, origin }: Means,
  site: Site,
  lang: Lang,
  chosen: Chosen,
): Promise<Calendar> {
  const wish = { lang, choice: choiceOf(chosen), limit: MOST_EVENTS, dated: true }
  const [textIds, activityIds] = await Promise.all([listChosenTexts(db, wish), listChosenActivities(db, wish)])
  const [texts, found] = await Promise.all([
    textsOf(db, lang, textIds),
    gatherActivities(db, lang, { ids: activityIds, order: 'nearest' }),
  ])
  const words = describeChoice(site, lang, chosen)
  const of = {
    title: words,
    page: pathOfFollowing(site, lang, chosen),
    self: pathOfFollowing(site, lang, chosen, 'ics'),
  }
  const calendar = calendarOf(origin, site, lang, of, found)
  return {
    ...calendar,
    description: words,
    events: [...calendar.events, ...texts.flatMap((text) => eventFrom(origin, lang, text) ?? [])],
  }
}

const textsOf = (db: Means['db'], lang: Lang, ids: readonly string[]): Promise<ListedText[]> =>
  ids.length === 0 ? Promise.resolve([]) : listTexts(db, { lang, kinds: TEXT_KINDS, ids }, { limit: ids.length })

function eventFrom(origin: string, lang: Lang, text: ListedText): CalendarEvent | undefined {
  if (text.occurs?.precision !== 'day') return undefined
  const url = origin + pathOfEntry(lang, text)
  const changedAt = text.updatedAt ?? text.publishedAt
  return {
    id: `urn:uuid:${text.id}`,
    // A calendar takes what has the higher number: seconds since it was first told.
    sequence: Math.max(0, Math.floor((changedAt.epochMilliseconds - text.publishedAt.epochMilliseconds) / 1_000)),
    addedAt: text.publishedAt,
    changedAt,
    title: text.title,
    description: `${text.lead}\n${url}`,
    url,
    categories: [],
    status: 'confirmed',
    when: { from: text.occurs.from, to: text.occurs.to ?? text.occurs.from },
  }
}
