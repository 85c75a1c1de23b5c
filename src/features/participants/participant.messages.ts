import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { participantMailsAr, participantTextsAr } from './participant.ar.ts'
import { participantMailsEn, participantTextsEn } from './participant.en.ts'
import { participantMailsFi, participantTextsFi } from './participant.fi.ts'
import { participantMailsSv, participantTextsSv } from './participant.sv.ts'
import type { ParticipantMails, ParticipantTexts } from './participant.texts.ts'

/** The public texts of those who take part, in every language. */
export const participantTexts: Catalogue<ParticipantTexts> = {
  sv: participantTextsSv,
  fi: participantTextsFi,
  en: participantTextsEn,
  ar: participantTextsAr,
}

/** The mails to those who take part, in every language. */
export const participantMails: Catalogue<ParticipantMails> = {
  sv: participantMailsSv,
  fi: participantMailsFi,
  en: participantMailsEn,
  ar: participantMailsAr,
}
