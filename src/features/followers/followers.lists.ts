import { type RawBuilder, sql } from 'kysely'
import type { ActivityKind } from '#src/features/activities/index.ts'
import type { EntryKind } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Choice, FollowKind } from './follower.model.ts'

/** What of an entry decides who follows it. */
export interface Followed {
  readonly kind: FollowKind
  /** Its audiences and themes. */
  readonly termIds: readonly string[]
  /** The entry itself, what it is about and who has a role in it, each with all that turned out to be the same. */
  readonly aboutIds: readonly string[]
}

/** As what an entry is followed; undefined for what nobody can follow. */
export function followKindOf(entry: { kind: EntryKind; activity?: ActivityKind | null | undefined }) {
  return KINDS[entry.activity ?? entry.kind]
}

// An exchange is an event that people take part in; a visit is between those who are invited.
const KINDS: Readonly<Partial<Record<EntryKind | ActivityKind, FollowKind>>> = {
  story: 'story',
  highlight: 'highlight',
  page: 'page',
  event: 'event',
  exchange: 'event',
  project: 'project',
  award: 'award',
}

/** Says in SQL whether a row of `follows` matches an entry. What is left empty does not narrow it. */
export function matchesChoice(follow: string, { kind, termIds, aboutIds }: Followed): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${follow}.${name}`)
  return sql<boolean>`(
    (${column('kinds')} = '{}' or ${kind}::text = any(${column('kinds')}))
    and (${column('audiences')} = '{}' or ${column('audiences')} && ${termIds}::uuid[])
    and (${column('themes')} = '{}' or ${column('themes')} && ${termIds}::uuid[])
    and (${column('about')} = '{}' or ${column('about')} && ${aboutIds}::uuid[]))`
}

/** Reads what decides who follows an entry, by ids; what nobody can follow is left out. */
export async function readFollowed(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Followed>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    id: string
    kind: EntryKind
    activity: ActivityKind | null
    term_ids: string[]
    about_ids: string[]
  }>`
    select entry.id, entry.kind, activity.kind as activity,
           array(select term_id from entry_terms where entry_id = entry.id) as term_ids,
           array(select same.id from (${TOUCHED}) touched
                   join entries at on at.id = touched.id
                   join entries same on coalesce(same.merged_into, same.id) = coalesce(at.merged_into, at.id)) as about_ids
      from entries entry left join activities activity on activity.id = entry.id
     where entry.id = any(${ids}::uuid[]) and not ${isStartPage('entry')}`.execute(db)
  return new Map(
    rows.flatMap((row) => {
      const kind = followKindOf(row)
      return kind ? [[row.id, { kind, termIds: row.term_ids, aboutIds: [...new Set(row.about_ids)] }]] : []
    }),
  )
}

// The start page gathers all the others: what changes there is told of where it is from.
const isStartPage = (entry: string) => sql`(${sql.ref(`${entry}.kind`)} = 'page'
  and exists (select 1 from translations start where start.entry_id = ${sql.ref(`${entry}.id`)} and start.slug = ''))`

const TOUCHED = sql`
  select entry.id
  union all select to_id from entry_links where entry_id = entry.id
  union all select party_id from activity_parties where activity_id = entry.id`

/**
 * The same, the other way about: says in SQL whether a row of `entries` is in a choice, for lists of what is followed.
 * `activityKind` is the column that says what kind of activity it is.
 */
export function isInChoice(choice: Choice, entry: string, activityKind: RawBuilder<unknown>): RawBuilder<boolean> {
  const id = sql.ref(`${entry}.id`)
  const { kinds, audienceIds, themeIds, aboutIds } = choice
  const conditions: RawBuilder<unknown>[] = [
    sql`coalesce(${activityKind}, ${sql.ref(`${entry}.kind`)}) = any(${namesOf(kinds)}::text[])`,
    sql`not ${isStartPage(entry)}`,
  ]
  for (const ids of [audienceIds, themeIds]) {
    if (ids.length > 0)
      conditions.push(sql`exists (select 1 from entry_terms where entry_id = ${id} and term_id = any(${ids}::uuid[]))`)
  }
  if (aboutIds.length > 0) {
    const about = sql`(select same.id from entries at
      join entries same on coalesce(same.merged_into, same.id) = coalesce(at.merged_into, at.id)
     where at.id = any(${aboutIds}::uuid[]))`
    conditions.push(sql`(${id} in ${about}
      or exists (select 1 from entry_links where entry_id = ${id} and to_id in ${about})
      or exists (select 1 from activity_parties where activity_id = ${id} and party_id in ${about}))`)
  }
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

const namesOf = (kinds: readonly FollowKind[]) =>
  Object.entries(KINDS).flatMap(([name, kind]) => (kinds.length === 0 || kinds.includes(kind) ? [name] : []))
