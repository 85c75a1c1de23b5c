import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { ListFilter, ListRow } from './entry.model.ts'
import { titleOf } from './entry.reads.ts'
import type { EntryChoice } from './text.model.ts'

/** How many entries stand on a page of the list. */
export const PER_PAGE = 50

/** The entries that fit a filter, a page of them, and how many there are in all. */
export async function listOfficeEntries(db: Db, filter: ListFilter): Promise<{ rows: ListRow[]; total: number }> {
  const conditions = [sql`true`]
  if (filter.kind) conditions.push(sql`entry.kind = ${filter.kind}`)
  if (filter.q) conditions.push(matches(filter.q))
  for (const termId of [filter.audience, filter.theme]) {
    if (termId)
      conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id::text = ${termId})`)
  }
  if (filter.state || filter.lang) conditions.push(inState(filter.state, filter.lang))
  const order = {
    title: sql`title collate "und-x-icu"`,
    listed: sql`entry.listed_at desc nulls last`,
    changed: sql`changed.at desc nulls last`,
  }[filter.sort as 'title' | 'listed' | 'changed']
  const { rows } = await sql<ListRow & { total: number }>`
    select entry.id, entry.kind, entry.key, entry.original_lang as "originalLang", ${titleOf('entry')} as title,
           changed.at as "changedAt", count(*) over ()::integer as total,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'lang', text.lang, 'state', text.state, 'review', text.review,
                     'newer', text.live is not null and text.live < text.latest,
                     'machine', revision.machine,
                     'stale', coalesce(revision.made_from < original.substance, false))
                     order by language.position), '[]')
              from translations text
              join languages language on language.code = text.lang
              join revisions revision
                on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
              left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
             where text.entry_id = entry.id) as texts
      from entries entry
      left join lateral (select max(revision.at) as at from revisions revision where revision.entry_id = entry.id) changed on true
     where ${sql.join(conditions, sql` and `)}
     order by ${order}, entry.id
     limit ${PER_PAGE} offset ${(filter.page - 1) * PER_PAGE}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

const matches = (words: string) => {
  const pattern = `%${escapeLike(words)}%`
  return sql`(entry.kind || '/' || entry.key ilike ${pattern}
    or exists (select 1 from entry_names name where name.entry_id = entry.id and name.name ilike ${pattern})
    or exists (select 1 from translations text
                 join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                        and revision.number = text.latest
                where text.entry_id = entry.id
                  and (revision.title ilike ${pattern} or revision.lead ilike ${pattern} or revision.body ilike ${pattern})))`
}

function inState(state: string, lang: string) {
  const inLang = lang ? sql`text.lang = ${lang}` : sql`true`
  if (state === 'none') {
    return lang
      ? sql`not exists (select 1 from translations text where text.entry_id = entry.id and ${inLang})`
      : sql`exists (select 1 from languages language where language.required and not exists (
              select 1 from translations text where text.entry_id = entry.id and text.lang = language.code))`
  }
  const fits =
    state === 'stale'
      ? sql`exists (select 1 from revisions revision
              join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
             where revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
               and revision.made_from < original.substance)`
      : state === 'in_review'
        ? sql`(text.state = 'in_review' or text.review is not null)`
        : state
          ? sql`text.state = ${state}`
          : sql`true`
  return sql`exists (select 1 from translations text where text.entry_id = entry.id and ${inLang} and ${fits})`
}

/** Entries whose name or title has these words, those that begin with them first. For links from one to another. */
export async function findEntries(db: Db, words: string, limit = 12): Promise<EntryChoice[]> {
  const text = words.trim()
  if (text === '') return []
  const { rows } = await sql<EntryChoice>`
    select entry.id, entry.kind, entry.key, ${titleOf('entry')} as title
      from entries entry
     where entry.kind || '/' || entry.key ilike ${`%${escapeLike(text)}%`}
        or exists (select 1 from entry_names name where name.entry_id = entry.id and name.name ilike ${`%${escapeLike(text)}%`})
        or exists (select 1 from translations text
                     join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                            and revision.number = text.latest
                    where text.entry_id = entry.id and revision.title ilike ${`%${escapeLike(text)}%`})
     order by (${titleOf('entry')} ilike ${`${escapeLike(text)}%`}) desc, 4
     limit ${limit}`.execute(db)
  return rows
}

/** Some entries by their ids, in the order of the ids. */
export async function readChoices(db: Db, ids: readonly string[]): Promise<EntryChoice[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EntryChoice>`
    select entry.id, entry.kind, entry.key, ${titleOf('entry')} as title
      from entries entry where entry.id::text = any(${[...ids]})`.execute(db)
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
