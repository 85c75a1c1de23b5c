import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The name in a language of the entry whose id is in a column, whoever may see it: for staff alone. */
export function nameOfEntryIn(lang: Lang, id: RawBuilder<unknown>, column = sql`name.name`): RawBuilder<string> {
  return sql<string>`(select ${column} from entry_names name where name.entry_id = ${id} and name.kind = 'name'
    order by (name.lang = ${lang}) desc, (name.lang = 'und') desc, name.position limit 1)`
}

/** What a tie is called in a language: its own name, else the names of its parties. `tie` names a row of `ties`. */
export function nameOfTieIn(lang: Lang, tie = 'tie'): RawBuilder<string> {
  const alias = sql.ref(tie)
  return sql<string>`coalesce(${alias}.names ->> ${lang}::text,
    (select string_agg(${nameOfEntryIn(lang, sql`side.party_id`)}, ', ' order by side.position)
       from tie_parties side where side.tie_id = ${alias}.id), ${alias}.key)`
}
