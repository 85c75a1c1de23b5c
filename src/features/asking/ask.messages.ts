import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { askTextsAr } from './ask.ar.ts'
import { askTextsEn } from './ask.en.ts'
import { askTextsFi } from './ask.fi.ts'
import { askTextsSv } from './ask.sv.ts'
import type { AskTexts } from './ask.texts.ts'

/** The texts of asking for a visit, in every language. */
export const askTexts: Catalogue<AskTexts> = { sv: askTextsSv, fi: askTextsFi, en: askTextsEn, ar: askTextsAr }
