import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The lasting pages by their titles, published or not: what a topic can lead to. */
export async function listPages(db: Db, lang: Lang): Promise<{ readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select entry.id, shown.title
      from entries entry
      join lateral (
        select revision.title from translations text
          join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                 and revision.number = text.latest
         where text.entry_id = entry.id
         order by (text.lang = ${lang}) desc, (text.lang = entry.original_lang) desc, text.lang limit 1) shown on true
     where entry.kind = 'page' and entry.merged_into is null
       and not exists (select 1 from slugs start where start.entry_id = entry.id and start.kind = 'page' and start.slug = '')
     order by shown.title, entry.id`.execute(db)
  return rows
}
