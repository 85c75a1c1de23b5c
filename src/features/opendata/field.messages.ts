import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { fieldsInArabic } from './field.ar.ts'
import { fieldsInEnglish } from './field.en.ts'
import { fieldsInFinnish } from './field.fi.ts'
import { fieldsInSwedish } from './field.sv.ts'

/** The names under which the fields of the interface are explained. */
export type FieldName = keyof typeof fieldsInEnglish
export type FieldTexts = Readonly<Record<FieldName, string>>

/** What the fields of the interface mean. */
export const fieldTexts: Catalogue<FieldTexts> = {
  sv: fieldsInSwedish,
  fi: fieldsInFinnish,
  en: fieldsInEnglish,
  ar: fieldsInArabic,
}
