import { countActivities } from '#src/features/activities/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { readTies, stateOn, type TieReading } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { ActorItem } from './local-actors.tsx'
import { actorsOn } from './local-actors.tsx'
import { linkToParty } from './party-name.ts'
import { byId } from './tie.load.ts'

/** What the start page tells of the register: as it stands today. */
export interface Overview {
  /** The twin towns in force, with where they are. */
  readonly towns: readonly { readonly name: string; readonly latitude: number; readonly longitude: number }[]
  readonly twinTowns: number
  readonly countries: number
  readonly networks: number
  /** Projects that go on today. */
  readonly projects: number
  /** The local actors by the id of a theme. */
  readonly actors: ReadonlyMap<string, readonly ActorItem[]>
}

/** Reads what the start page tells of the register, in four queries. */
export async function readOverview(
  db: Db,
  { site, lang, day }: { site: Site; lang: Lang; day: Temporal.PlainDate },
): Promise<Overview> {
  const isInForce = (tie: TieReading) => stateOn(tie.states, day)?.state === 'in_force'
  const [ties, actors, projects] = await Promise.all([
    readTies(db, { kinds: ['twin_town', 'membership'] }),
    readParties(db, { kinds: ['local_actor'] }),
    countActivities(db, { kinds: ['project'], during: { from: day, to: day } }),
  ])
  const inForce = ties.filter(isInForce)
  const townIds = new Set(inForce.filter((tie) => tie.kind === 'twin_town').flatMap((tie) => tie.partyIds))
  const towns = [...byId(await readParties(db, { ids: [...townIds] })).values()]
  return {
    towns: towns.flatMap((town) => (town.place ? [{ name: linkToParty(town, lang).label, ...town.place }] : [])),
    twinTowns: towns.length,
    countries: new Set(towns.flatMap((town) => town.country ?? [])).size,
    networks: inForce.filter((tie) => tie.kind === 'membership').length,
    projects,
    actors: new Map(site.themes.map((theme) => [theme.id, actorsOn(site, lang, actors, theme.id)])),
  }
}
