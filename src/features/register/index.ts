import type { Projection } from '#src/features/entries/index.ts'
import { projectCompanies } from './companies.tsx'
import { projectLocalActors } from './local-actors.tsx'
import { projectNetworks } from './networks.tsx'
import type { Project } from './projection.ts'
import { projectTwinTowns } from './twin-towns.tsx'
import { projectVisits } from './visits.tsx'

export * from './activity.present.ts'
export { ActivityYears } from './activity.view.tsx'
export * from './as-of.ts'
export { companyFiguresRoutes } from './company-figures.routes.ts'
export * from './downloads.ts'
export { fieldTexts } from './field.messages.ts'
export { FileList } from './file-list.view.tsx'
export type { ActorItem } from './local-actors.tsx'
export * from './network-member.reads.ts'
export * from './overview.ts'
export * from './party-name.ts'
export type { Project, ProjectionWish } from './projection.ts'
export * from './tie.load.ts'
export * from './tie.present.ts'
export { TieList } from './tie.view.tsx'
export { twinTownTexts } from './twin-town.messages.ts'
export { townsOf } from './twin-towns.tsx'
export { wordTexts } from './word.messages.ts'

/** What each part of the register looks like below the text of a lasting page. */
export const projections: Readonly<Record<Projection, Project>> = {
  twin_towns: projectTwinTowns,
  networks: projectNetworks,
  companies: projectCompanies,
  local_actors: projectLocalActors,
  visits: projectVisits,
}

/** The parts of the register that can be read as of a day. */
export const WITH_A_DAY: readonly Projection[] = ['twin_towns', 'networks']
