import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { followTextsAr } from './follow.ar.ts'
import { followTextsEn } from './follow.en.ts'
import { followTextsFi } from './follow.fi.ts'
import { followTextsSv } from './follow.sv.ts'
import type { FollowTexts } from './follow.texts.ts'

/** The texts of following, in every language. */
export const followTexts: Catalogue<FollowTexts> = {
  sv: followTextsSv,
  fi: followTextsFi,
  en: followTextsEn,
  ar: followTextsAr,
}
