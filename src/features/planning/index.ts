import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { askingOffice } from './asking.office.tsx'
import { boardOffice } from './board.office.ts'
import { sessionOffice } from './session.office.tsx'
import { sheetOffice } from './sheet.office.tsx'
import { tellingOffice } from './telling.office.tsx'

/** Where officers plan a visit: its sessions, its hosts, and who is told what changed. */
export function planningOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', sheetOffice(deps))
    .route('/', askingOffice(deps))
    .route('/', tellingOffice(deps))
    .route('/', sessionOffice(deps))
    .route('/', boardOffice(deps))
}
