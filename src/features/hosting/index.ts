import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { hostOffice } from './host.office.tsx'
import { listOffice } from './list.office.tsx'
import { topicOffice } from './topic.office.tsx'

/** Where officers keep the catalogue of those who receive guests. */
export function hostingOffice(deps: OfficeDeps) {
  return (
    new Hono<OfficeEnv>()
      // Fixed addresses before those that end in an id.
      .route('/', listOffice(deps))
      .route('/', topicOffice(deps))
      .route('/', hostOffice(deps))
  )
}
