import { type RawBuilder, sql } from 'kysely'
import { type EntryKind, isPublicFact, nameShownTo, textShownTo } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Match } from './match.ts'
import { type Hit, MOST_HITS, type Narrowing } from './search.model.ts'

// Nobody reads further; and it bounds what a question that fits everything costs.
const MOST_BY_NAME = 200
const MOST_BY_WORDS = MOST_HITS - MOST_BY_NAME

/**
 * The best hits first. An entry is found only as long as the public sees it: the index proposes, and what is public at
 * this very moment decides (entries/visibility.ts). `more` tells that there are others after these.
 */
export async function findEntries(
  db: Db,
  wish: {
    lang: Lang
    match: Match
    folded: string
    narrowing?: Narrowing
    limit: number
    offset?: number
    /** Looks into titles and names only. */
    byName?: boolean
  },
): Promise<{ hits: Hit[]; more: boolean; found: number }> {
  const { lang, match, folded, narrowing = {}, limit, offset = 0, byName = false } = wish
  const exact = sql`${match.exact}::tsquery`
  const wide = sql`${match.wide}::tsquery`
  const proposed = (column: RawBuilder<unknown>, most: number, isByName: boolean) => sql`
    (select document.entry_id, ${isByName}::boolean as by_name from search_documents document
      where document.lang = ${lang} and document.${column} @@ ${wide} ${narrowed(narrowing)}
      order by document.ranked_at desc limit ${most})`
  const { rows } = await sql<HitRow>`
    with proposed as (
      select entry_id, bool_or(by_name) as by_name
        from (${proposed(sql`head`, MOST_BY_NAME, true)}
              ${byName ? sql`` : sql`union all ${proposed(sql`words`, MOST_BY_WORDS, false)}`}) document
       group by entry_id
    ), ranked as (
      select document.*, count(*) over () as found,
             ts_rank('{0.05, 0.1, 0.5, 1}', document.words, ${exact}) * 3
             + case when not by_name then 0 when document.head @@ ${exact} then 1 else 0.7 end
             + case when document.names @> array[${folded}::text] then 4 else 0 end
             -- News grow old, mildly: what is three years younger gains a tenth of a title.
             + case when document.kind = 'story'
                    then 0.25 * exp(extract(epoch from document.ranked_at - now()) / 94608000) else 0 end as score
        from proposed
        join search_documents document on document.entry_id = proposed.entry_id and document.lang = ${lang}
       order by score desc, document.ranked_at desc, document.entry_id
    )
    select ranked.entry_id as id, ranked.kind, entry.kind as entry_kind, ranked.found::integer as found,
           coalesce(shown.lang, ${lang}) as lang, coalesce(fact.slug, shown.slug) as slug,
           coalesce(fact.name, revision.title) as title, coalesce(revision.lead, '') as lead,
           coalesce(revision.html, '') as html, shown.published_at,
           array(select name from entry_names other
                  where other.entry_id = entry.id and fact.name is not null and other.name <> fact.name
                  order by other.position) as other_names
      from ranked
      join entries entry on entry.id = ranked.entry_id
      left join lateral ${nameShownTo(lang, 'entry')} fact on true
      left join lateral ${textShownTo(lang, 'entry')} shown on true
      left join revisions revision
        on revision.entry_id = entry.id and revision.lang = shown.lang and revision.number = shown.live
     where coalesce(fact.slug, shown.slug) is not null
       and (entry.kind in ('page', 'story', 'highlight') or ${isPublicFact('entry')})
       -- The very text that was indexed is the one that is shown now, and nothing that it names was taken back.
       and (ranked.number is null or (shown.live = ranked.number and shown.lang = ranked.text_lang))
       and not exists (
         select 1 from unnest(ranked.relies_on) as other (id)
          where not exists (select 1 from entries named where named.id = other.id and ${isPublicFact('named')}))
     order by ranked.score desc, ranked.ranked_at desc, ranked.entry_id
     limit ${limit + 1} offset ${offset}`.execute(db)
  return { hits: rows.slice(0, limit).map(hitFrom), more: rows.length > limit, found: rows[0]?.found ?? 0 }
}

function narrowed({ kinds, audienceId, themeId, during }: Narrowing): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = []
  if (kinds) conditions.push(sql`and document.kind = any(${kinds}::text[])`)
  for (const termId of [audienceId, themeId]) {
    if (!termId) continue
    conditions.push(sql`and exists (
      select 1 from entry_terms term where term.entry_id = document.entry_id and term.term_id = ${termId})`)
  }
  if (during) conditions.push(sql`and document.ranked_at >= ${during.from} and document.ranked_at < ${during.until}`)
  return sql.join(conditions, sql` `)
}

interface HitRow extends Omit<Hit, 'entryKind' | 'otherNames' | 'publishedAt'> {
  entry_kind: EntryKind
  other_names: string[]
  published_at: Temporal.Instant | null
  found: number
}

function hitFrom(row: HitRow): Hit {
  return {
    id: row.id,
    kind: row.kind,
    entryKind: row.entry_kind,
    lang: row.lang,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    html: row.html,
    otherNames: row.other_names,
    publishedAt: row.published_at ?? undefined,
  }
}

/** The years from which there is something with a date, newest first. */
export async function readRankedYears(db: Db, lang: Lang, timeZone: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    with recursive years (newest) as (
      select (select max(ranked_at) from search_documents where lang = ${lang} and ranked_at < '9999-01-01'::timestamptz)
      union all
      select (select max(ranked_at) from search_documents
               where lang = ${lang} and ranked_at < date_trunc('year', years.newest, ${timeZone}::text))
        from years where years.newest is not null
    )
    select extract(year from newest at time zone ${timeZone}::text)::integer as year
      from years where newest is not null and newest > '1900-01-02'::timestamptz`.execute(db)
  return rows.map((row) => row.year)
}
