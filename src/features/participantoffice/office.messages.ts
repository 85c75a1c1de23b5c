import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { participantOfficeEn } from './office.en.ts'
import { participantOfficeFi } from './office.fi.ts'
import { participantOfficeSv } from './office.sv.ts'
import type { ParticipantOfficeTexts } from './office.texts.ts'

/** The texts of participants in the office, in its languages. */
export const participantOfficeTexts: OfficeCatalogue<ParticipantOfficeTexts> = {
  sv: participantOfficeSv,
  fi: participantOfficeFi,
  en: participantOfficeEn,
}
