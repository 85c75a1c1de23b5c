import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { answeringTextsEn } from './answering.en.ts'
import { answeringTextsFi } from './answering.fi.ts'
import { answeringTextsSv } from './answering.sv.ts'
import type { AnsweringTexts } from './answering.texts.ts'

/** The texts of answering inquiries, in every language of the office. */
export const answeringTexts: OfficeCatalogue<AnsweringTexts> = {
  sv: answeringTextsSv,
  fi: answeringTextsFi,
  en: answeringTextsEn,
}
