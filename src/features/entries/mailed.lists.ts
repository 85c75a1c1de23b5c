import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type EntryKind, FACT_KINDS } from './entry.model.ts'
import { isPublic, isPublicFact, nameShownTo } from './visibility.ts'

/** An entry as a mail shows it to readers of a language. */
export interface MailedEntry {
  /** The entry that was asked for, and the one that it turned out to be. */
  readonly askedId: string
  readonly entryId: string
  readonly kind: EntryKind
  /** The language of the readers, and the one that they are shown. */
  readonly wanted: Lang
  readonly lang: Lang
  readonly title: string
  readonly lead: string
  readonly slug: string
  /** Why it is not shown in their language. */
  readonly lack: 'missing' | 'stale' | undefined
  readonly publishedAt: Temporal.Instant | null
  readonly pictureId: string | null
  readonly publicLangs: readonly Lang[]
}

/**
 * Entries as mails show them now: in the language that is wanted where it is public and not older than the original,
 * else in the original, else in what there is. A page can say that it is older; a mail cannot be looked at again. What
 * is not public is left out, and so is what was withdrawn in the language that is wanted.
 */
export async function listMailed(db: Db, ids: readonly string[], langs: readonly Lang[]): Promise<MailedEntry[]> {
  if (ids.length === 0) return []
  const isStale = sql`coalesce(revision.made_from < original.substance, false)`
  const { rows } = await sql<MailedEntry>`
    select asked.id as "askedId", entry.id as "entryId", entry.kind, wanted.lang as wanted,
           case when ${IS_FACT} then case when fact.lang = 'und' then wanted.lang else fact.lang end else best.lang end as lang,
           case when ${IS_FACT} then fact.name else best.title end as title,
           case when ${IS_FACT} then coalesce(best.lead, '') else best.lead end as lead,
           case when ${IS_FACT} then fact.slug else best.slug end as slug,
           case when ${IS_FACT} then case when fact.lang not in (wanted.lang, 'und') then 'missing' end
                when own.lang is null then 'missing' when own.is_stale then 'stale' end as lack,
           best.published_at as "publishedAt", entry.picture_id as "pictureId",
           array(select text.lang from translations text
                  where text.entry_id = entry.id and ${isPublic('text')}) as "publicLangs"
      from entries asked
      join entries entry on entry.id = coalesce(asked.merged_into, asked.id)
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
        select text.lang, text.slug, text.published_at, revision.title, revision.lead
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
     where asked.id = any(${ids}::uuid[])
       and case when ${IS_FACT} then ${isPublicFact('entry')} and fact.slug is not null else best.slug is not null end`.execute(
    db,
  )
  return rows.map(({ lack, ...row }) => ({ ...row, lack: lack ?? undefined }))
}

const IS_FACT = sql`(entry.kind = any(${FACT_KINDS}::text[]))`
