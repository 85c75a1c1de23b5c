import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { companyOfficeEn } from './office.en.ts'
import { companyOfficeFi } from './office.fi.ts'
import { companyOfficeSv } from './office.sv.ts'
import type { CompanyOfficeTexts } from './office.texts.ts'

/** The texts of companies in the office, in its languages. */
export const companyOfficeTexts: OfficeCatalogue<CompanyOfficeTexts> = {
  sv: companyOfficeSv,
  fi: companyOfficeFi,
  en: companyOfficeEn,
}
