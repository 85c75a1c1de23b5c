import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { factsOffice } from './facts.office.tsx'
import { findOffice } from './find.office.tsx'
import { listOffice } from './list.office.tsx'
import { previewOffice } from './preview.office.tsx'
import { revisionOffice } from './revision.office.tsx'
import { stateOffice } from './state.office.tsx'
import { textOffice } from './text.office.tsx'

export { needsReview, publishFromOffice } from './office-publish.store.ts'
export { previewRoutes } from './preview.office.tsx'
export { saveText } from './save.store.ts'
export { mayWrite } from './text.model.ts'

/** Everything that is written in the office: entries, their texts, and what becomes of these. */
export function editingOffice(deps: OfficeDeps) {
  return (
    new Hono<OfficeEnv>()
      // Fixed addresses before those that begin with an id.
      .route('/', listOffice(deps))
      .route('/', findOffice(deps))
      .route('/', factsOffice(deps))
      .route('/', stateOffice(deps))
      .route('/', revisionOffice(deps))
      .route('/', previewOffice(deps))
      .route('/', textOffice(deps))
  )
}
