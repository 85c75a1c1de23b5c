import type { PartyReading } from '#src/features/parties/index.ts'
import {
  type Chosen,
  type Deps,
  FEED_FORMATS,
  FEED_MEDIA_TYPES,
  FEED_NAMES,
  FollowChoice,
  followTarget,
  listingAbout,
  readingTexts,
} from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { CalendarLinks } from '#src/ui/calendar-links.tsx'
import { FeedLinks } from '#src/ui/feed-links.tsx'
import { type ActivityListing, pathOfActivityListing, pathOfPartyCalendar, sectionOf } from './activity-listing.ts'
import { happeningTexts } from './happening.messages.ts'
import { titleOfActivityListing } from './title.ts'

/** A list of events in one's own calendar. */
export function CalendarOfList({ deps, site, listing }: { deps: Deps; site: Site; listing: ActivityListing }) {
  const texts = happeningTexts[listing.lang]
  return (
    <CalendarLinks
      title={texts.calendar}
      hint={texts.calendarHint}
      {...calendarLinks(deps, texts, pathOfActivityListing(site, wholeOf(listing), 'ics'))}
    />
  )
}

/** The events with a party in one's own calendar, for the page of the party. */
export function CalendarOfParty({
  deps,
  lang,
  party,
}: {
  deps: Pick<Deps, 'origin'>
  lang: Lang
  party: PartyReading
}) {
  const texts = happeningTexts[lang]
  return (
    <CalendarLinks
      title={texts.calendar}
      hint={texts.calendarHint}
      {...calendarLinks(deps, texts, pathOfPartyCalendar(lang, party))}
    />
  )
}

/** A list of events in a news reader. */
export function FeedsOfList({ site, listing }: { site: Site; listing: ActivityListing }) {
  const texts = readingTexts[listing.lang]
  const whole = wholeOf(listing)
  const title = titleOfActivityListing(site, whole)
  return (
    <FeedLinks
      title={texts.follow}
      hint={texts.followHint}
      links={FEED_FORMATS.map((format) => ({
        name: FEED_NAMES[format],
        label: `${FEED_NAMES[format]}: ${title}`,
        href: pathOfActivityListing(site, whole, format),
      }))}
      choose={followTarget(site, listing.lang, chosenInActivities(listing))}
    />
  )
}

/** The way to follow a list of activities that has no feed of its own. */
export function FollowActivities({ site, listing }: { site: Site; listing: ActivityListing }) {
  return <FollowChoice site={site} lang={listing.lang} chosen={chosenInActivities(listing)} />
}

// All activities are followed by what people can follow of them: a visit is between those who are invited.
function chosenInActivities({ section, lang, kind, audience, theme, party }: ActivityListing): Partial<Chosen> {
  const of = section === 'activity' ? kind && sectionOf(kind) : section
  const { about } = party ? listingAbout(lang, 'party', party) : {}
  return {
    kinds: of && of !== 'activity' ? [of] : ['event', 'project', 'award'],
    audiences: audience ? [audience] : [],
    themes: theme ? [theme] : [],
    about: about ? [about] : [],
  }
}

/** The two links to a calendar: one that a phone subscribes to, and the file. */
export function calendarLinks(
  { origin }: Pick<Deps, 'origin'>,
  texts: { subscribe: string; download: string },
  path: string,
) {
  return {
    subscribe: { label: texts.subscribe, href: `${origin.replace(/^https?:/, 'webcal:')}${path}` },
    download: { label: texts.download, href: path },
  }
}

/** What browsers and readers are offered to follow on the page of a list of events. */
export function followedBy(site: Site, listing: ActivityListing) {
  const whole = wholeOf(listing)
  const title = titleOfActivityListing(site, whole)
  return [
    ...FEED_FORMATS.map((format) => ({
      type: FEED_MEDIA_TYPES[format],
      title: `${title} (${FEED_NAMES[format]})`,
      path: pathOfActivityListing(site, whole, format),
    })),
    { type: 'text/calendar', title: `${title} (iCalendar)`, path: pathOfActivityListing(site, whole, 'ics') },
  ]
}

// Who follows a list follows it through the years.
const wholeOf = (listing: ActivityListing): ActivityListing => ({
  ...listing,
  year: undefined,
  month: undefined,
  page: 1,
})
