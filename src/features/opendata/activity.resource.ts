import {
  type ActivityKind,
  type ActivityReading,
  type ActivityWish,
  activityAsSchema,
  activityIn,
  countActivities,
  type Role,
  readActivities,
  spanOf,
} from '#src/features/activities/index.ts'
import {
  addressOrNull,
  citing,
  keysOf,
  labelOrNull,
  namesShape,
  occurrenceShape,
  openNames,
  partiesById,
  partyRef,
  termIdOf,
} from './present.ts'
import { findPublicParty } from './public.reads.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

const EVER = { from: Temporal.PlainDate.from('0001-01-01'), to: Temporal.PlainDate.from('9999-12-31') }

/** Projects, events, exchanges, awards and visits. */
export const activityResource: Resource = {
  name: 'activities',
  shape: 'Activity',
  filters: ['kind', 'audience', 'theme', 'party', 'role', 'from', 'to'],
  formats: ['csv', 'geojson', 'jsonld'],
  tags: ['site', 'register'],
  keyed: true,
  count: async (asking) => countActivities(asking.deps.db, await wishOf(asking)),
  items: async (asking, part) =>
    present(asking, await readActivities(asking.deps.db, { ...(await wishOf(asking)), ...part })),
  item: async (asking, key) => (await present(asking, await readActivities(asking.deps.db, { keys: [key] })))[0],
}

async function wishOf({ deps, site, filters }: Asking): Promise<ActivityWish> {
  const { kind, party, role, audience, theme, from, to } = filters
  const day = (text: string | undefined) => text && Temporal.PlainDate.from(text)
  return {
    kinds: kind ? [kind as ActivityKind] : undefined,
    partyId: party && (await findPublicParty(deps.db, party)),
    role: role as Role | undefined,
    audienceId: termIdOf(site.audiences, audience),
    themeId: termIdOf(site.themes, theme),
    during: from || to ? { from: day(from) || EVER.from, to: day(to) || EVER.to } : undefined,
  }
}

async function present(asking: Asking, activities: readonly ActivityReading[]): Promise<Item[]> {
  const { deps, site, lang } = asking
  const parties = await partiesById(
    asking,
    activities.flatMap((activity) => activity.roles.map((role) => role.partyId)),
  )
  const cite = await citing(asking)
  return activities.map((stored) => {
    const activity = { ...stored, names: openNames(asking, stored.names) }
    const { name, path } = activityIn(lang, activity)
    const hours = activity.hours ? spanOf(activity) : undefined
    const shaped: Shaped<'Activity'> = {
      id: activity.id,
      key: activity.key,
      kind: activity.kind,
      name,
      url: deps.origin + path,
      names: namesShape(activity.names),
      status: activity.status,
      ...occurrenceShape(activity.when),
      start: hours?.start ?? null,
      end: hours?.end ?? null,
      time_zone: activity.hours?.timeZone ?? null,
      roles: activity.roles.flatMap(({ role, partyId, money }) => {
        const party = parties.get(partyId)
        if (!party) return []
        return [
          { role, party: partyRef(asking, party), amount: money?.amount ?? null, currency: money?.currency ?? null },
        ]
      }),
      programme: activity.programme ?? null,
      reason: labelOrNull(asking, activity.reasons),
      place: labelOrNull(asking, activity.places),
      latitude: activity.place?.latitude ?? null,
      longitude: activity.place?.longitude ?? null,
      website: addressOrNull(activity.website),
      registration: addressOrNull(activity.registrationUrl),
      audiences: keysOf(site.audiences, activity.termIds),
      themes: keysOf(site.themes, activity.termIds),
      source: cite(activity.source, activity.sourceUrl),
      changed: activity.changedAt.toString(),
    }
    return { shaped, thing: () => activityAsSchema(deps.origin, site, lang, activity, parties) }
  })
}
