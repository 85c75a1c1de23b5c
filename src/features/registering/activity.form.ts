import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityFacts,
  ROLES,
  type RoleFacts,
  saveActivity,
} from '#src/features/activities/index.ts'
import type { Place } from '#src/features/parties/index.ts'
import type { Money } from '#src/features/ties/index.ts'
import type { Period } from '#src/platform/time/partial-date.ts'
import { type FactForm, factForm } from './fact-form.ts'
import type { FormReader } from './form-reader.ts'
import { hourFields, readHours } from './hours.form.ts'
import { slugOfNames } from './key.ts'
import { nameFields, partOfName, readNames } from './names.form.ts'
import { type DateJson, labelFields, textOf, writeDate } from './record.ts'

interface RoleJson {
  readonly role: string
  readonly party: string
  readonly money?: Money
}

const form: FactForm<ActivityFacts> = {
  fact: 'activity',
  shape: {
    names: partOfName,
    reasons: 'labels',
    places: 'labels',
    roles: ({ role, party }: RoleJson) => `${role}:${party}`,
    audiences: (key: string) => key,
    themes: (key: string) => key,
  },
  write(record) {
    const when = record.when as { from: DateJson; to?: DateJson } | undefined
    const roles = (record.roles ?? []) as readonly RoleJson[]
    const place = record.place as Place | undefined
    return {
      kind: [textOf(record.kind)],
      ...nameFields(record.names),
      from: [writeDate(when?.from)],
      to: [writeDate(when?.to)],
      ...hourFields(record.hours),
      status: [textOf(record.status)],
      'roles.party': roles.map(({ party }) => party),
      'roles.role': roles.map(({ role }) => role),
      'roles.amount': roles.map(({ money }) => textOf(money?.amount)),
      'roles.currency': roles.map(({ money }) => money?.currency ?? 'EUR'),
      programme: [textOf(record.programme)],
      ...labelFields('reasons', record.reasons),
      ...labelFields('places', record.places),
      latitude: [textOf(place?.latitude)],
      longitude: [textOf(place?.longitude)],
      website: [textOf(record.website)],
      registrationUrl: [textOf(record.registrationUrl)],
      audiences: (record.audiences ?? []) as string[],
      themes: (record.themes ?? []) as string[],
      source: [textOf(record.source)],
      sourceUrl: [textOf(record.sourceUrl)],
    }
  },
  read(typed, { key, timeZone }) {
    return {
      key,
      kind: typed.neededOneOf('kind', ACTIVITY_KINDS),
      names: readNames(typed),
      when: readPeriod(typed),
      hours: readHours(typed, timeZone),
      status: typed.oneOf('status', ACTIVITY_STATUSES) ?? 'confirmed',
      roles: readRoles(typed),
      programme: typed.text('programme'),
      reasons: typed.labels('reasons'),
      places: typed.labels('places'),
      place: typed.place(),
      website: typed.address('website'),
      registrationUrl: typed.address('registrationUrl'),
      audiences: typed.all('audiences'),
      themes: typed.all('themes'),
      source: typed.text('source'),
      sourceUrl: typed.address('sourceUrl'),
    }
  },
  async save(tx, facts, by, note) {
    const saved = await saveActivity(tx, facts, by, note)
    if (saved === 'no_name') return { problem: ['names.text.0', 'name'] }
    if (saved === 'unknown_party') return { problem: ['roles', 'unknown_party'] }
    return saved
  },
  proposeKey: (facts) => slugOfNames(facts.names, facts.kind),
}

/** The form of an activity. */
export const activityForm = factForm(form)

function readPeriod(typed: FormReader): Period | undefined {
  const [from, to] = [typed.date('from'), typed.date('to')]
  if (to && !typed.text('from')) typed.refuse('from', 'begin')
  if (!from || !to) return from && { from }
  if (from.precision !== to.precision) typed.refuse('to', 'precision')
  else if (Temporal.PlainDate.compare(to.date, from.date) < 0) typed.refuse('to', 'order')
  return { from, to }
}

// A party without a role was found, and not taken.
function readRoles(typed: FormReader): RoleFacts[] {
  const roles: RoleFacts[] = []
  for (const at of typed.rows('roles.party')) {
    const party = typed.text('roles.party', at)
    const role = typed.oneOf(`roles.role.${at}`, ROLES, typed.text('roles.role', at))
    if (!party || !role) continue
    if (roles.some((other) => other.role === role && other.party === party)) typed.refuse(`roles.role.${at}`, 'twice')
    roles.push({ role, party, money: typed.money('roles.amount', 'roles.currency', at) })
  }
  return roles
}
