import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { ruleTextsAr } from './rule.ar.ts'
import { ruleTextsEn } from './rule.en.ts'
import { ruleTextsFi } from './rule.fi.ts'
import { ruleTextsSv } from './rule.sv.ts'
import type { RuleTexts } from './rule.texts.ts'

/** The rules of visits in every language. */
export const ruleTexts: Catalogue<RuleTexts> = { sv: ruleTextsSv, fi: ruleTextsFi, en: ruleTextsEn, ar: ruleTextsAr }
