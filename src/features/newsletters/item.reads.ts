import { sql } from 'kysely'
import type { ActivityKind } from '#src/features/activities/index.ts'
import { FACT_KINDS, isPublic, isPublicFact, nameShownTo } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ShownEntry, VisitFigures } from './newsletter.model.ts'

/**
 * The entries of the blocks of an issue as readers of each language are shown them now: in their language where it is
 * public and not older than the original, else in the original, else in what there is. What is not public is left out,
 * and so is what was withdrawn in the language that is wanted.
 */
export async function readShownEntries(db: Db, newsletterId: string, langs: readonly Lang[]): Promise<ShownEntry[]> {
  const isStale = sql`coalesce(revision.made_from < original.substance, false)`
  const { rows } = await sql<ShownEntry>`
    select block.id as "blockId", entry.id as "entryId", entry.kind, wanted.lang as wanted,
           case when ${IS_FACT} then case when fact.lang = 'und' then wanted.lang else fact.lang end else best.lang end as lang,
           case when ${IS_FACT} then fact.name else best.title end as title,
           case when ${IS_FACT} then coalesce(best.lead, '') else best.lead end as lead,
           case when ${IS_FACT} then fact.slug else best.slug end as slug,
           case when ${IS_FACT} then case when fact.lang not in (wanted.lang, 'und') then 'missing' end
                when own.lang is null then 'missing' when own.is_stale then 'stale' end as lack,
           entry.picture_id as "pictureId",
           array(select text.lang from translations text
                  where text.entry_id = entry.id and ${isPublic('text')}) as "publicLangs"
      from newsletter_blocks block
      join entries linked on linked.id = block.entry_id
      join entries entry on entry.id = coalesce(linked.merged_into, linked.id)
      cross join unnest(${langs}::text[]) wanted (lang)
      left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
      left join lateral ${nameShownTo(sql.ref('wanted.lang'), 'entry')} fact on ${IS_FACT}
      left join lateral (
        select text.lang, ${isStale} as is_stale
          from translations text
          join revisions revision
            on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
         where text.entry_id = entry.id and text.lang = wanted.lang and ${isPublic('text')}) own on true
      left join lateral (
        select text.lang, text.slug, revision.title, revision.lead
          from translations text
          join revisions revision
            on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
         where text.entry_id = entry.id and ${isPublic('text')}
           and (not ${IS_FACT} or text.lang = wanted.lang)
           and not exists (select 1 from translations gone where gone.entry_id = entry.id
                              and gone.lang = wanted.lang and gone.state = 'withdrawn')
         order by (text.lang = wanted.lang and not ${isStale}) desc, (text.lang = entry.original_lang) desc,
                  (text.lang = wanted.lang) desc,
                  (select position from languages where code = text.lang)
         limit 1) best on true
     where block.newsletter_id = ${newsletterId}
       and case when ${IS_FACT} then ${isPublicFact('entry')} and fact.slug is not null else best.slug is not null end
     order by block.position`.execute(db)
  return rows.map(({ lack, ...row }) => ({ ...row, lack: lack ?? undefined }))
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
