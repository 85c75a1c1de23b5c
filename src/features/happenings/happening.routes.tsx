import { Hono } from 'hono'
import { type ActivityWish, countActivityYears, readPartiesInvolved } from '#src/features/activities/index.ts'
import { SECTIONS } from '#src/features/entries/index.ts'
import { type PartyReading, readParties } from '#src/features/parties/index.ts'
import type { Deps, ReaderContext, ReaderEnv, RegisterSection } from '#src/features/reading/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import {
  type ActivityListing,
  duringYear,
  fromDay,
  parseActivityListing,
  pathOfActivityListing,
  wishOf,
} from './activity-listing.ts'
import { ActivitiesPage } from './all.view.tsx'
import { EventsPage } from './events.view.tsx'
import { findParty, type Gathered, gatherActivities, NOTHING, todayIn } from './gather.ts'
import type { MonthShown } from './month.view.tsx'
import { ProjectsPage } from './projects.view.tsx'
import { LIST_TAGS } from './tags.ts'

const PER_PAGE = 20
const LAST_EVENTS = 10

/** The lists of what happens: events, projects, awards, and all activities, in every language. */
export function happeningRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    list('event', lang, answerEvents)
    list('project', lang, answerProjects)
    list('award', lang, answerAll)
    list('activity', lang, answerAll)
  }
  return routes

  function list(
    section: RegisterSection,
    lang: Lang,
    respond: (c: ReaderContext, listing: ActivityListing) => Promise<Response>,
  ) {
    routes.get(`/${lang}/${SECTIONS[section][lang]}`, async (c) => {
      const query = new URL(c.req.url).searchParams
      const listing = await parseActivityListing(c.var.site, { section, lang }, query, findParty(db))
      return listing ? respond(c, listing) : c.notFound()
    })
  }

  function answerEvents(c: ReaderContext, listing: ActivityListing): Promise<Response> {
    const { site } = c.var
    const { lang, page, year, month } = listing
    return answer(c, pages, pathOfActivityListing(site, listing), async () => {
      const today = todayIn(site)
      const wish = wishOf(listing)
      const isFirst = page === 1 && !year && !month
      const [events, past, years, parties] = await Promise.all([
        gatherActivities(db, lang, { ...wish, ...pageOfEvents(listing, today) }),
        isFirst
          ? gatherActivities(db, lang, { ...wish, endedBefore: today, limit: LAST_EVENTS })
          : Promise.resolve(NOTHING),
        countActivityYears(db, { ...wish, endedBefore: today }),
        partiesOf({ ...wish, partyId: undefined }),
      ])
      if (events.activities.length === 0 && page > 1) return undefined
      const shown = month ? inMonth(events) : { ...events, activities: events.activities.slice(0, PER_PAGE) }
      return html(
        <EventsPage
          deps={deps}
          site={site}
          listing={listing}
          today={today}
          parties={parties}
          years={years}
          events={shown}
          hasMore={!month && events.activities.length > PER_PAGE}
          past={past}
          month={
            month &&
            turnFrom(
              month,
              today,
              years.map((each) => each.year),
            )
          }
        />,
        { tags: LIST_TAGS },
      )
    })
  }

  function answerProjects(c: ReaderContext, listing: ActivityListing): Promise<Response> {
    const { site } = c.var
    const whole = { ...listing, page: 1, year: undefined }
    return answer(c, pages, pathOfActivityListing(site, whole), async () => {
      const wish = wishOf(whole)
      const [projects, partners] = await Promise.all([
        gatherActivities(db, listing.lang, wish),
        partiesOf({ ...wish, partyId: undefined }),
      ])
      const shown = { listing: whole, today: todayIn(site), projects, partners }
      return html(<ProjectsPage deps={deps} site={site} {...shown} />, { tags: LIST_TAGS })
    })
  }

  function answerAll(c: ReaderContext, listing: ActivityListing): Promise<Response> {
    const { site } = c.var
    const { lang, page, year } = listing
    return answer(c, pages, pathOfActivityListing(site, listing), async () => {
      const wish = wishOf(listing)
      const [found, years, parties] = await Promise.all([
        gatherActivities(db, lang, {
          ...wish,
          during: year ? duringYear(year) : undefined,
          limit: PER_PAGE + 1,
          offset: (page - 1) * PER_PAGE,
        }),
        countActivityYears(db, wish),
        partiesOf({ ...wish, partyId: undefined }),
      ])
      if (found.activities.length === 0 && page > 1) return undefined
      return html(
        <ActivitiesPage
          deps={deps}
          site={site}
          listing={listing}
          years={years.map((each) => each.year)}
          parties={parties}
          found={{ ...found, activities: found.activities.slice(0, PER_PAGE) }}
          hasOlder={found.activities.length > PER_PAGE}
        />,
        { tags: LIST_TAGS },
      )
    })
  }

  async function partiesOf(wish: ActivityWish): Promise<PartyReading[]> {
    return readParties(db, { ids: await readPartiesInvolved(db, wish) })
  }
}

// What is known to the year only would stand in twelve months.
function inMonth(events: Gathered): Gathered {
  return { ...events, activities: events.activities.filter(({ hours, when }) => hours || when?.precision !== 'year') }
}

// What is to come, the nearest first; a past year, the newest first; or all of a month.
function pageOfEvents({ month, year, page }: ActivityListing, today: Temporal.PlainDate): ActivityWish {
  if (month) {
    const during = { from: month.toPlainDate({ day: 1 }), to: month.toPlainDate({ day: month.daysInMonth }) }
    return { during, order: 'nearest' }
  }
  const cut = { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE }
  return year ? { during: duringYear(year), ...cut } : { during: fromDay(today), order: 'nearest', ...cut }
}

// Months can be turned as far as there is anything, and to the end of next year.
function turnFrom(month: Temporal.PlainYearMonth, today: Temporal.PlainDate, pastYears: readonly number[]): MonthShown {
  const first = Temporal.PlainYearMonth.from({ year: Math.min(today.year, ...pastYears), month: 1 })
  const last = Temporal.PlainYearMonth.from({ year: today.year + 1, month: 12 })
  const isIn = (each: Temporal.PlainYearMonth) =>
    Temporal.PlainYearMonth.compare(first, each) <= 0 && Temporal.PlainYearMonth.compare(each, last) <= 0
  const [previous, next] = [month.subtract({ months: 1 }), month.add({ months: 1 })]
  return {
    month,
    today,
    previous: isIn(previous) ? previous : undefined,
    next: isIn(next) ? next : undefined,
  }
}
