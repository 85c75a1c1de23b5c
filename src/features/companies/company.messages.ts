import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { companyMailsAr, companyTextsAr } from './company.ar.ts'
import { companyMailsEn, companyTextsEn } from './company.en.ts'
import { companyMailsFi, companyTextsFi } from './company.fi.ts'
import { companyMailsSv, companyTextsSv } from './company.sv.ts'
import type { CompanyMails, CompanyTexts } from './company.texts.ts'

/** The public texts of companies, in every language. */
export const companyTexts: Catalogue<CompanyTexts> = {
  sv: companyTextsSv,
  fi: companyTextsFi,
  en: companyTextsEn,
  ar: companyTextsAr,
}

/** The mails to companies, in every language. */
export const companyMails: Catalogue<CompanyMails> = {
  sv: companyMailsSv,
  fi: companyMailsFi,
  en: companyMailsEn,
  ar: companyMailsAr,
}
