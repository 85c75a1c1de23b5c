import { sql } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Stage } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'

/** A host that was asked to receive a visit. */
export interface AskedHost {
  readonly names: Labels
  readonly answer: 'yes' | 'no' | 'other' | null
  readonly words: string
  readonly isWithdrawn: boolean
  readonly at: Temporal.Instant
}

/** The hosts that were asked for a visit, the first asked first. */
export async function readAskedHosts(db: Db, visitId: string): Promise<AskedHost[]> {
  const { rows } = await sql<AskedHost>`
    select host.names, ask.answer, ask.words, ask.withdrawn_at is not null as "isWithdrawn",
           coalesce(ask.answered_at, ask.asked_at) as at
      from host_asks ask join hosts host on host.id = ask.host_id
     where ask.visit_id = ${visitId} order by ask.asked_at`.execute(db)
  return rows
}

/** One step in the history of a visit. */
export interface StageStep {
  readonly stage: Stage
  readonly at: Temporal.Instant
  readonly by: string
  readonly reason: string | null
}

/** Which stages a visit has been in, the first one first. */
export async function readStageSteps(db: Db, visitId: string): Promise<StageStep[]> {
  return db
    .selectFrom('visit_stages')
    .select(['stage', 'at', 'by', 'reason'])
    .where('visit_id', '=', visitId)
    .orderBy('number')
    .execute()
}

/** A party that guests could be, or are. */
export interface LikelyParty {
  readonly id: string
  readonly name: string
  readonly country: string | null
}

const MOST = 8

/** The parties that have words of a name in theirs, those of the same country and with the most of the words first. */
export async function readLikelyParties(
  db: Db,
  lang: OfficeLang,
  body: { organisation: string; country: string | undefined; partyId: string | undefined },
): Promise<LikelyParty[]> {
  const words = foldName(body.organisation)
    .split(' ')
    .filter((word) => word.length > 2)
  const { rows } = await sql<LikelyParty & { names: string[] }>`
    select entry.id, party.country,
           coalesce((select name from entry_names where entry_id = entry.id and kind = 'name' and lang in (${lang}, 'und')
                      order by position limit 1),
                    (select name from entry_names where entry_id = entry.id order by position limit 1), entry.key) as name,
           array(select name from entry_names where entry_id = entry.id) as names
      from entries entry join parties party on party.id = entry.id
     where entry.merged_into is null and not party.is_own
       and (party.country is null or party.country is not distinct from ${body.country ?? null}::text
            or entry.id = ${body.partyId ?? null}::uuid)`.execute(db)
  const scored = rows
    .map(({ names, ...party }) => {
      const theirs = new Set(names.flatMap((name) => foldName(name).split(' ')))
      const shared = words.filter((word) => theirs.has(word)).length
      const score = party.id === body.partyId ? 1_000 : shared * 2 + (party.country === body.country ? 1 : 0)
      return { party, shared, score }
    })
    .filter(({ party, shared }) => shared > 0 || party.id === body.partyId)
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ party }) => party)
}
