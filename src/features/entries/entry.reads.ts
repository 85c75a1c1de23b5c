import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import { type Correction, type CorrectionRows, correctionsFrom, correctionsIn } from './correction.reads.ts'
import { type EntryKind, isStale, type Projection } from './entry.model.ts'
import { isPublic, nameShownTo, textShownTo } from './visibility.ts'

/** Another entry, as a link to it needs. */
export interface EntryLink {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  readonly lang: Lang
  readonly slug: string
  readonly title: string
  readonly lead: string
}

/** An entry as the public reads it in one language. */
export interface EntryReading {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  /** The language of the text that is shown: not always the one asked for. */
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
  readonly corrections: readonly Correction[]
  readonly stale: boolean
  readonly occurs: Occurrence | undefined
  readonly pictureId: string | undefined
  readonly shows: Projection | undefined
  readonly termIds: readonly string[]
  /** The entry's public texts: a link to each of its languages. */
  readonly alternates: readonly Alternate[]
  readonly about: readonly EntryLink[]
  readonly mentioned: readonly EntryLink[]
}

/** A public text of an entry in one language. */
export interface Alternate {
  readonly lang: Lang
  readonly slug: string
}

/** When it happened, what the entry tells of. */
export interface Occurrence {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate | undefined
  readonly precision: Precision
}

/** What stands at an address: a text, the address that it moved to, or word that it was withdrawn. */
export type AddressReading =
  | { readonly found: 'text'; readonly entry: EntryReading }
  | { readonly found: 'moved'; readonly id: string; readonly kind: EntryKind; readonly slug: string }
  | {
      readonly found: 'withdrawn'
      readonly id: string
      readonly lang: Lang
      readonly notice: string | undefined
      readonly alternates: readonly Alternate[]
    }

/** Reads what a reader of a language finds at an address. One query for a text that is there. */
export async function readAddress(
  db: Db,
  address: { kind: EntryKind; slug: string; lang: Lang },
): Promise<AddressReading | undefined> {
  const bySlug = sql`entry.id = (select entry_id from slugs where kind = ${address.kind} and slug = ${address.slug})`
  const row = await readRow(db, bySlug, address.lang)
  if (!row) return readWithdrawal(db, address)
  if (row.slug !== address.slug) return { found: 'moved', id: row.id, kind: row.kind, slug: row.slug }
  return { found: 'text', entry: readingFrom(row) }
}

/** The text of an entry that a reader of a language is shown; undefined when none is public. */
export async function readText(db: Db, wish: { id: string; lang: Lang }): Promise<EntryReading | undefined> {
  const row = await readRow(db, sql`entry.id = ${wish.id}`, wish.lang)
  return row && readingFrom(row)
}

async function readRow(db: Db, condition: RawBuilder<unknown>, lang: Lang): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.kind, entry.key, entry.original_lang, entry.picture_id, entry.shows,
           entry.occurs_from, entry.occurs_to, entry.occurs_precision,
           shown.lang, shown.slug, shown.published_at, shown.updated_at,
           revision.title, revision.lead, revision.html, revision.call_label, revision.call_href, revision.made_from,
           original.substance, ${correctionsIn('revision')} as corrections,
           array(select term_id from entry_terms where entry_id = entry.id) as term_ids,
           ${publicTextsOf('entry')} as alternates,
           (select coalesce(jsonb_agg(to_jsonb(link) order by link.position), '[]')
              from (${linksFrom(lang)}) link) as links
      from entries entry
      join lateral ${textShownTo(lang, 'entry')} shown on true
      join revisions revision
        on revision.entry_id = entry.id and revision.lang = shown.lang and revision.number = shown.live
      left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
     where ${condition}`.execute(db)
  return rows[0]
}

const publicTextsOf = (entry: string) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('lang', other.lang, 'slug', other.slug)), '[]')
     from translations other where other.entry_id = ${sql.ref(entry)}.id and ${isPublic('other')})`

