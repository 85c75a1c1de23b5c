import { type ActivityReading, ROLES } from '#src/features/activities/index.ts'
import { presentTerms, registerTexts } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Calendar, CalendarEvent } from '#src/platform/calendar/calendar.ts'
import { isolated } from '#src/platform/calendar/plain-text.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { activityTexts } from './activity.messages.ts'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { isKnownToTheDay } from './month-days.ts'
import { nameFor } from './names.ts'
import { pathOfActivity, placeOf, presentMark, reasonOf, webAddress } from './present.ts'

const STATUSES = { planned: 'tentative', confirmed: 'confirmed', cancelled: 'cancelled' } as const

/**
 * Activities as a calendar in the reader's language. What is known to the month or the year only is not in it: a calendar
 * could but put it on one day, and that day would be false.
 */
export function calendarOf(
  origin: string,
  site: Site,
  lang: Lang,
  calendar: { title: string; page: string; self: string },
  { activities, parties, leads }: Gathered,
): Calendar {
  const city = labelIn(site, site.names, lang)
  return {
    lang,
    name: happeningTexts[lang].calendarOf(calendar.title, city),
    description: registerTexts[lang].event.lead,
    page: origin + calendar.page,
    self: origin + calendar.self,
    timeZone: site.timeZone,
    events: activities.flatMap((activity) => eventFrom(activity) ?? []),
  }

  function eventFrom(activity: ActivityReading): CalendarEvent | undefined {
    const when = whenOf(activity)
    if (!when) return undefined
    const { name } = nameFor(activity, lang)
    const url = origin + pathOfActivity(lang, activity)
    const mark = presentMark(lang, activity)
    return {
      id: `urn:uuid:${activity.id}`,
      sequence: activity.revision,
      addedAt: activity.addedAt,
      changedAt: activity.changedAt,
      // Not every calendar shows the state of an event, and one that is not confirmed must not look as if it were.
      title: mark ? `${mark.text}: ${name}` : name,
      description: describe(activity, url),
      url,
      place: placeOf(site, lang, activity),
      at: activity.place,
      categories: presentTerms(site, lang, activity.termIds).map(({ label }) => label),
      status: STATUSES[activity.status],
      when,
    }
  }

  function describe(activity: ActivityReading, url: string): string {
    const texts = activityTexts[lang]
    const registration = webAddress(activity.registrationUrl)
    // One fact a line: the direction of a line follows its own words, and names of others are kept apart in it.
    return [
      leads.get(activity.id) ?? reasonOf(site, lang, activity),
      ...ROLES.flatMap((role) => {
        const names = activity.roles
          .filter((each) => each.role === role)
          .flatMap(({ partyId }) => parties.get(partyId) ?? [])
          .map((party) => isolated(nameFor(party, lang).name))
        return names.length > 0 ? [`${texts.roles[role]}: ${names.join(lang === 'ar' ? '، ' : ', ')}`] : []
      }),
      activity.status !== 'cancelled' && registration ? `${texts.register}: ${isolated(registration)}` : undefined,
      url,
    ]
      .filter((line) => line !== undefined && line !== '')
      .join('\n')
  }
}

function whenOf(activity: ActivityReading): CalendarEvent['when'] | undefined {
  if (!isKnownToTheDay(activity)) return undefined
  const { hours, when } = activity
  if (hours) return { ...hours, end: hours.end }
  return when && { from: when.from, to: when.to ?? when.from }
}
