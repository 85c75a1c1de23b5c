import { sql } from 'kysely'
import { type ActivityKind, type ActivityReading, readActivities } from '#src/features/activities/index.ts'
import {
  type EntryKind,
  FACT_KINDS,
  isPublicFact,
  listEntries,
  nameIn,
  nameShownTo,
  textShownTo,
} from '#src/features/entries/index.ts'
import { readArchive } from '#src/features/newsletters/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Something public that can stand in an issue. */
export interface Candidate {
  readonly id: string
  readonly kind: EntryKind
  readonly activity: ActivityKind | null
  readonly title: string
}

const MOST = 12

/** What is public and has words in its title or its name, the newest first. */
export async function findCandidates(db: Db, words: string, lang: Lang): Promise<Candidate[]> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const isFact = sql`entry.kind = any(${FACT_KINDS}::text[])`
  const { rows } = await sql<Candidate>`
    select entry.id, entry.kind, activity.kind as activity, coalesce(fact.name, revision.title) as title
      from entries entry
      left join activities activity on activity.id = entry.id
      left join lateral ${nameShownTo(lang, 'entry')} fact on ${isFact}
      left join lateral ${textShownTo(lang, 'entry')} shown on not ${isFact}
      left join revisions revision
        on revision.entry_id = entry.id and revision.lang = shown.lang and revision.number = shown.live
     where entry.merged_into is null
       and case when ${isFact} then ${isPublicFact('entry')} and fact.name is not null else shown.live is not null end
       and (exists (select 1 from entry_names name where name.entry_id = entry.id and name.name ilike ${pattern})
            or exists (select 1 from translations text
                         join revisions live on live.entry_id = text.entry_id and live.lang = text.lang
                                            and live.number = text.live
                        where text.entry_id = entry.id and text.state = 'published' and live.title ilike ${pattern}))
     order by coalesce(entry.listed_at, entry.occurs_from::timestamptz) desc nulls last, title
     limit ${MOST}`.execute(db)
  return rows
}

/** What an issue could tell: published and done since the last one, and to come. */
export interface Suggestions {
  readonly published: readonly Candidate[]
  readonly events: readonly Candidate[]
  readonly visits: readonly Candidate[]
}

/** Suggests what to put into an issue, except what stands in it. */
export async function suggest(db: Db, site: Site, lang: Lang, there: readonly string[]): Promise<Suggestions> {
  const now = Temporal.Now.instant()
  const [last] = await readArchive(db, { limit: 1 })
  const since = last?.begunAt ?? now.subtract({ hours: 30 * 24 })
  const today = now.toZonedDateTimeISO(site.timeZone).toPlainDate()
  const sinceDay = since.toZonedDateTimeISO(site.timeZone).toPlainDate()
  const kinds = ['story', 'highlight'] as const
  const [published, events, visits] = await Promise.all([
    listEntries(db, { lang, kinds, listed: { from: since, until: now } }, { limit: MOST }),
    readActivities(db, {
      kinds: ['event'],
      during: { from: today, to: today.add({ days: 60 }) },
      order: 'nearest',
      limit: MOST,
    }),
    readActivities(db, { kinds: ['visit'], during: { from: sinceDay, to: today }, limit: MOST }),
  ])
  const isNew = ({ id }: { readonly id: string }) => !there.includes(id)
  return {
    published: published.filter(isNew).map(({ id, kind, title }) => ({ id, kind, title, activity: null })),
    events: events.filter((event) => isNew(event) && event.status !== 'cancelled').map((event) => of(event, lang)),
    visits: visits.filter(isNew).map((visit) => of(visit, lang)),
  }
}

const of = (activity: ActivityReading, lang: Lang): Candidate => ({
  id: activity.id,
  kind: 'activity',
  activity: activity.kind,
  title: nameIn(activity.names, lang)?.name ?? activity.key,
})

/** Whether there is an entry of that id. */
export async function isEntry(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('entries').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
