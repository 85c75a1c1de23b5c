import { type RawBuilder, sql } from 'kysely'
import { type EntryName, isPublicFact } from '#src/features/entries/index.ts'
import { dateFrom } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { PartialDate, Precision } from '#src/platform/time/partial-date.ts'
import type { FigureKey, PartyFigure, PartyKind, Place } from './party.model.ts'

/** A party as the public reads it. */
export interface PartyReading {
  readonly id: string
  readonly key: string
  readonly kind: PartyKind
  readonly isOwn: boolean
  readonly names: readonly (EntryName & { readonly slug: string | null })[]
  readonly country: string | undefined
  readonly place: Place | undefined
  readonly website: string | undefined
  readonly wikidata: string | undefined
  readonly partOfId: string | undefined
  readonly field: string | undefined
  readonly arrived: PartialDate | undefined
  readonly figures: readonly PartyFigure[]
  readonly termIds: readonly string[]
  readonly source: string | undefined
}

/** Which parties are read. Undefined means: any. */
export interface PartyWish {
  readonly ids?: readonly string[] | undefined
  /** With `ids`: the wholes that these are parts of come along. */
  readonly withWholes?: boolean | undefined
  /** With `ids`: the parts of this party come along. */
  readonly withPartsOf?: string | undefined
  /** Any address that the party ever had. */
  readonly slug?: string | undefined
  readonly kinds?: readonly PartyKind[] | undefined
  readonly own?: boolean | undefined
  readonly termId?: string | undefined
  readonly keys?: readonly string[] | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** Carries all of these audiences and themes. */
  readonly termIds?: readonly string[] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The public parties of a wish, by key. */
export async function readParties(db: Db, wish: PartyWish): Promise<PartyReading[]> {
  if (wish.ids?.length === 0 && !wish.withPartsOf) return []
  const { rows } = await sql<PartyRow>`
    select entry.id, entry.key, party.kind, party.is_own, party.country, party.latitude, party.longitude,
           party.website, party.wikidata, party.part_of, party.field, party.arrived, party.arrived_precision, party.source,
           (select coalesce(jsonb_agg(jsonb_build_object('lang', name.lang, 'name', name.name, 'kind', name.kind,
                                                         'slug', name.slug) order by name.position), '[]')
              from entry_names name where name.entry_id = entry.id) as names,
           (select coalesce(jsonb_agg(jsonb_build_object('key', figure.key, 'value', figure.value, 'on', figure.on_date,
                                                         'precision', figure.precision, 'source', figure.source)
                                      order by figure.key, figure.on_date), '[]')
              from party_figures figure where figure.party_id = entry.id) as figures,
           array(select term_id from entry_terms where entry_id = entry.id) as term_ids
      from entries entry
      join parties party on party.id = entry.id
     where ${sql.join(conditionsOf(wish), sql` and `)}
     order by entry.key
     limit ${wish.limit ?? null} offset ${wish.offset ?? 0}`.execute(db)
  return rows.map(partyFrom)
}

/** How many public parties of a wish there are. */
export async function countParties(db: Db, wish: PartyWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from entries entry join parties party on party.id = entry.id
     where ${sql.join(conditionsOf(wish), sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}

function conditionsOf(wish: PartyWish): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`${isPublicFact('entry')}`]
  if (wish.ids) {
    const ids = [sql`select unnest(${wish.ids}::uuid[])`]
    if (wish.withWholes) ids.push(sql`select part_of from parties where id = any(${wish.ids}::uuid[])`)
    if (wish.withPartsOf) ids.push(sql`select id from parties where part_of = ${wish.withPartsOf}`)
    // An array is looked up by index; several conditions with "or" would read every party.
    conditions.push(sql`entry.id = any(array(${sql.join(ids, sql` union `)}))`)
  }
  if (wish.slug !== undefined) {
    conditions.push(sql`entry.id = (select entry_id from slugs where kind = 'party' and slug = ${wish.slug})`)
  }
  // Written out: plans are made without looking at values, and few parties are local actors.
  if (wish.kinds) conditions.push(sql`party.kind in (${sql.join(wish.kinds.map((kind) => sql.lit(kind)))})`)
  if (wish.own !== undefined) conditions.push(sql`party.is_own = ${wish.own}`)
  if (wish.termId) {
    conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id = ${wish.termId})`)
  }
  for (const termId of wish.termIds ?? []) {
    conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id = ${termId})`)
  }
  if (wish.keys) conditions.push(sql`entry.key = any(${wish.keys}::text[])`)
  if (wish.country) conditions.push(sql`party.country = ${wish.country}`)
  return conditions
}

/** One public party by any address it ever had. */
export async function readPartyBySlug(db: Db, slug: string): Promise<PartyReading | undefined> {
  return (await readParties(db, { slug }))[0]
}

/** How many companies the register holds by country of origin and by field, those too that are not in the directory. */
export async function countCompanies(
  db: Db,
): Promise<{ country: string | null; field: string | null; arrivedYear: number | null; companies: number }[]> {
  const { rows } = await sql<{
    country: string | null
    field: string | null
    arrivedYear: number | null
    companies: number
  }>`
    select country, field, extract(year from arrived)::integer as "arrivedYear", count(*)::integer as companies
      from parties where kind = 'company' group by 1, 2, 3 order by 1, 2, 3`.execute(db)
  return rows
}

interface PartyRow {
  id: string
  key: string
  kind: PartyKind
  is_own: boolean
  country: string | null
  latitude: number | null
  longitude: number | null
  website: string | null
  wikidata: string | null
  part_of: string | null
  field: string | null
  arrived: Temporal.PlainDate | null
  arrived_precision: Precision | null
  source: string | null
  names: (EntryName & { slug: string | null })[]
  figures: { key: FigureKey; value: number; on: string; precision: Precision; source: string | null }[]
  term_ids: string[]
}

function partyFrom(row: PartyRow): PartyReading {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    isOwn: row.is_own,
    names: row.names,
    country: row.country ?? undefined,
    place:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : undefined,
    website: row.website ?? undefined,
    wikidata: row.wikidata ?? undefined,
    partOfId: row.part_of ?? undefined,
    field: row.field ?? undefined,
    arrived: dateFrom(row.arrived, row.arrived_precision),
    figures: row.figures.map(({ key, value, on, precision, source }) => ({
      key,
      value: Number(value),
      when: { date: Temporal.PlainDate.from(on), precision },
      source: source ?? undefined,
    })),
    termIds: row.term_ids,
    source: row.source ?? undefined,
  }
}
