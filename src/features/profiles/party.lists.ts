import { type RawBuilder, sql } from 'kysely'
import { isPublicFact, nameShownTo } from '#src/features/entries/index.ts'
import { PARTY_KINDS, type PartyKind } from '#src/features/parties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Which parties a list holds. Undefined means: any. */
export interface PartySelection {
  readonly lang: Lang
  readonly kind?: PartyKind | undefined
  readonly themeId?: string | undefined
  readonly country?: string | undefined
}

/** A party as the list shows it. */
export interface ListedParty {
  readonly kind: PartyKind
  readonly name: string
  readonly slug: string
  readonly country: string | null
}

/** The public parties of a selection by kind, in the alphabet of the reader; our own city is not among its partners. */
export async function listParties(
  db: Db,
  selection: PartySelection,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedParty[]> {
  const alphabet = sql.raw(`"${selection.lang}-x-icu"`)
  const { rows } = await sql<ListedParty>`
    select party.kind, name.name, name.slug, party.country
      from parties party
      join entries entry on entry.id = party.id
      join lateral ${nameShownTo(selection.lang, 'entry')} name on true
     where ${sql.join(conditionsOf(selection), sql` and `)}
     order by array_position(${PARTY_KINDS}::text[], party.kind), name.name collate ${alphabet}, entry.key
     limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** How many public parties of a selection there are by kind and country: what its filters can offer. */
export async function countByKind(
  db: Db,
  selection: PartySelection,
): Promise<{ kind: PartyKind; country: string | null; parties: number }[]> {
  const { rows } = await sql<{ kind: PartyKind; country: string | null; parties: number }>`
    select party.kind, party.country, count(*)::integer as parties
      from parties party
      join entries entry on entry.id = party.id
     where ${sql.join(conditionsOf({ lang: selection.lang, themeId: selection.themeId }), sql` and `)}
     group by 1, 2`.execute(db)
  return rows
}

function conditionsOf({ kind, themeId, country }: PartySelection): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [
    sql`entry.kind = 'party'`,
    sql`${isPublicFact('entry')}`,
    sql`not party.is_own`,
  ]
  if (kind) conditions.push(sql`party.kind = ${kind}`)
  if (country) conditions.push(sql`party.country = ${country}`)
  if (themeId)
    conditions.push(sql`exists (select 1 from entry_terms where entry_id = entry.id and term_id = ${themeId})`)
  return conditions
}
