import { type RawBuilder, sql } from 'kysely'
import { nameOfEntryIn, nameOfTieIn } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { LinkField, LinkReason, LinkState, PlaceKind } from './link.model.ts'

/** A link as the office shows it. */
export interface LinkReading {
  readonly address: string
  readonly state: LinkState
  readonly status: number | null
  readonly reason: LinkReason | null
  readonly movedTo: string | null
  readonly failedSince: Temporal.PlainDate | null
  readonly checkedAt: Temporal.Instant | null
  readonly ignoredBy: string | null
  readonly ignoredWhy: string | null
  readonly places: readonly LinkPlace[]
}

/** Where a link stands. */
export interface LinkPlace {
  readonly kind: PlaceKind
  readonly id: string
  readonly lang: Lang | null
  readonly field: LinkField
  readonly title: string
}

/** Which links are read. */
export interface LinkWish {
  /** `ignored`: those that are left alone; undefined: all others. */
  readonly show: LinkState | 'ignored' | undefined
  /** Whether those that stand in the register are shown. */
  readonly register: boolean
  readonly lang: Lang
  /** One link alone. */
  readonly address?: string | undefined
}

/** Each link with each of its places, for other queries: `link`, `place`, and the `entry` of the place. */
export const PLACES_OF_LINKS = sql`links link
  join link_places place on place.address = link.address
  left join entries entry on entry.id = place.subject_id`

/** What a place is called. `place` names a row of `link_places`. */
export const titleOfPlace = (lang: Lang): RawBuilder<string> => sql<string>`coalesce(
  case place.kind
    when 'text' then (select nullif(revision.title, '') from translations text
                        join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                               and revision.number = text.latest
                       where text.entry_id = place.subject_id and text.lang = place.lang)
    when 'tie' then (select ${nameOfTieIn(lang)} from ties tie where tie.id = place.subject_id)
    when 'source' then (select coalesce(source.names ->> ${lang}::text, source.names ->> 'en', source.key)
                          from sources source where source.id = place.subject_id)
    else ${nameOfEntryIn(lang, sql`place.subject_id`)} end, '…')`

/** The links of a wish, those that need somebody first, and how many there are in all. */
export async function readLinks(
  db: Db,
  wish: LinkWish,
  page: { limit: number; offset: number },
): Promise<{ links: LinkReading[]; total: number }> {
  const { rows } = await sql<LinkReading & { total: number }>`
    select link.address, link.state, link.status, link.reason, link.moved_to as "movedTo",
           link.failed_since as "failedSince", link.checked_at as "checkedAt", link.ignored_by as "ignoredBy",
           link.ignored_why as "ignoredWhy", count(*) over ()::integer as total,
           (select jsonb_agg(jsonb_build_object('kind', place.kind, 'id', place.subject_id, 'lang', place.lang,
                                                'field', place.field, 'title', ${titleOfPlace(wish.lang)})
                             order by place.kind = 'text' desc, place.kind, place.lang, place.field)
              from link_places place where place.address = link.address and ${isSeen(wish)}) as places
      from links link
     where ${isWished(wish)}
     order by array_position(array['broken', 'failing', 'moved', 'unclear', 'new', 'works'], link.state), link.address
     limit ${page.limit} offset ${page.offset}`.execute(db)
  return { links: rows, total: rows[0]?.total ?? 0 }
}

/** How many links there are in each state, and how many are left alone. */
export async function countLinks(db: Db, wish: Omit<LinkWish, 'show'>): Promise<Map<LinkState | 'ignored', number>> {
  const { rows } = await sql<{ state: LinkState | 'ignored'; count: number }>`
    select case when link.ignored_at is null then link.state else 'ignored' end as state, count(*)::integer as count
      from links link
     where exists (select 1 from link_places place where place.address = link.address and ${isSeen(wish)})
     group by 1`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** Whether there is such a link at a place that somebody sees. */
export async function isLinkSeen(db: Db, address: string, wish: Pick<LinkWish, 'register'>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from link_places place where place.address = ${address} and ${isSeen(wish)} limit 1`.execute(db)
  return rows.length > 0
}

const isSeen = ({ register }: Pick<LinkWish, 'register'>) => sql`(place.kind = 'text' or ${register}::boolean)`

function isWished(wish: LinkWish): RawBuilder<unknown> {
  const stands = sql`exists (select 1 from link_places place where place.address = link.address and ${isSeen(wish)})`
  if (wish.address !== undefined) return sql`${stands} and link.address = ${wish.address}`
  if (wish.show === 'ignored') return sql`${stands} and link.ignored_at is not null`
  const state = wish.show ? sql`link.state = ${wish.show}` : sql`true`
  return sql`${stands} and link.ignored_at is null and ${state}`
}
