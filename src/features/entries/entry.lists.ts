import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import { type Correction, type CorrectionRows, correctionsFrom, correctionsIn } from './correction.reads.ts'
import type { EntryKind } from './entry.model.ts'
import { type Occurrence, occurrenceFrom } from './entry.reads.ts'
import { nameShownTo, textShownTo } from './visibility.ts'

/** Which entries a list holds. Undefined means: any. */
export interface Selection {
  readonly lang: Lang
  readonly kinds: readonly EntryKind[]
  readonly ids?: readonly string[] | undefined
  readonly audienceId?: string | undefined
  readonly themeId?: string | undefined
  /** Entries that are about this one. */
  readonly aboutId?: string | undefined
  /** First public in this span, from and until (not including). */
  readonly listed?: { readonly from: Temporal.Instant; readonly until: Temporal.Instant } | undefined
}

/** An entry as a list shows it. */
export interface ListedEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly lang: Lang
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly call: { readonly label: string; readonly href: string } | undefined
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant | undefined
  readonly occurs: Occurrence | undefined
  readonly pictureId: string | undefined
  readonly termIds: readonly string[]
}

/** A listed entry with its whole text, as feeds carry it. */
export interface ListedText extends ListedEntry {
  readonly html: string
  readonly corrections: readonly Correction[]
  readonly mentioned: readonly { key: string; kind: EntryKind; slug: string }[]
}

/** The newest entries of a selection first. `offset` skips; what is asked for beyond the end is empty. */
export async function listEntries(
  db: Db,
  selection: Selection,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<ListedEntry[]> {
  const { rows } = await sql<ListRow>`
    select ${LIST_COLUMNS}
      from (${matching(selection)} limit ${limit} offset ${offset}) entry
      join revisions revision using (entry_id, lang, number)
     order by entry.listed_at desc, entry_id desc`.execute(db)
  return rows.map(listedFrom)
}

/** As listEntries, with the whole texts. */
export async function listTexts(db: Db, selection: Selection, { limit }: { limit: number }): Promise<ListedText[]> {
  const { rows } = await sql<ListRow & Pick<ListedText, 'html' | 'mentioned'> & { corrections: CorrectionRows }>`
    select ${LIST_COLUMNS}, revision.html, ${correctionsIn('revision')} as corrections,
           (select coalesce(jsonb_agg(jsonb_build_object('kind', target.kind, 'key', target.key, 'slug', coalesce(fact.slug, best.slug))), '[]')
              from entries target
              join entries kept on kept.id = coalesce(target.merged_into, target.id)
              left join lateral ${nameShownTo(selection.lang, 'kept')} fact on true
              left join lateral ${textShownTo(selection.lang, 'target')} best on true
             where coalesce(fact.slug, best.slug) is not null and target.id = any(revision.mentions)) as mentioned
      from (${matching(selection)} limit ${limit}) entry
      join revisions revision using (entry_id, lang, number)
     order by entry.listed_at desc, entry_id desc`.execute(db)
  return rows.map((row) => ({
    ...listedFrom(row),
    html: row.html,
    corrections: correctionsFrom(row.corrections),
    mentioned: row.mentioned,
  }))
}

/** The years in which entries of a selection became public, newest first. Costs a few index look-ups per year. */
export async function listYears(db: Db, selection: Selection, timeZone: string): Promise<number[]> {
  const newestBefore = (until: RawBuilder<unknown>) => sql`(
    select entry.listed_at from (${matching(selection, until)} limit 1) entry)`
  const { rows } = await sql<{ year: number }>`
    with recursive years (newest) as (
      select ${newestBefore(sql`'infinity'::timestamptz`)}
      union all
      select ${newestBefore(sql`date_trunc('year', years.newest, ${timeZone}::text)`)} from years where years.newest is not null
    )
    select extract(year from newest at time zone ${timeZone}::text)::integer as year
      from years where newest is not null`.execute(db)
  return rows.map((row) => row.year)
}

const LIST_COLUMNS = sql`
  entry_id as id, entry.kind, entry.picture_id, entry.occurs_from, entry.occurs_to, entry.occurs_precision,
  lang, entry.slug, entry.published_at, entry.updated_at,
  revision.title, revision.lead, revision.call_label, revision.call_href,
  array(select term_id from entry_terms terms where terms.entry_id = entry.entry_id) as term_ids`

// The page of a list is cut out of an index first; words are looked up only for what the reader sees. Of several things
// asked for, the one that most likely is the rarest leads: its index has the entries in their order, the others are
// looked up for each.
function matching(selection: Selection, until?: RawBuilder<unknown>): RawBuilder<unknown> {
  const { kinds, ids, audienceId, themeId, aboutId, listed } = selection
  const [first, ...others] = [
    ...(aboutId ? [{ table: 'entry_links', column: 'to_id', id: aboutId }] : []),
    ...(themeId ? [{ table: 'entry_terms', column: 'term_id', id: themeId }] : []),
    ...(audienceId ? [{ table: 'entry_terms', column: 'term_id', id: audienceId }] : []),
  ]
  const order = sql.table(first ? 'first' : 'entry')
  const conditions = [sql`${order}.listed_at is not null`]
  // One kind is read from its own index in order; several from the one over all.
  if (kinds.length === 1) conditions.push(sql`${order}.kind = ${kinds[0]}`)
  else conditions.push(sql`${order}.kind = any(${kinds}::text[])`)
  if (ids) conditions.push(sql`entry.id = any(${ids}::uuid[])`)
  if (first) conditions.push(sql`first.${sql.ref(first.column)} = ${first.id}`)
  for (const { table, column, id } of others) {
    conditions.push(
      sql`exists (select 1 from ${sql.table(table)} where entry_id = entry.id and ${sql.ref(column)} = ${id})`,
    )
  }
  if (listed) conditions.push(sql`${order}.listed_at >= ${listed.from} and ${order}.listed_at < ${listed.until}`)
  if (until) conditions.push(sql`${order}.listed_at < ${until}`)
  return sql`
    select entry.*, shown.entry_id, shown.lang, shown.live as number, shown.slug, shown.published_at, shown.updated_at
      from ${first ? sql`${sql.table(first.table)} first join entries entry on entry.id = first.entry_id` : sql`entries entry`}
      join lateral ${textShownTo(selection.lang, 'entry')} shown on true
     where ${sql.join(conditions, sql` and `)}
     order by ${order}.listed_at desc, ${first ? sql`first.entry_id` : sql`entry.id`} desc`
}

interface ListRow {
  id: string
  kind: EntryKind
  lang: Lang
  slug: string
  title: string
  lead: string
  call_label: string | null
  call_href: string | null
  published_at: Temporal.Instant
  updated_at: Temporal.Instant | null
  occurs_from: Temporal.PlainDate | null
  occurs_to: Temporal.PlainDate | null
  occurs_precision: Precision | null
  picture_id: string | null
  term_ids: string[]
}

function listedFrom(row: ListRow): ListedEntry {
  return {
    id: row.id,
    kind: row.kind,
    lang: row.lang,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    call: row.call_label && row.call_href ? { label: row.call_label, href: row.call_href } : undefined,
    publishedAt: row.published_at,
    updatedAt: row.updated_at ?? undefined,
    occurs: occurrenceFrom(row),
    pictureId: row.picture_id ?? undefined,
    termIds: row.term_ids,
  }
}
