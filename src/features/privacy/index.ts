import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { peopleOffice } from './people.office.tsx'
import type { PrivacyMeans } from './privacy.deps.ts'
import { recordOffice } from './record.office.tsx'

export { ownDataRoutes } from './own.routes.tsx'
export { collectOwn, erasePeople, personOfAddress, takeOwn } from './own.store.ts'
export { ownDataPersonal, personPersonal } from './person-personal.store.ts'
export type { PrivacyMeans } from './privacy.deps.ts'
export { presentRecord } from './record.present.ts'

/** Personal data in the office: people, and the record of what is processed. */
export function privacyOffice(deps: OfficeDeps & PrivacyMeans) {
  return new Hono<OfficeEnv>().route('/', peopleOffice(deps)).route('/', recordOffice(deps))
}
