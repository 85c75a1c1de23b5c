import { type RawBuilder, sql } from 'kysely'
import {
  type EntryLink,
  isPublic,
  isStale,
  nameShownTo,
  type Occurrence,
  occurrenceFrom,
  type TextKind,
  textShownTo,
} from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'

/** A public text with what is known of its translations. */
export interface TextReading {
  readonly id: string
  readonly kind: TextKind
  readonly key: string
  /** The language of the text: the one asked for, or what its readers are shown instead. */
  readonly lang: Lang
  readonly originalLang: Lang
  readonly slug: string
  readonly title: string
  readonly lead: string
  /** Links by name in it still wait for their addresses. */
  readonly html: string
  readonly call: { readonly label: string; readonly href: string } | undefined
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant | undefined
  readonly occurs: Occurrence | undefined
  readonly termIds: readonly string[]
  readonly languages: readonly { readonly lang: Lang; readonly slug: string; readonly stale: boolean }[]
  readonly mentioned: readonly (Pick<EntryLink, 'kind' | 'key' | 'slug' | 'title'> & { readonly isAbout: boolean })[]
  /** Its place in the order of a list. */
  readonly listedAt: Temporal.Instant
}

/** Which texts are read. Undefined means: any. */
export interface TextWish {
  readonly kind: TextKind
  readonly lang: Lang
  readonly key?: string | undefined
  readonly audienceId?: string | undefined
  readonly themeId?: string | undefined
}

/** Where a part of a list begins: after a text, or after so many. */
export interface TextPart {
  readonly limit: number
  readonly offset?: number | undefined
  readonly after?: Pick<TextReading, 'listedAt' | 'id'> | undefined
}

/** The public texts of a wish, the newest first. A part after a text costs the same however far down it is. */
export async function readTexts(db: Db, wish: TextWish, part: TextPart): Promise<TextReading[]> {
  const conditions = conditionsOf(wish)
  const { after } = part
  if (after) conditions.push(sql`(entry.listed_at, entry.id) < (${after.listedAt}, ${after.id}::uuid)`)
  const { rows } = await sql<TextRow>`
    select entry.id, entry.kind, entry.key, entry.original_lang, entry.listed_at,
           entry.occurs_from, entry.occurs_to, entry.occurs_precision,
           entry.lang, entry.slug, entry.published_at, entry.updated_at,
           revision.title, revision.lead, revision.html, revision.call_label, revision.call_href,
           array(select term_id from entry_terms where entry_id = entry.id) as term_ids,
           (select jsonb_agg(jsonb_build_object('lang', other.lang, 'slug', other.slug, 'madeFrom', live.made_from,
                                                'substance', original.substance)
                             order by (select position from languages where code = other.lang))
              from translations other
              join revisions live on live.entry_id = other.entry_id and live.lang = other.lang and live.number = other.live
              left join translations original
                on original.entry_id = other.entry_id and original.lang = entry.original_lang
             where other.entry_id = entry.id and ${isPublic('other')}) as languages,
           (select coalesce(jsonb_agg(to_jsonb(link) order by link.position), '[]')
              from (${mentionsFor(wish.lang)}) link) as mentioned
      from (select entry.*, shown.lang, shown.live, shown.slug, shown.published_at, shown.updated_at
              from (select entry.* from entries entry
                     where ${sql.join(conditions, sql` and `)} and ${isShown(wish.lang)}
                     order by entry.listed_at desc, entry.id desc
                     limit ${part.limit} offset ${part.offset ?? 0}) entry
              join lateral ${textShownTo(wish.lang, 'entry')} shown on true) entry
      join revisions revision
        on revision.entry_id = entry.id and revision.lang = entry.lang and revision.number = entry.live
     order by entry.listed_at desc, entry.id desc`.execute(db)
  return rows.map(textFrom)
}

/** How many public texts of a wish there are. */
export async function countTexts(db: Db, wish: TextWish): Promise<number> {
  // What `textShownTo` finds for each, asked for all at once: a public text, unless the reader's own was withdrawn.
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from entries entry
     where ${sql.join(conditionsOf(wish), sql` and `)}
       and entry.id in (select text.entry_id from translations text where ${isPublic('text')})
       and entry.id not in (
         select gone.entry_id from translations gone where gone.lang = ${wish.lang} and gone.state = 'withdrawn')`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

// Whether `textShownTo` finds a text. Lists are cut by this: which text it is costs several times as much. The limits
// keep the planner from gathering all texts there are for the few rows of a part.
const isShown = (lang: Lang) => sql`(
  (select true from translations text where text.entry_id = entry.id and ${isPublic('text')} limit 1)
  and (select true from translations gone
        where gone.entry_id = entry.id and gone.lang = ${lang} and gone.state = 'withdrawn' limit 1) is null)`

function conditionsOf({ kind, key, audienceId, themeId }: TextWish): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`entry.kind = ${kind}`, sql`entry.listed_at is not null`]
  if (key) conditions.push(sql`entry.key = ${key}`)
  for (const termId of [audienceId, themeId]) {
    if (termId)
      conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id = ${termId})`)
  }
  return conditions
}

const mentionsFor = (lang: Lang) => sql`
  select target.kind, target.key, coalesce(fact.slug, best.slug) as slug,
         coalesce(fact.name, best_revision.title) as title, about.position, about.to_id is not null as "isAbout"
    from entries target
    left join entry_links about on about.entry_id = entry.id and about.to_id = target.id
    left join lateral ${nameShownTo(lang, 'target')} fact on true
    left join lateral ${textShownTo(lang, 'target')} best on true
    left join revisions best_revision
      on best_revision.entry_id = target.id and best_revision.lang = best.lang and best_revision.number = best.live
   where (fact.slug is not null or (target.kind in ('page', 'story', 'highlight') and best.slug is not null))
     and target.id = any(array(select to_id from entry_links where entry_id = entry.id) || revision.mentions)`

interface TextRow {
  id: string
  kind: TextKind
  key: string
  original_lang: Lang
  listed_at: Temporal.Instant
  occurs_from: Temporal.PlainDate | null
  occurs_to: Temporal.PlainDate | null
  occurs_precision: Precision | null
  lang: Lang
  slug: string
  published_at: Temporal.Instant
  updated_at: Temporal.Instant | null
  title: string
  lead: string
  html: string
  call_label: string | null
  call_href: string | null
  term_ids: string[]
  languages: { lang: Lang; slug: string; madeFrom: number | null; substance: number | null }[]
  mentioned: TextReading['mentioned']
}

function textFrom(row: TextRow): TextReading {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    lang: row.lang,
    originalLang: row.original_lang,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    html: row.html,
    call: row.call_label && row.call_href ? { label: row.call_label, href: row.call_href } : undefined,
    publishedAt: row.published_at,
    updatedAt: row.updated_at ?? undefined,
    occurs: occurrenceFrom(row),
    termIds: row.term_ids,
    languages: row.languages.map(({ lang, slug, ...made }) => ({ lang, slug, stale: isStale(made, made) })),
    mentioned: row.mentioned,
    listedAt: row.listed_at,
  }
}
