import { type RawBuilder, sql } from 'kysely'
import { titleOf } from '#src/features/editing/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { type GridFilter, type GridLanguage, type GridRow, PER_PAGE } from './grid.model.ts'

// What is to be had in every language: texts, and of facts those beside which somebody wrote one (decision 0008).
const IS_TRANSLATED = sql<boolean>`
  entry.merged_into is null
  and (entry.kind in ('page', 'story', 'highlight') or exists (select 1 from translations any_text where any_text.entry_id = entry.id))`

const IS_STALE = sql<boolean>`(text.state <> 'withdrawn' and coalesce(revision.made_from < original.substance, false))`

/** How much is missing, stale and underway in each language of the city, in its order. */
export async function sumUpLanguages(db: Db): Promise<GridLanguage[]> {
  const { rows } = await sql<GridLanguage>`
    with shown as materialized (select entry.id, entry.original_lang from entries entry where ${IS_TRANSLATED}),
         counted as (
      select text.lang, count(*) as texts, count(*) filter (where ${IS_STALE}) as stale,
             count(*) filter (where text.state in ('draft', 'in_review', 'scheduled')) as underway
        from shown
        join translations text on text.entry_id = shown.id
        join revisions revision
          on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
        left join translations original on original.entry_id = shown.id and original.lang = shown.original_lang
       group by text.lang)
    select language.code, language.required, language.open,
           ((select count(*) from shown) - coalesce(counted.texts, 0))::integer as missing,
           coalesce(counted.stale, 0)::integer as stale, coalesce(counted.underway, 0)::integer as underway
      from languages language left join counted on counted.lang = language.code
     order by language.position`.execute(db)
  return rows
}

/** The entries that fit a filter, a page of them with all their languages, and how many there are in all. */
export async function readGrid(db: Db, filter: GridFilter): Promise<{ rows: GridRow[]; total: number }> {
  const { rows } = await sql<GridRow & { total: number }>`
    with found as materialized (
      select entry.id, count(*) over ()::integer as total
        from entries entry where ${conditionsOf(filter)}
       order by entry.listed_at desc nulls first, entry.id
       limit ${PER_PAGE} offset ${(filter.page - 1) * PER_PAGE})
    select entry.id, entry.kind, entry.original_lang as "originalLang", ${titleOf('entry')} as title, found.total,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'lang', text.lang, 'state', text.state, 'review', text.review, 'machine', revision.machine,
                     'stale', ${IS_STALE}, 'newer', text.live is not null and text.live < text.latest)), '[]')
              from translations text
              join revisions revision
                on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
              left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
             where text.entry_id = entry.id) as texts
      from found join entries entry on entry.id = found.id
     order by entry.listed_at desc nulls first, entry.id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** The ids of all entries that fit a filter, the first so many. */
export async function listGridIds(db: Db, filter: GridFilter, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select entry.id from entries entry where ${conditionsOf(filter)}
     order by entry.listed_at desc nulls first, entry.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

function conditionsOf(filter: GridFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [IS_TRANSLATED]
  if (filter.kind) conditions.push(sql`entry.kind = ${filter.kind}`)
  if (filter.q) conditions.push(isCalled(filter.q))
  if (filter.state === 'missing') conditions.push(isMissing(filter.lang))
  else if (filter.state) conditions.push(isInState(filter.state, filter.lang))
  return sql.join(conditions, sql` and `)
}

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

function isCalled(words: string): RawBuilder<unknown> {
  const pattern = `%${escapeLike(words)}%`
  return sql`(entry.kind || '/' || entry.key ilike ${pattern}
    or exists (select 1 from entry_names name where name.entry_id = entry.id and name.name ilike ${pattern})
    or exists (select 1 from translations text
                 join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                        and revision.number = text.latest
                where text.entry_id = entry.id and revision.title ilike ${pattern}))`
}

function isMissing(lang: string): RawBuilder<unknown> {
  return sql`exists (
    select 1 from languages language
     where ${lang ? sql`language.code = ${lang}` : sql`true`}
       and not exists (select 1 from translations text where text.entry_id = entry.id and text.lang = language.code))`
}

function isInState(state: string, lang: string): RawBuilder<unknown> {
  const fits =
    state === 'stale'
      ? IS_STALE
      : state === 'in_review'
        ? sql`(text.state = 'in_review' or text.review is not null)`
        : sql`text.state = ${state}`
  return sql`exists (
    select 1 from translations text
      join revisions revision
        on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
      left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
     where text.entry_id = entry.id and ${lang ? sql`text.lang = ${lang}` : sql`true`} and ${fits})`
}
