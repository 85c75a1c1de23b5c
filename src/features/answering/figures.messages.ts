import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export interface FigureTexts {
  readonly title: (year: number) => string
  readonly lead: string
  readonly years: string
  readonly year: string
  readonly none: string
  readonly group: string
  readonly whole: string
  readonly asked: string
  readonly answered: string
  readonly onTime: string
  readonly median: string
  readonly topics: string
  readonly langs: string
  readonly topic: string
  readonly lang: string
  readonly table: string
  readonly file: string
}

/** The texts of inquiries in figures. */
export const figureTexts: OfficeCatalogue<FigureTexts> = {
  sv: {
    title: (year) => `Förfrågningar ${year}`,
    lead: 'I tid är det som besvarades senast den dag som lovades. Skräppost räknas inte.',
    years: 'År',
    year: 'År',
    none: 'Inga förfrågningar det här året.',
    group: 'Grupp',
    whole: 'Alla',
    asked: 'Förfrågningar',
    answered: 'Besvarade',
    onTime: 'Besvarade i tid, procent',
    median: 'Dagar till första svaret, median',
    topics: 'Efter ämne',
    langs: 'Efter språk',
    topic: 'Ämne',
    lang: 'Språk',
    table: 'Visa som tabell',
    file: 'Hämta som CSV',
  },
  fi: {
    title: (year) => `Yhteydenotot ${year}`,
    lead: 'Ajoissa on vastattu, kun vastaus lähti viimeistään luvattuna päivänä. Roskapostia ei lasketa.',
    years: 'Vuodet',
    year: 'Vuosi',
    none: 'Ei yhteydenottoja tänä vuonna.',
    group: 'Ryhmä',
    whole: 'Kaikki',
    asked: 'Yhteydenottoja',
    answered: 'Vastattu',
    onTime: 'Vastattu ajoissa, prosenttia',
    median: 'Päiviä ensimmäiseen vastaukseen, mediaani',
    topics: 'Aiheittain',
    langs: 'Kielittäin',
    topic: 'Aihe',
    lang: 'Kieli',
    table: 'Näytä taulukkona',
    file: 'Lataa CSV-tiedostona',
  },
  en: {
    title: (year) => `Inquiries ${year}`,
    lead: 'On time is what was answered by the day that was promised. Spam is not counted.',
    years: 'Years',
    year: 'Year',
    none: 'No inquiries in this year.',
    group: 'Group',
    whole: 'All',
    asked: 'Inquiries',
    answered: 'Answered',
    onTime: 'Answered on time, per cent',
    median: 'Days until the first answer, median',
    topics: 'By topic',
    langs: 'By language',
    topic: 'Topic',
    lang: 'Language',
    table: 'Show as a table',
    file: 'Take it as CSV',
  },
}
