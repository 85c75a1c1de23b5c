import { sql } from 'kysely'
import { type EntryKind, isPublic } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** An entry with its public texts, as a sitemap lists it. */
export interface MappedEntry {
  readonly kind: EntryKind
  readonly texts: readonly { readonly lang: Lang; readonly slug: string; readonly changed: string }[]
}

/** How many sitemaps of `size` entries the public entries fill. */
export async function countSitemaps(db: Db, size: number): Promise<number> {
  const { count } = await db
    .selectFrom('entries')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('listed_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return Math.ceil(Number(count) / size)
}

/** The entries of one sitemap, the oldest first: what once stood in a map stays in it. `number` is counted from 1. */
export async function readSitemap(db: Db, wish: { number: number; size: number }): Promise<MappedEntry[]> {
  const { rows } = await sql<MappedEntry>`
    select entry.kind,
           jsonb_agg(jsonb_build_object(
             'lang', text.lang, 'slug', text.slug, 'changed', coalesce(text.updated_at, text.published_at))) as texts
      from (select id, kind, listed_at from entries where listed_at is not null
             order by listed_at, id limit ${wish.size} offset ${(wish.number - 1) * wish.size}) entry
      join translations text on text.entry_id = entry.id and ${isPublic('text')}
     group by entry.id, entry.kind, entry.listed_at
     order by entry.listed_at, entry.id`.execute(db)
  return rows
}
