import { sql } from 'kysely'
import { type EntryKind, FACT_KINDS, isPublic, isPublicFact, nameShownTo } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** An entry with its public texts, as a sitemap lists it. */
export interface MappedEntry {
  readonly kind: EntryKind
  readonly texts: readonly { readonly lang: Lang; readonly slug: string; readonly changed: string }[]
}

/** How many sitemaps of `size` entries the public entries fill. */
export async function countSitemaps(db: Db, size: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from entries entry where ${isMapped}`.execute(db)
  return Math.ceil((rows[0]?.count ?? 0) / size)
}

/** The entries of one sitemap, the oldest first: what once stood in a map stays in it. `number` is counted from 1. */
export async function readSitemap(db: Db, wish: { number: number; size: number }): Promise<MappedEntry[]> {
  const { rows } = await sql<MappedEntry>`
    select entry.kind, jsonb_agg(jsonb_build_object('lang', page.lang, 'slug', page.slug, 'changed', page.changed)
                                 order by page.position) as texts
      from (select * from entries entry where ${isMapped}
             order by coalesce(listed_at, created_at), id
             limit ${wish.size} offset ${(wish.number - 1) * wish.size}) entry
      join lateral (
        select text.lang, text.slug, coalesce(text.updated_at, text.published_at) as changed, language.position
          from translations text join languages language on language.code = text.lang
         where text.entry_id = entry.id and ${isPublic('text')} and not ${isFact}
        union all
        -- A fact has its page in every open language, under its name there.
        select language.code, fact.slug, coalesce(
                 (select max(at) from fact_revisions where fact = entry.kind and fact_id = entry.id), entry.created_at),
               language.position
          from languages language
          join lateral ${nameShownTo(sql.ref('language.code'), 'entry')} fact on true
         where language.open and ${isFact}
      ) page on true
     group by entry.id, entry.kind, entry.listed_at, entry.created_at
     order by coalesce(entry.listed_at, entry.created_at), entry.id`.execute(db)
  return rows
}

const isFact = sql`entry.kind = any(${FACT_KINDS}::text[])`
// A text of a fact has no page of its own, and the page of our own city is the start page.
const isMapped = sql`case when ${isFact}
  then ${isPublicFact('entry')} and not exists (select 1 from parties own where own.id = entry.id and own.is_own)
  else entry.listed_at is not null end`
