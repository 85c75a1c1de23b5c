import { Hono } from 'hono'
import { countCompanies } from '#src/features/parties/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { writeCompanyFigures } from './company.count.ts'
import { COMPANY_FIGURES } from './company-figures.address.ts'

/** The figures of all companies as a file: how many, never which. */
export function companyFiguresRoutes(deps: Deps) {
  return new Hono<ReaderEnv>().get(COMPANY_FIGURES, (c) =>
    answer(c, deps.pages, COMPANY_FIGURES, async () => ({
      type: 'text/csv; charset=utf-8',
      body: writeCompanyFigures(await countCompanies(deps.db)),
      tags: ['register'],
    })),
  )
}
