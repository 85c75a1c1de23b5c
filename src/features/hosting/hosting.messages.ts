import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { en } from './hosting.en.ts'
import { fi } from './hosting.fi.ts'
import { sv } from './hosting.sv.ts'
import type { HostingTexts } from './hosting.texts.ts'

/** The texts of the catalogue of hosts. */
export const hostingTexts: OfficeCatalogue<HostingTexts> = { sv, fi, en }
