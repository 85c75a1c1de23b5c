import { readPublicClaims } from '#src/features/claims/index.ts'
import { readSources } from '#src/features/facts/index.ts'
import { type PartyReading, readParties } from '#src/features/parties/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { readTies, type TieReading, type TieWish } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { TieView } from './tie.present.ts'

/** Reads ties with all that is shown around them: four queries in two steps, however many ties there are. */
export async function loadTies(
  db: Db,
  seen: { site: Site; lang: Lang; day: Temporal.PlainDate },
  wish: TieWish,
): Promise<{ ties: TieReading[]; view: TieView }> {
  const [ties, sources] = await Promise.all([readTies(db, wish), readSources(db)])
  const ids = new Set(ties.flatMap((tie) => tie.partyIds))
  const [parties, claims] = await Promise.all([
    readParties(db, { ids: [...ids], withWholes: true }),
    readPublicClaims(
      db,
      ties.map((tie) => tie.id),
    ),
  ])
  return { ties, view: { ...seen, sources, claims, parties: byId(parties) } }
}

/** Parties by their id. */
export function byId(parties: readonly PartyReading[]): Map<string, PartyReading> {
  return new Map(parties.map((party) => [party.id, party]))
}
