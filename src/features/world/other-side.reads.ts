import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** What one list of the world says of a tie of ours: whether it names the two of us, and since which year. */
export interface OtherSide {
  readonly partyId: string
  readonly source: string
  /** `names_us`, with our year or without one; `other_year`; `omits_us`, although it knows other ties of theirs. */
  readonly finding: 'names_us' | 'other_year' | 'omits_us'
  /** The year that the list tells; undefined also where its year is a placeholder. */
  readonly theirYear: number | undefined
  readonly ourYear: number | undefined
  /** Whether it is the other side itself that says so. */
  readonly isTheirOwn: boolean
}

/**
 * What the lists of the world say of our ties with towns, a line for each list that knows the other town at all. Ties of
 * which the public knows nothing are left out.
 */
export async function readOtherSide(db: Db, wish: { partyId?: string | undefined } = {}): Promise<OtherSide[]> {
  const { rows } = await sql<{
    party_id: string
    source: string
    our_year: number | null
    their_year: number | null
    named: boolean
    told: boolean
  }>`
    with known as (
      select town.party_id, pair.source, pair.year, pair.is_year_doubted,
             coalesce(pair.told_by = town.id, false) as told, coalesce(party.is_own, false) as is_us
        from world_towns town
        join world_pairs pair on town.id in (pair.town_id, pair.other_id)
        join world_towns other on other.id = case town.id when pair.town_id then pair.other_id else pair.town_id end
        left join parties party on party.id = other.party_id
       where town.party_id is not null and not town.is_doubted)
    select tie.party_id, known.source, tie.our_year, bool_or(known.is_us) as named,
           min(known.year) filter (where known.is_us and not known.is_year_doubted) as their_year,
           coalesce(bool_or(known.told) filter (where known.is_us), bool_and(known.told)) as told
      from (select side.party_id, min(extract(year from tie.signed_on))::integer as our_year
              from ties tie
              join tie_parties side on side.tie_id = tie.id
              join entries entry on entry.id = side.party_id and entry.facts_public
             where tie.is_public and tie.kind in ('twin_town', 'friendship', 'contact')
             group by side.party_id) tie
      join known on known.party_id = tie.party_id
     where ${wish.partyId ?? null}::uuid is null or tie.party_id = ${wish.partyId ?? null}::uuid
     group by tie.party_id, known.source, tie.our_year
     order by tie.party_id, known.source`.execute(db)
  return rows.map((row) => {
    const differs = row.their_year !== null && row.our_year !== null && row.their_year !== row.our_year
    return {
      partyId: row.party_id,
      source: row.source,
      finding: !row.named ? 'omits_us' : differs ? 'other_year' : 'names_us',
      theirYear: row.their_year ?? undefined,
      ourYear: row.our_year ?? undefined,
      isTheirOwn: row.told,
    }
  })
}