// What the entry is about and what its text mentions, each in the language that this reader is shown.
const linksFrom = (lang: Lang) => sql`
  select target.id, target.kind, target.key,
         case when fact.slug is null then best.lang else ${lang} end as lang, coalesce(fact.slug, best.slug) as slug,
         coalesce(fact.name, best_revision.title) as title, coalesce(best_revision.lead, '') as lead,
         about.position, about.to_id is not null as is_about
    from entries target
    -- What was merged into another one leads to that.
    join entries kept on kept.id = coalesce(target.merged_into, target.id)
    left join entry_links about on about.entry_id = entry.id and about.to_id = target.id
    left join lateral ${nameShownTo(lang, 'kept')} fact on true
    left join lateral ${textShownTo(lang, 'target')} best on true
    left join revisions best_revision
      on best_revision.entry_id = target.id and best_revision.lang = best.lang and best_revision.number = best.live
   where (fact.slug is not null or (target.kind in ('page', 'story', 'highlight') and best.slug is not null)) and target.id = any(array(select to_id from entry_links where entry_id = entry.id) || revision.mentions)`

// The notice of the reader's language, else that of the original. What was never public leaves no trace.
async function readWithdrawal(
  db: Db,
  address: { kind: EntryKind; slug: string; lang: Lang },
): Promise<AddressReading | undefined> {
  const { rows } = await sql<{ id: string; notice: string | null; lang: Lang; alternates: Alternate[] }>`
    select entry.id, text.notice, text.lang, ${publicTextsOf('entry')} as alternates
      from slugs
      join entries entry on entry.id = slugs.entry_id
      join translations text on text.entry_id = entry.id and text.state = 'withdrawn'
      join languages language on language.code = text.lang and language.open
     where slugs.kind = ${address.kind} and slugs.slug = ${address.slug}
     order by (text.lang = ${address.lang}) desc, (text.lang = entry.original_lang) desc, language.position
     limit 1`.execute(db)
  const row = rows[0]
  return row && { found: 'withdrawn', ...row, notice: row.notice ?? undefined }
}

interface EntryRow {
  id: string
  kind: EntryKind
  key: string
  original_lang: Lang
  picture_id: string | null
  shows: Projection | null
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
  made_from: number | null
  substance: number | null
  corrections: CorrectionRows
  term_ids: string[]
  alternates: Alternate[]
  links: (EntryLink & { is_about: boolean })[]
}

function readingFrom(row: EntryRow): EntryReading {
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
    corrections: correctionsFrom(row.corrections),
    stale: isStale({ madeFrom: row.made_from }, row),
    occurs: occurrenceFrom(row),
    pictureId: row.picture_id ?? undefined,
    shows: row.shows ?? undefined,
    termIds: row.term_ids,
    alternates: row.alternates,
    about: row.links.filter((link) => link.is_about),
    mentioned: row.links,
  }
}

/** Reads the columns of an occurrence. */
export function occurrenceFrom(row: {
  occurs_from: Temporal.PlainDate | null
  occurs_to: Temporal.PlainDate | null
  occurs_precision: Precision | null
}): Occurrence | undefined {
  if (!row.occurs_from || !row.occurs_precision) return undefined
  return { from: row.occurs_from, to: row.occurs_to ?? undefined, precision: row.occurs_precision }
}

/** The title of an entry as a reader of a language is shown it: a fact's is its name. */
export async function readEntryTitle(db: Db, wish: { id: string; lang: Lang }): Promise<string | undefined> {
  const { rows } = await sql<{ title: string | null }>`
    select coalesce(fact.name, case when entry.kind not in ('party', 'activity') then revision.title end) as title
      from entries entry
      left join lateral ${nameShownTo(wish.lang, 'entry')} fact on true
      left join lateral ${textShownTo(wish.lang, 'entry')} shown on true
      left join revisions revision
        on revision.entry_id = entry.id and revision.lang = shown.lang and revision.number = shown.live
     where entry.id = ${wish.id}`.execute(db)
  return rows[0]?.title ?? undefined
}

/** The leads of the public texts of these entries in exactly this language, by entry. */
export async function readLeads(
  db: Db,
  wish: { ids: readonly string[]; lang: Lang },
): Promise<ReadonlyMap<string, string>> {
  if (wish.ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; lead: string }>`
    select text.entry_id as id, revision.lead
      from translations text
      join revisions revision
        on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
     where text.entry_id = any(${wish.ids}::uuid[]) and text.lang = ${wish.lang} and ${isPublic('text')}`.execute(db)
  return new Map(rows.map(({ id, lead }) => [id, lead]))
}
