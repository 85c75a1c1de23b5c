import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import type { KnownParty } from './party-match.ts'

/** What a person decided about a party that a file describes. */
export interface PartyDecision {
  readonly decision: 'match' | 'new' | 'skip'
  readonly partyId: string | undefined
}

/** The parties of the register and what was decided about names, held while a file is imported. */
export interface RegisterIndex {
  readonly parties: KnownParty[]
  /** The parties that we have a tie with. */
  readonly tiedIds: Set<string>
  decisionOn(name: string, country: string | undefined): PartyDecision | undefined
  decide(name: string, country: string | undefined, decision: PartyDecision): void
}

/** Reads what matching needs to know of the register. */
export async function readRegisterIndex(tx: Tx): Promise<RegisterIndex> {
  const parties = await readKnownParties(tx)
  const tied = await tx.selectFrom('tie_parties').select('party_id').distinct().execute()
  const decided = await tx
    .selectFrom('import_doubts')
    .select(['folded', 'country', 'decision', 'decided_party'])
    .where('subject', '=', 'party')
    .where('decision', 'is not', null)
    .execute()
  const decisions = new Map<string, PartyDecision>(
    decided.map(({ folded, country, decision, decided_party }) => [
      `${country ?? ''} ${folded}`,
      { decision: decision ?? 'skip', partyId: decided_party ?? undefined },
    ]),
  )
  const placeOf = (name: string, country: string | undefined) => `${country ?? ''} ${foldName(name)}`
  return {
    parties,
    tiedIds: new Set(tied.map((row) => row.party_id)),
    decisionOn: (name, country) => decisions.get(placeOf(name, country)),
    decide: (name, country, decision) => decisions.set(placeOf(name, country), decision),
  }
}

async function readKnownParties(tx: Tx): Promise<KnownParty[]> {
  const { rows } = await sql<{
    id: string
    key: string
    kind: KnownParty['kind']
    country: string | null
    latitude: number | null
    longitude: number | null
    wikidata: string | null
    is_own: boolean
    names: string[]
  }>`
    select party.id, entry.key, party.kind, party.country, party.latitude, party.longitude, party.wikidata, party.is_own,
           array(select name from entry_names where entry_id = party.id order by position) as names
      from parties party join entries entry on entry.id = party.id and entry.merged_into is null
     order by entry.key`.execute(tx)
  return rows.map(({ latitude, longitude, country, wikidata, is_own, ...row }) => ({
    ...row,
    isOwn: is_own,
    country: country ?? undefined,
    wikidata: wikidata ?? undefined,
    place: latitude === null || longitude === null ? undefined : { latitude, longitude },
  }))
}
