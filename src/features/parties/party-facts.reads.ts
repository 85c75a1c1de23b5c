import { sql } from 'kysely'
import type { EntryName } from '#src/features/entries/index.ts'
import { dateFrom } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { PartyFacts } from './party.model.ts'

/** All that the register knows of a party, as it is saved: for whoever adds to it. Figures are left out: they add up. */
export async function readPartyFacts(db: Db, id: string): Promise<PartyFacts | undefined> {
  const row = await db
    .selectFrom('parties as party')
    .innerJoin('entries as entry', 'entry.id', 'party.id')
    .leftJoin('entries as whole', 'whole.id', 'party.part_of')
    .selectAll('party')
    .select(['entry.key', 'whole.key as whole_key'])
    .select(
      sql<
        EntryName[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('lang', name.lang, 'name', name.name, 'kind', name.kind)
        order by name.position), '[]') from entry_names name where name.entry_id = entry.id)`.as('names'),
    )
    .where('party.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const terms = await db
    .selectFrom('entry_terms')
    .innerJoin('terms', 'terms.id', 'entry_terms.term_id')
    .select(['terms.vocabulary', 'terms.key'])
    .where('entry_terms.entry_id', '=', id)
    .execute()
  const keysOf = (vocabulary: 'audience' | 'theme') =>
    terms.filter((term) => term.vocabulary === vocabulary).map((term) => term.key)
  return {
    key: row.key,
    kind: row.kind,
    names: row.names,
    isOwn: row.is_own,
    country: row.country ?? undefined,
    place:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : undefined,
    website: row.website ?? undefined,
    wikidata: row.wikidata ?? undefined,
    partOf: row.whole_key ?? undefined,
    field: row.field ?? undefined,
    arrived: dateFrom(row.arrived, row.arrived_precision),
    consentedOn: row.consented_on ?? undefined,
    audiences: keysOf('audience'),
    themes: keysOf('theme'),
    source: row.source ?? undefined,
  }
}
