import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityFacts,
  type Hours,
  ROLES,
  type RoleFacts,
} from '#src/features/activities/index.ts'
import type { Period } from '#src/platform/time/partial-date.ts'
import type { RegisterContext } from './register.mapping.ts'
import type { RowReader } from './row-reader.ts'

const ROLE = /^(\w+)=([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s+(\d+(?:\.\d+)?)\s+([A-Z]{3}))?$/

/** Reads a row of activities.csv. */
export function readActivity(row: RowReader, context: RegisterContext): ActivityFacts {
  const kind = row.oneOf('kind', ACTIVITY_KINDS)
  if (!row.text('kind')) row.needed('kind')
  return {
    key: row.key('key'),
    kind: kind ?? 'event',
    names: row.names(),
    when: readPeriod(row),
    hours: readHours(row, context),
    roles: readRoles(row),
    programme: row.text('programme'),
    reasons: row.labels('reason'),
    places: row.labels('place'),
    place: row.place('latitude', 'longitude'),
    website: row.address('website'),
    registrationUrl: row.address('registration'),
    status: row.oneOf('status', ACTIVITY_STATUSES),
    source: row.text('source'),
    sourceUrl: row.address('source_url'),
  }
}

function readPeriod(row: RowReader): Period | undefined {
  const from = row.date('from')
  const to = row.date('to')
  if (to && !from && !row.text('from'))
    row.refuse('from', 'What ends has to begin: fill in the first day, month or year.')
  if (from && to && Temporal.PlainDate.compare(to.date, from.date) < 0) row.refuse('to', 'It ends before it begins.')
  return from && { from, to }
}

function readHours(row: RowReader, context: RegisterContext): Hours | undefined {
  const start = row.time('start')
  const end = row.time('end')
  const timeZone = row.zone('zone') ?? context.timeZone
  if (end && !start && !row.text('start')) row.refuse('start', 'What ends has to begin: fill in when it starts.')
  if (start && end && Temporal.PlainDateTime.compare(end, start) < 0) row.refuse('end', 'It ends before it begins.')
  const instantOf = (time: Temporal.PlainDateTime) => time.toZonedDateTime(timeZone).toInstant()
  return start && { start: instantOf(start), end: end && instantOf(end), timeZone }
}

function readRoles(row: RowReader): RoleFacts[] {
  const roles: RoleFacts[] = []
  for (const written of row.list('roles')) {
    const [, name, party, amount, currency] = ROLE.exec(written) ?? []
    const role = ROLES.find((candidate) => candidate === name)
    if (!role || !party) {
      row.refuse(
        'roles',
        `“${written}” must be like lead=omnia or funder=european-union 1300000 EUR; roles are ${ROLES.join(', ')}.`,
      )
      continue
    }
    if (roles.some((other) => other.role === role && other.party === party)) {
      row.refuse('roles', `“${role}=${party}” is there twice.`)
    }
    roles.push({ role, party, money: amount && currency ? { amount: Number(amount), currency } : undefined })
  }
  return roles
}
