import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { en } from './planning.en.ts'
import { fi } from './planning.fi.ts'
import { sv } from './planning.sv.ts'
import type { PlanningTexts } from './planning.texts.ts'

/** The texts of the programme's pages in the office. */
export const planningTexts: OfficeCatalogue<PlanningTexts> = { sv, fi, en }
