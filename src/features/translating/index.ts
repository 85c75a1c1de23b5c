import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { exchangeOffice } from './exchange.office.tsx'
import { gridOffice } from './grid.office.tsx'
import { serviceOffice } from './service.office.tsx'
import { translateOffice } from './translate.office.tsx'

/** Translating: the grid of entries by languages, texts beside their originals, agencies, and drafts by machines. */
export function translatingOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', gridOffice(deps))
    .route('/', exchangeOffice(deps))
    .route('/', serviceOffice(deps))
    .route('/', translateOffice(deps))
}
