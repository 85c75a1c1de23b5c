import type { AchieveAction, City, Event, Organization, Project, WithContext } from 'schema-dts'
import { nameIn, pathOfEntry } from '#src/features/entries/index.ts'
import { type PartyReading, partyAsReference } from '#src/features/parties/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import type { Role } from './activity.model.ts'
import type { ActivityReading } from './activity.reads.ts'

/** What an activity is called in a language, and the path of its page there. */
export function activityIn(lang: Lang, activity: Pick<ActivityReading, 'key' | 'names'>) {
  const shown = nameIn(activity.names, lang)
  return {
    name: shown?.name ?? activity.key,
    path: pathOfEntry(lang, { kind: 'activity', slug: shown?.slug ?? activity.key }),
  }
}

/**
 * An activity in the words of https://schema.org: a Project, an award as the AchieveAction of whom it went to, anything
 * else as an Event. `parties` are those that take part, by id.
 */
export function activityAsSchema(
  origin: string,
  site: Site,
  lang: Lang,
  activity: ActivityReading,
  parties: ReadonlyMap<string, PartyReading>,
): Record<string, unknown> {
  const { name, path } = activityIn(lang, activity)
  const as = (...roles: readonly Role[]) =>
    activity.roles
      .filter((each) => roles.includes(each.role))
      .flatMap(({ partyId }) => parties.get(partyId) ?? [])
      .map((party) => partyAsReference(origin, lang, party))
  const reason = labelIn(site, activity.reasons, lang)
  const website = webAddress(activity.website)
  const known = {
    '@context': 'https://schema.org',
    '@id': origin + path,
    identifier: `urn:uuid:${activity.id}`,
    name,
    url: origin + path,
    ...(reason && { description: reason }),
    ...(website && { sameAs: website }),
  } as const
  const { start, end } = spanOf(activity)
  if (activity.kind === 'project') {
    return {
      ...known,
      '@type': 'Project',
      ...(start && { foundingDate: start }),
      ...(end && { dissolutionDate: end }),
      ...given('member', as('lead', 'partner', 'host', 'participant')),
      ...given('funder', as('funder')),
    } satisfies WithContext<Project>
  }
  if (activity.kind === 'award') {
    return {
      ...known,
      '@type': 'AchieveAction',
      ...(start && { startTime: start }),
      ...given('agent', as('recipient')),
      ...given('participant', as('awarder')),
    } satisfies WithContext<AchieveAction>
  }
  return {
    ...known,
    '@type': 'Event',
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    eventStatus:
      activity.status === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    ...given('organizer', as('organiser', 'host', 'lead')),
    ...given('attendee', as('guest', 'participant', 'partner')),
    ...given('funder', as('funder')),
    ...locationOf(site, lang, activity),
  } satisfies WithContext<Event>
}

// A city that acts does so as an organisation.
function given<Property extends string>(property: Property, things: readonly (City | Organization)[]) {
  return (things.length > 0 ? { [property]: things } : {}) as { readonly [P in Property]?: Organization[] }
}

function locationOf(site: Site, lang: Lang, { place, places }: ActivityReading) {
  const name = labelIn(site, places, lang)
  if (!name && !place) return {}
  const geo = place && ({ '@type': 'GeoCoordinates', ...place } as const)
  return { location: { '@type': 'Place' as const, ...(name && { name }), ...(geo && { geo }) } }
}

/** When an activity begins and ends, as a machine reads it: points in time with the offset of its zone, or dates. */
export function spanOf({ hours, when }: Pick<ActivityReading, 'hours' | 'when'>): {
  start: string | undefined
  end: string | undefined
} {
  if (hours) {
    const write = (at: Temporal.Instant) => at.toString({ timeZone: hours.timeZone, smallestUnit: 'second' })
    return { start: write(hours.start), end: hours.end && write(hours.end) }
  }
  if (!when) return { start: undefined, end: undefined }
  const write = (date: Temporal.PlainDate) => writePartialDate({ date, precision: when.precision })
  return { start: write(when.from), end: when.to && write(when.to) }
}
