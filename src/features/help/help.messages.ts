import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export interface HelpTexts {
  readonly lead: string
  readonly chapters: string
  readonly next: string
  readonly previous: string
}

/** The texts around the guide for staff. */
export const helpTexts: OfficeCatalogue<HelpTexts> = {
  sv: {
    lead: 'Så arbetar du i kansliet. Bilderna är tagna i exempelstaden.',
    chapters: 'Kapitel',
    next: 'Nästa',
    previous: 'Föregående',
  },
  fi: {
    lead: 'Näin työskentelet toimistossa. Kuvat ovat esimerkkikaupungista.',
    chapters: 'Luvut',
    next: 'Seuraava',
    previous: 'Edellinen',
  },
  en: {
    lead: 'How to work in the office. The pictures are from the sample city.',
    chapters: 'Chapters',
    next: 'Next',
    previous: 'Previous',
  },
}
