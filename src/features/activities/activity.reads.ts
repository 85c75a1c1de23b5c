import { type RawBuilder, sql } from 'kysely'
import { type EntryName, isPublicFact, type Occurrence, occurrenceFrom } from '#src/features/entries/index.ts'
import type { Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Money } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import type { ActivityKind, ActivityStatus, Hours, Role } from './activity.model.ts'

/** An activity as the public reads it. */
export interface ActivityReading {
  readonly id: string
  readonly key: string
  readonly kind: ActivityKind
  readonly names: readonly (EntryName & { readonly slug: string | null })[]
  readonly when: Occurrence | undefined
  readonly hours: Hours | undefined
  readonly roles: readonly { readonly role: Role; readonly partyId: string; readonly money: Money | undefined }[]
  readonly programme: string | undefined
  readonly reasons: Labels
  readonly places: Labels
  readonly place: Place | undefined
  readonly website: string | undefined
  readonly registrationUrl: string | undefined
  readonly status: ActivityStatus
  readonly termIds: readonly string[]
  readonly source: string | undefined
  readonly sourceUrl: string | undefined
  readonly addedAt: Temporal.Instant
  /** How often its facts were changed since it was added. */
  readonly revision: number
  /** When anything of its facts last changed. */
  readonly changedAt: Temporal.Instant
}

