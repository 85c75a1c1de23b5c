import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { ar } from './own.ar.ts'
import { en } from './own.en.ts'
import { fi } from './own.fi.ts'
import { sv } from './own.sv.ts'
import type { OwnTexts } from './own.texts.ts'

/** The texts of the pages of one's own data, in every language. */
export const ownTexts: Catalogue<OwnTexts> = { sv, fi, en, ar }
