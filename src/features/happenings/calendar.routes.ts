import { Hono } from 'hono'
import { readActivityBySlug } from '#src/features/activities/index.ts'
import { isSlug, pathOfEntry, SECTIONS } from '#src/features/entries/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Prepared } from '#src/platform/cache/prepared.ts'
import { CALENDAR_TYPE, writeCalendar } from '#src/platform/calendar/write-calendar.ts'
import { answer } from '#src/platform/http/answer.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { prepareRedirect } from './activity.routes.tsx'
import {
  type ActivityListing,
  fromDay,
  parseActivityListing,
  pathOfActivityListing,
  pathOfPartyCalendar,
  wishOf,
} from './activity-listing.ts'
import { calendarOf } from './event-calendar.ts'
import { findParty, type Gathered, gatherActivities, todayIn } from './gather.ts'
import { isKnownToTheDay } from './month-days.ts'
import { nameFor, slugIn } from './names.ts'
import { pathOfActivity, pathOfActivityCalendar } from './present.ts'
import { LIST_TAGS } from './tags.ts'
import { titleOfActivityListing } from './title.ts'

const ICS = '.ics'

/** The calendars: of events by any filter, of a partner, and of one activity. */
export function calendarRoutes(deps: Deps) {
  const { db, pages, origin } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    routes.get(`/${lang}/${SECTIONS.event[lang]}.ics`, async (c) => {
      const { site } = c.var
      const query = new URL(c.req.url).searchParams
      const asked = await parseActivityListing(site, { section: 'event', lang }, query, findParty(db))
      if (!asked) return c.notFound()
      const listing = { ...asked, year: undefined, month: undefined, page: 1 }
      const self = pathOfActivityListing(site, listing, 'ics')
      return answer(c, pages, self, () => prepareEvents(site, listing, self))
    })

    routes.get(`/${lang}/${SECTIONS.party[lang]}/:file{[^/]+\\.ics}`, (c) => {
      const { site } = c.var
      const slug = c.req.param('file').slice(0, -ICS.length).normalize('NFC')
      const path = `${pathOfEntry(lang, { kind: 'party', slug })}${ICS}`
      return answer(c, pages, path, async () => {
        const party = await findParty(db)(slug)
        if (!party) return undefined
        const self = pathOfPartyCalendar(lang, party)
        if (slugIn(party, lang) !== slug) return prepareRedirect(self, [...LIST_TAGS, `entry:${party.id}`])
        return prepareEvents(site, { section: 'event', lang, party, page: 1 }, self)
      })
    })

    routes.get(`/${lang}/${SECTIONS.activity[lang]}/:file{[^/]+\\.ics}`, (c) => {
      const { site } = c.var
      const slug = c.req.param('file').slice(0, -ICS.length).normalize('NFC')
      const path = `${pathOfEntry(lang, { kind: 'activity', slug })}${ICS}`
      return answer(c, pages, path, async () => {
        const activity = isSlug(slug) ? await readActivityBySlug(db, slug) : undefined
        if (!activity || !isKnownToTheDay(activity)) return undefined
        const self = pathOfActivityCalendar(lang, activity)
        if (slugIn(activity, lang) !== slug) return prepareRedirect(self, [...LIST_TAGS, `entry:${activity.id}`])
        const of = { title: nameFor(activity, lang).name, page: pathOfActivity(lang, activity), self }
        return prepareCalendar(site, lang, of, await gatherActivities(db, lang, { ids: [activity.id] }))
      })
    })
  }
  return routes

  async function prepareEvents(site: Site, listing: ActivityListing, self: string): Promise<Prepared> {
    const { lang } = listing
    // Who subscribes wants to look back a little, and forward as far as anything is known.
    const during = fromDay(todayIn(site).subtract({ years: 1 }))
    const found = await gatherActivities(db, lang, { ...wishOf(listing), during, order: 'nearest' })
    const of = { title: titleOfActivityListing(site, listing), page: pathOfActivityListing(site, listing), self }
    return prepareCalendar(site, lang, of, found)
  }

  async function prepareCalendar(
    site: Site,
    lang: Lang,
    of: Parameters<typeof calendarOf>[3],
    found: Gathered,
  ): Promise<Prepared> {
    return {
      type: CALENDAR_TYPE,
      body: await writeCalendar(calendarOf(origin, site, lang, of, found)),
      tags: LIST_TAGS,
      // An event that was taken out leaves no date behind. What is made now shows all that changed until now, and is
      // made again only after a change.
      modified: Temporal.Now.instant(),
    }
  }
}
