import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { answerOffice } from './answer.office.tsx'
import { boardOffice } from './board.office.tsx'
import { visitSettings } from './settings.office.tsx'
import { visitOffice } from './visit.office.tsx'

/** Where officers receive those who ask: the board, each visit, the answers, and the city's rules. */
export function receivingOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', boardOffice(deps))
    .route('/', answerOffice(deps))
    .route('/', visitSettings(deps))
    .route('/', visitOffice(deps))
}
