import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface BoardTexts {
  readonly title: string
  readonly lead: string
  readonly board: string
  readonly list: string
  readonly views: string
  readonly filter: string
  readonly search: string
  readonly searchHint: string
  readonly stage: string
  readonly owner: string
  readonly mine: string
  readonly nobody: string
  readonly topic: string
  readonly country: string
  readonly due: string
  readonly overdue: string
  readonly all: string
  readonly show: string
  readonly clear: string
  readonly found: (count: number) => string
  readonly none: string
  readonly number: string
  readonly body: string
  readonly when: string
  readonly wished: string
  readonly until: (day: string) => string
  readonly late: (day: string) => string
  readonly unanswered: string
  readonly against: string
  readonly closed: string
  readonly figures: string
  readonly commitments: string
  readonly people: (count: number) => string
}

/** The texts of the board of visits. */
export const boardTexts: OfficeCatalogue<BoardTexts> = {
  sv: {
    title: 'Besök',
    lead: 'Från den första förfrågan till det som blev av.',
    board: 'Tavla',
    list: 'Lista',
    views: 'Visa som',
    filter: 'Sålla',
    search: 'Sök',
    searchHint: 'Nummer, organisation eller namn.',
    stage: 'Läge',
    owner: 'Ansvarig',
    mine: 'Jag',
    nobody: 'Ingen än',
    topic: 'Ämne',
    country: 'Land',
    due: 'Ska vara klart',
    overdue: 'Försenade',
    all: 'Alla',
    show: 'Visa',
    clear: 'Visa alla',
    found: (count) => plural('sv', count, { one: 'Ett besök', other: '# besök' }),
    none: 'Inga besök.',
    number: 'Nr',
    body: 'Besökare',
    when: 'Dagar',
    wished: 'önskat',
    until: (day) => `Senast ${day}`,
    late: (day) => `Försenat sedan ${day}`,
    unanswered: 'Väntar på svar',
    against: 'Utanför reglerna',
    closed: 'Avslutade',
    figures: 'Besöken i siffror',
    commitments: 'Åtaganden',
    people: (count) => plural('sv', count, { one: 'en person', other: '# personer' }),
  },
  fi: {
    title: 'Vierailut',
    lead: 'Ensimmäisestä pyynnöstä siihen, mitä siitä seurasi.',
    board: 'Taulu',
    list: 'Luettelo',
    views: 'Näytä',
    filter: 'Rajaa',
    search: 'Hae',
    searchHint: 'Numero, organisaatio tai nimi.',
    stage: 'Vaihe',
    owner: 'Vastuuhenkilö',
    mine: 'Minä',
    nobody: 'Ei vielä ketään',
    topic: 'Aihe',
    country: 'Maa',
    due: 'Määräpäivä',
    overdue: 'Myöhässä',
    all: 'Kaikki',
    show: 'Näytä',
    clear: 'Näytä kaikki',
    found: (count) => plural('fi', count, { one: 'Yksi vierailu', other: '# vierailua' }),
    none: 'Ei vierailuja.',
    number: 'Nro',
    body: 'Vierailija',
    when: 'Päivät',
    wished: 'toive',
    until: (day) => `Viimeistään ${day}`,
    late: (day) => `Myöhässä, määräpäivä oli ${day}`,
    unanswered: 'Odottaa vastausta',
    against: 'Ei sääntöjen mukainen',
    closed: 'Päättyneet',
    figures: 'Vierailut lukuina',
    commitments: 'Sitoumukset',
    people: (count) => plural('fi', count, { one: 'yksi henkilö', other: '# henkilöä' }),
  },
  en: {
    title: 'Visits',
    lead: 'From the first question to what came of it.',
    board: 'Board',
    list: 'List',
    views: 'Show as',
    filter: 'Narrow',
    search: 'Search',
    searchHint: 'Number, organisation or name.',
    stage: 'Stage',
    owner: 'Owner',
    mine: 'Me',
    nobody: 'Nobody yet',
    topic: 'Topic',
    country: 'Country',
    due: 'Due',
    overdue: 'Overdue',
    all: 'All',
    show: 'Show',
    clear: 'Show all',
    found: (count) => plural('en', count, { one: 'One visit', other: '# visits' }),
    none: 'No visits.',
    number: 'No.',
    body: 'Guests',
    when: 'Days',
    wished: 'wished for',
    until: (day) => `By ${day}`,
    late: (day) => `Overdue since ${day}`,
    unanswered: 'Waits for an answer',
    against: 'Outside the rules',
    closed: 'Ended',
    figures: 'Visits in figures',
    commitments: 'Commitments',
    people: (count) => plural('en', count, { one: 'one person', other: '# people' }),
  },
}