/** Which activities are read. Undefined means: any. */
export interface ActivityWish {
  readonly ids?: readonly string[] | undefined
  readonly keys?: readonly string[] | undefined
  readonly kinds?: readonly ActivityKind[] | undefined
  readonly partyId?: string | undefined
  readonly role?: Role | undefined
  readonly audienceId?: string | undefined
  readonly themeId?: string | undefined
  /** Those that touch this span of days; what has no date is left out then. */
  readonly during?: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined
  /** Those whose last day was before this one; what has no date is left out then. */
  readonly endedBefore?: Temporal.PlainDate | undefined
  /** The nearest first (what is to come) instead of the newest first. */
  readonly order?: 'newest' | 'nearest' | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The public activities of a wish; those whose time nobody knows come last. */
export async function readActivities(db: Db, wish: ActivityWish): Promise<ActivityReading[]> {
  const { rows } = await sql<ActivityRow>`
    select entry.id, entry.key, activity.kind, entry.occurs_from, entry.occurs_to, entry.occurs_precision,
           activity.starts_at, activity.ends_at, activity.time_zone, activity.programme, activity.reasons, activity.places,
           activity.latitude, activity.longitude, activity.website, activity.registration_url, activity.status,
           activity.source, activity.source_url,
           (select coalesce(jsonb_agg(jsonb_build_object('lang', name.lang, 'name', name.name, 'kind', name.kind,
                                                         'slug', name.slug) order by name.position), '[]')
              from entry_names name where name.entry_id = entry.id) as names,
           (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'partyId', role.party_id,
                                                         'amount', role.amount, 'currency', role.currency)
                                      order by role.position), '[]')
              from activity_parties role join entries party on party.id = role.party_id and ${isPublicFact('party')}
             where role.activity_id = entry.id) as roles,
           array(select term_id from entry_terms where entry_id = entry.id) as term_ids,
           entry.created_at as added_at, coalesce(revised.at, entry.created_at) as changed_at, revised.count as revisions
      from entries entry
      join activities activity on activity.id = entry.id
      cross join lateral (select max(at) as at, count(*)::integer as count from fact_revisions
                           where fact = 'activity' and fact_id = entry.id) revised
     where ${sql.join(conditionsOf(wish), sql` and `)}
     order by ${orderOf(wish)}
     limit ${wish.limit ?? null} offset ${wish.offset ?? 0}`.execute(db)
  return rows.map(activityFrom)
}

/** One public activity by any address it ever had. */
export async function readActivityBySlug(db: Db, slug: string): Promise<ActivityReading | undefined> {
  const owner = await db
    .selectFrom('slugs')
    .select('entry_id')
    .where('kind', '=', 'activity')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return owner && (await readActivities(db, { ids: [owner.entry_id] }))[0]
}

/** How many public activities of a wish there are. */
export async function countActivities(db: Db, wish: ActivityWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
      from entries entry join activities activity on activity.id = entry.id
     where ${sql.join(conditionsOf(wish), sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The years in which public activities of a wish began, the newest first, with how many. */
export async function countActivityYears(
  db: Db,
  wish: ActivityWish,
): Promise<{ readonly year: number; readonly activities: number }[]> {
  const { rows } = await sql<{ year: number; activities: number }>`
    select extract(year from ${FIRST_DAY})::integer as year, count(*)::integer as activities
      from entries entry join activities activity on activity.id = entry.id
     where ${sql.join(conditionsOf(wish), sql` and `)} and ${FIRST_DAY} is not null
     group by 1 order by 1 desc`.execute(db)
  return rows
}

/** The ids of the public parties, our own city aside, that have a role in public activities of a wish. */
export async function readPartiesInvolved(db: Db, wish: ActivityWish): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct party.id
      from entries entry
      join activities activity on activity.id = entry.id
      join activity_parties role on role.activity_id = entry.id
      join parties on parties.id = role.party_id and not parties.is_own
      join entries party on party.id = parties.id and ${isPublicFact('party')}
     where ${sql.join(conditionsOf(wish), sql` and `)}`.execute(db)
  return rows.map(({ id }) => id)
}

const FIRST_DAY = sql`coalesce((activity.starts_at at time zone activity.time_zone)::date, entry.occurs_from)`
const LAST_DAY = sql`coalesce((activity.ends_at at time zone activity.time_zone)::date,
  (activity.starts_at at time zone activity.time_zone)::date,
  case entry.occurs_precision
    when 'year' then (coalesce(entry.occurs_to, entry.occurs_from) + interval '1 year - 1 day')::date
    when 'month' then (coalesce(entry.occurs_to, entry.occurs_from) + interval '1 month - 1 day')::date
    else coalesce(entry.occurs_to, entry.occurs_from) end)`

function conditionsOf(wish: ActivityWish): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`entry.kind = 'activity'`, sql`${isPublicFact('entry')}`]
  if (wish.ids) conditions.push(sql`entry.id = any(${wish.ids}::uuid[])`)
  // Written out: plans are made without looking at values, and few activities are visits.
  if (wish.kinds) conditions.push(sql`activity.kind in (${sql.join(wish.kinds.map((kind) => sql.lit(kind)))})`)
  if (wish.keys) conditions.push(sql`entry.key = any(${wish.keys}::text[])`)
  if (wish.partyId) {
    const role = wish.role ? sql`and role = ${wish.role}` : sql``
    conditions.push(
      sql`exists (select 1 from activity_parties where activity_id = entry.id and party_id = ${wish.partyId} ${role})`,
    )
  }
  for (const termId of [wish.audienceId, wish.themeId]) {
    if (termId)
      conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id = ${termId})`)
  }
  if (wish.during) {
    conditions.push(sql`${FIRST_DAY} <= ${wish.during.to.toString()}::date`)
    conditions.push(sql`${LAST_DAY} >= ${wish.during.from.toString()}::date`)
  }
  if (wish.endedBefore) conditions.push(sql`${LAST_DAY} < ${wish.endedBefore.toString()}::date`)
  return conditions
}

function orderOf({ order = 'newest' }: ActivityWish): RawBuilder<unknown> {
  return order === 'newest'
    ? sql`${FIRST_DAY} desc nulls last, activity.starts_at desc, entry.key`
    : sql`${FIRST_DAY} nulls last, activity.starts_at, entry.key`
}

interface ActivityRow {
  id: string
  key: string
  kind: ActivityKind
  occurs_from: Temporal.PlainDate | null
  occurs_to: Temporal.PlainDate | null
  occurs_precision: Precision | null
  starts_at: Temporal.Instant | null
  ends_at: Temporal.Instant | null
  time_zone: string | null
  programme: string | null
  reasons: Labels
  places: Labels
  latitude: number | null
  longitude: number | null
  website: string | null
  registration_url: string | null
  status: ActivityStatus
  source: string | null
  source_url: string | null
  names: (EntryName & { slug: string | null })[]
  roles: { role: Role; partyId: string; amount: number | null; currency: string | null }[]
  term_ids: string[]
  added_at: Temporal.Instant
  changed_at: Temporal.Instant
  revisions: number
}

function activityFrom(row: ActivityRow): ActivityReading {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    names: row.names,
    when: occurrenceFrom(row),
    hours:
      row.starts_at && row.time_zone
        ? { start: row.starts_at, end: row.ends_at ?? undefined, timeZone: row.time_zone }
        : undefined,
    roles: row.roles.map(({ role, partyId, amount, currency }) => ({
      role,
      partyId,
      money: amount !== null && currency ? { amount: Number(amount), currency } : undefined,
    })),
    programme: row.programme ?? undefined,
    reasons: row.reasons,
    places: row.places,
    place:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : undefined,
    website: row.website ?? undefined,
    registrationUrl: row.registration_url ?? undefined,
    status: row.status,
    termIds: row.term_ids,
    source: row.source ?? undefined,
    sourceUrl: row.source_url ?? undefined,
    addedAt: row.added_at,
    revision: Math.max(0, row.revisions - 1),
    changedAt: row.changed_at,
  }
}
