import type { PartyReading } from '#src/features/parties/index.ts'
import { type Deps, frameOf, readingTexts, registerTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { HappeningList } from '#src/ui/happening-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { ViewSwitch } from '#src/ui/view-switch.tsx'
import { type ActivityListing, pathOfActivityListing } from './activity-listing.ts'
import { CalendarOfList, FeedsOfList, followedBy } from './follow.view.tsx'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { ActivityFilters } from './list-head.view.tsx'
import { MonthOfEvents, type MonthShown } from './month.view.tsx'
import { presentHappenings } from './present.ts'
import { titleOfActivityListing } from './title.ts'

/** What a page of events shows: a page of what is to come with the last of what was, a year, or a month. */
export interface EventsShown {
  readonly listing: ActivityListing
  readonly today: Temporal.PlainDate
  readonly parties: readonly PartyReading[]
  readonly years: readonly { readonly year: number; readonly activities: number }[]
  readonly events: Gathered
  readonly hasMore: boolean
  /** The last of those that are over, on the first page of what is to come. */
  readonly past: Gathered
  readonly month: MonthShown | undefined
}

/** The events: what is to come first, the past by year, or a month on a wall. */
export function EventsPage({ deps, site, ...shown }: { deps: Deps; site: Site } & EventsShown) {
  const { listing, parties, years, month } = shown
  const { lang } = listing
  const title = titleOfActivityListing(site, listing)
  const { lead } = registerTexts[lang].event
  const isWhole = title === registerTexts[lang].event.title
  const frame = frameOf(deps, site, lang, {
    title: listing.page > 1 ? `${title} – ${readingTexts[lang].pageNumber(listing.page)}` : title,
    description: lead,
    pathIn: (other) => pathOfActivityListing(site, { ...listing, lang: other }),
    follow: followedBy(site, listing),
    crumbs: isWhole
      ? []
      : [
          {
            label: registerTexts[lang].event.title,
            href: pathOfActivityListing(site, { section: 'event', lang, page: 1 }),
          },
        ],
    // Months go on for ever, and hold nothing that the list does not.
    noindex: month !== undefined,
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        <ActivityFilters site={site} listing={listing} parties={parties} />
        <Views site={site} {...shown} />
        {month ? (
          <>
            <MonthOfEvents site={site} listing={listing} shown={month} events={shown.events} />
            <CalendarOfList deps={deps} site={site} listing={listing} />
          </>
        ) : (
          <EventsList deps={deps} site={site} {...shown} />
        )}
        {!month && years.length > 0 && <YearLinks site={site} listing={listing} years={years} />}
        <FeedsOfList site={site} listing={listing} />
      </div>
    </PageShell>
  )
}

function Views({ site, listing, today }: { site: Site } & EventsShown) {
  const texts = happeningTexts[listing.lang]
  const first = { ...listing, year: undefined, page: 1 }
  const month = listing.month ?? today.toPlainYearMonth()
  return (
    <ViewSwitch
      label={texts.view}
      views={[
        {
          label: texts.asList,
          href: pathOfActivityListing(site, { ...first, month: undefined }),
          current: !listing.month,
        },
        { label: texts.asMonth, href: pathOfActivityListing(site, { ...first, month }), current: !!listing.month },
      ]}
    />
  )
}

function EventsList(props: { deps: Deps; site: Site } & EventsShown) {
  const { deps, site, listing, events, hasMore, past } = props
  const { lang, page, year } = listing
  const texts = happeningTexts[lang]
  const reading = readingTexts[lang]
  const itemsOf = (gathered: Gathered) => presentHappenings(site, lang, gathered, { withKind: false })
  const linkTo = (label: string, number: number) => ({
    label,
    href: pathOfActivityListing(site, { ...listing, page: number }),
  })
  // What is to come goes on with later events, what was with older ones.
  const [back, on] = year ? [reading.newer, reading.older] : [reading.earlier, reading.later]
  return (
    <>
      <h2 class="section-title">{year ? year : texts.toCome}</h2>
      {events.activities.length > 0 ? (
        <HappeningList items={itemsOf(events)} />
      ) : (
        <p>{year ? reading.nothingFound : texts.nothingToCome}</p>
      )}
      <Pagination
        label={reading.pages}
        newer={page > 1 ? linkTo(back, page - 1) : undefined}
        current={reading.pageNumber(page)}
        older={hasMore ? linkTo(on, page + 1) : undefined}
      />
      <CalendarOfList deps={deps} site={site} listing={listing} />
      {past.activities.length > 0 && (
        <>
          <h2 class="section-title past-title">{texts.past}</h2>
          <HappeningList items={itemsOf(past)} />
        </>
      )}
    </>
  )
}

function YearLinks({ site, listing, years }: { site: Site; listing: ActivityListing; years: EventsShown['years'] }) {
  const texts = happeningTexts[listing.lang]
  return (
    <nav class="years" aria-label={texts.pastByYear}>
      <ul class="year-links">
        {years.map(({ year, activities }) => (
          <li>
            <a
              href={pathOfActivityListing(site, { ...listing, year, page: 1 })}
              aria-current={year === listing.year ? 'page' : undefined}
            >
              {texts.yearWithCount(year, activities)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
