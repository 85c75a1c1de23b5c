import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { claimOffice } from './claim.office.tsx'
import { factOffice } from './fact.office.tsx'
import { findOffice } from './find.office.tsx'
import { formOffice } from './form.office.tsx'
import { joinOffice } from './join.office.tsx'
import { listOffice } from './list.office.tsx'
import { revisionOffice } from './revision.office.tsx'
import { stateOffice } from './state.office.tsx'
import { visibilityOffice } from './visibility.office.ts'

export { claimTexts } from './claim.messages.ts'
export { wordsOfOffice } from './word.messages.ts'

/** The register as it is kept by hand: parties, ties, activities, claims and sources. */
export function registeringOffice(deps: OfficeDeps) {
  return (
    new Hono<OfficeEnv>()
      // Fixed addresses before those that begin with a list or an id.
      .route('/', findOffice(deps))
      .route('/', listOffice(deps))
      .route('/', formOffice(deps))
      .route('/', stateOffice(deps))
      .route('/', claimOffice(deps))
      .route('/', revisionOffice(deps))
      .route('/', visibilityOffice(deps))
      .route('/', joinOffice(deps))
      .route('/', factOffice(deps))
  )
}
