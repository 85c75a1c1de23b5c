import { sql } from 'kysely'
import type { ActivityKind } from '#src/features/activities/index.ts'
import { FACT_KINDS, isPublic, listMailed, nameShownTo } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ShownEntry, VisitFigures } from './newsletter.model.ts'

/** The entries of the blocks of an issue as readers of each language are shown them now. */
export async function readShownEntries(db: Db, newsletterId: string, langs: readonly Lang[]): Promise<ShownEntry[]> {
  const { rows: blocks } = await sql<{ id: string; entry_id: string }>`
    select id, entry_id from newsletter_blocks
     where newsletter_id = ${newsletterId} and entry_id is not null order by position`.execute(db)
  const shown = await listMailed(
    db,
    blocks.map((block) => block.entry_id),
    langs,
  )
  return blocks.flatMap((block) =>
    shown.filter(({ askedId }) => askedId === block.entry_id).map((entry) => ({ ...entry, blockId: block.id })),
  )
}

const IS_FACT = sql`(entry.kind = any(${FACT_KINDS}::text[]))`

/** What the entries of an issue are called in the office, public or not, in a language where they have a name there. */
export async function readBlockNames(db: Db, newsletterId: string, lang: Lang) {
  const { rows } = await sql<{
    blockId: string
    kind: ShownEntry['kind']
    activity: ActivityKind | null
    title: string
  }>`
    select block.id as "blockId", entry.kind, activity.kind as activity, coalesce(
             (select name from entry_names where entry_id = entry.id and kind = 'name'
               order by (entry_names.lang = ${lang}) desc, position limit 1),
             (select revision.title from translations text
                join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                       and revision.number = text.latest
               where text.entry_id = entry.id
               order by (text.lang = ${lang}) desc, (text.lang = entry.original_lang) desc limit 1),
             entry.key) as title
      from newsletter_blocks block join entries entry on entry.id = block.entry_id
      left join activities activity on activity.id = entry.id
     where block.newsletter_id = ${newsletterId}`.execute(db)
  return new Map(rows.map(({ blockId, ...row }) => [blockId, row]))
}

/** The entries that own words of an issue link to by name, as far as the public sees them. */
export async function readMentioned(db: Db, names: readonly string[], lang: Lang) {
  if (names.length === 0) return []
  const { rows } = await sql<{ kind: ShownEntry['kind']; key: string; slug: string }>`
    select entry.kind, entry.key, coalesce(fact.slug, best.slug) as slug
      from entries entry
      left join lateral ${nameShownTo(lang, 'entry')} fact on true
      left join lateral (
        select text.slug from translations text
         where text.entry_id = entry.id and ${isPublic('text')} and not ${IS_FACT}
         order by (text.lang = ${lang}) desc, (text.lang = entry.original_lang) desc limit 1) best on true
     where entry.key = any(${names.map((name) => name.split('/')[1] ?? '')}::text[])
       and coalesce(fact.slug, best.slug) is not null`.execute(db)
  return rows
}

/** The visits of a year in figures, as the office counts them: rows that stay when what is personal goes. */
export async function readVisitFigures(db: Db, year: number): Promise<VisitFigures> {
  const { rows } = await sql<VisitFigures>`
    with held as (select id, size, country from visits
                   where stage in ('under_way', 'done') and extract(year from starts_on) = ${year}),
         came as (select guests.visit_id, coalesce(guests.country, held.country) as country
                    from guests join held on held.id = guests.visit_id where guests.came_at is not null),
         heads as (select country, 1 as guests from came
                   union all
                   select country, size from held where not exists (select 1 from came where visit_id = held.id))
    select (select count(*)::integer from held) as visits,
           (select coalesce(sum(guests), 0)::integer from heads) as guests,
           (select count(distinct country)::integer from heads) as countries`.execute(db)
  return rows[0] ?? { visits: 0, guests: 0, countries: 0 }
}
