import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'

/**
 * Who sees what, in one place: the public sees a text that is published in a language that is open. Pages, lists,
 * feeds, the sitemap and every interface ask this and nothing else. `text` names a row of `translations`.
 */
export function isPublic(text: string): RawBuilder<boolean> {
  const alias = sql.ref(text)
  return sql<boolean>`(${alias}.state = 'published'
    and exists (select 1 from languages open_language where open_language.code = ${alias}.lang and open_language.open))`
}

/** The facts of an entry are public by their own word: a party has a page without any text. */
export function isPublicFact(entry: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(entry)}.facts_public`
}

/**
 * The name of a fact as a reader of a language is shown it: theirs, else the one for all, else the first. None when the
 * public does not see the fact. For `join lateral`; `entry` names a row of `entries`.
 */
export function nameShownTo(lang: Lang | RawBuilder<unknown>, entry: string): RawBuilder<unknown> {
  const alias = sql.ref(entry)
  return sql`(
    select name.lang, name.name, name.slug from entry_names name
     where name.entry_id = ${alias}.id and name.kind = 'name' and ${isPublicFact(entry)}
     order by (name.lang = ${lang}) desc, (name.lang = 'und') desc, name.position
     limit 1)`
}

/**
 * The one text of an entry that a reader of a language is shown: their own, else the original, else the first by the
 * order of the site's languages. None when their own was withdrawn: what the city took back does not return in other
 * words. For `join lateral`; `entry` names a row of `entries`.
 */
export function textShownTo(lang: Lang, entry: string): RawBuilder<unknown> {
  const alias = sql.ref(entry)
  return sql`(
    select text.* from translations text
     where text.entry_id = ${alias}.id
       and ${isPublic('text')}
       and not exists (
         select 1 from translations gone
          where gone.entry_id = ${alias}.id and gone.lang = ${lang} and gone.state = 'withdrawn')
     order by (text.lang = ${lang}) desc, (text.lang = ${alias}.original_lang) desc,
              (select position from languages preferred where preferred.code = text.lang)
     limit 1)`
}
