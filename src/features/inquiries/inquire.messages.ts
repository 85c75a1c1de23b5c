import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { inquireTextsAr } from './inquire.ar.ts'
import { inquireTextsEn } from './inquire.en.ts'
import { inquireTextsFi } from './inquire.fi.ts'
import { inquireTextsSv } from './inquire.sv.ts'
import type { InquireTexts } from './inquire.texts.ts'

/** The texts of writing to the city, in every language. */
export const inquireTexts: Catalogue<InquireTexts> = {
  sv: inquireTextsSv,
  fi: inquireTextsFi,
  en: inquireTextsEn,
  ar: inquireTextsAr,
}
