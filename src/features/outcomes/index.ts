import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { outcomeOffice } from './outcome.office.tsx'

export { feedbackRoutes } from './feedback.routes.tsx'
export { askForFeedback } from './feedback.store.ts'
export { letGoOfVisits } from './letting-go.store.ts'

/** What came of visits, in the office. */
export function outcomesOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().route('/', outcomeOffice(deps))
}
