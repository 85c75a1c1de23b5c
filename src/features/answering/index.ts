import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { figuresOffice } from './figures.office.tsx'
import { inquiryOffice } from './inquiry.office.tsx'
import { listOffice } from './list.office.tsx'
import { pageOffice } from './page.office.tsx'
import { preparedOffice } from './prepared.office.tsx'
import { topicOffice } from './topic.office.tsx'

/** What staff do with what people ask the city. */
export function answeringOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', listOffice(deps))
    .route('/', preparedOffice(deps))
    .route('/', figuresOffice(deps))
    .route('/', topicOffice(deps))
    .route('/', pageOffice(deps))
    .route('/', inquiryOffice(deps))
}
