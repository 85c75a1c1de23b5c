import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { listOffice } from './list.office.tsx'
import { previewOffice } from './preview.office.tsx'
import { sendingOffice } from './sending.office.tsx'
import { writeOffice } from './write.office.tsx'

/** Where newsletters are written, looked at, approved and sent. */
export function newsletterOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', listOffice(deps))
    .route('/', previewOffice(deps))
    .route('/', sendingOffice(deps))
    .route('/', writeOffice(deps))
}
