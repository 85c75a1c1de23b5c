import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { commitmentOffice } from './commitment.office.tsx'
import { figuresOffice } from './figures.office.tsx'
import { outcomeOffice } from './outcome.office.tsx'
import { publishOffice } from './publish.office.tsx'

export type { Commitment } from './commitment.model.ts'
export { readCommitments } from './commitment.reads.ts'
export { addCommitment, endCommitment } from './commitment.store.ts'
export { runVisitErrands, type VisitErrands } from './errands.ts'
export { feedbackRoutes } from './feedback.routes.tsx'
export { askForFeedback } from './feedback.store.ts'
export { readYearFigures } from './figures.reads.ts'
export { letGoOfVisits } from './letting-go.store.ts'
export { publishVisit } from './publish.store.ts'
export { periodOfVisits } from './visit.processing.ts'
export { feedbackPersonal, visitPersonal } from './visit-personal.store.ts'

/** What came of visits, in the office. */
export function outcomesOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', figuresOffice(deps))
    .route('/', publishOffice(deps))
    .route('/', outcomeOffice(deps))
    .route('/', commitmentOffice(deps))
}
