import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { EndReason } from '#src/features/visits/index.ts'

export interface FigureTexts {
  readonly title: (year: number) => string
  readonly years: string
  readonly lead: string
  readonly none: string
  readonly asked: string
  readonly held: string
  readonly guests: string
  readonly hours: string
  readonly countries: string
  readonly country: string
  readonly topics: string
  readonly topic: string
  readonly visits: string
  readonly satisfaction: string
  readonly question: string
  readonly mean: string
  readonly useful: string
  readonly caredFor: string
  readonly answers: (count: string) => string
  readonly costs: string
  readonly kind: string
  readonly amount: string
  readonly currency: string
  readonly ended: string
  readonly reason: string
  readonly table: string
  readonly group: string
  readonly item: string
  readonly value: string
  readonly whole: string
  readonly stages: { readonly declined: string; readonly cancelled: string }
  readonly reasons: Readonly<Record<EndReason, string>>
}

/** The texts of the figures of a year. */
export const figureTexts: OfficeCatalogue<FigureTexts> = {
  sv: {
    title: (year) => `Besök ${year} i siffror`,
    years: 'År',
    lead: 'Ett besök hör till det år då det började, en förfrågan till det år då den kom. Gäster är de som prickades av, annars så många som besöket gällde.',
    none: 'Det finns inga besök att räkna än.',
    asked: 'Förfrågningar',
    held: 'Besök som hölls',
    guests: 'Gäster',
    hours: 'Arbetstimmar',
    countries: 'Gäster efter land',
    country: 'Land',
    topics: 'Besök efter ämne',
    topic: 'Ämne',
    visits: 'Besök',
    satisfaction: 'Gästernas omdöme',
    question: 'Fråga',
    mean: 'Medeltal av 5',
    useful: 'Nytta',
    caredFor: 'Omhändertagande',
    answers: (count) => `Svar: ${count}`,
    costs: 'Kostnader',
    kind: 'Slag',
    amount: 'Belopp',
    currency: 'Valuta',
    ended: 'Avböjda och inställda',
    reason: 'Orsak',
    table: 'Som tabell',
    group: 'Grupp',
    item: 'Post',
    value: 'Värde',
    whole: 'Allt',
    stages: { declined: 'Avböjt', cancelled: 'Inställt' },
    reasons: {
      no_host: 'ingen värd',
      no_time: 'ingen tid',
      not_our_topic: 'inte vårt ämne',
      too_soon: 'för kort varsel',
      too_many: 'för stor grupp',
      recent: 'nyligen på besök',
      no_benefit: 'ingen nytta',
      by_guests: 'av gästerna',
      by_us: 'av oss',
      by_circumstances: 'av omständigheterna',
      other: 'annat',
    },
  },
  fi: {
    title: (year) => `Vierailut ${year} lukuina`,
    years: 'Vuosi',
    lead: 'Vierailu kuuluu vuoteen, jona se alkoi, pyyntö vuoteen, jona se tuli. Vieraita ovat saapuneiksi merkityt, muuten niin monta kuin vierailu koski.',
    none: 'Laskettavia vierailuja ei vielä ole.',
    asked: 'Pyyntöjä',
    held: 'Pidettyjä vierailuja',
    guests: 'Vieraita',
    hours: 'Työtunteja',
    countries: 'Vieraat maittain',
    country: 'Maa',
    topics: 'Vierailut aiheittain',
    topic: 'Aihe',
    visits: 'Vierailuja',
    satisfaction: 'Vieraiden arvio',
    question: 'Kysymys',
    mean: 'Keskiarvo asteikolla 1–5',
    useful: 'Hyöty',
    caredFor: 'Huolenpito',
    answers: (count) => `Vastauksia: ${count}`,
    costs: 'Kulut',
    kind: 'Laji',
    amount: 'Määrä',
    currency: 'Valuutta',
    ended: 'Hylätyt ja perutut',
    reason: 'Syy',
    table: 'Taulukkona',
    group: 'Ryhmä',
    item: 'Kohta',
    value: 'Arvo',
    whole: 'Kaikki',
    stages: { declined: 'Hylätty', cancelled: 'Peruttu' },
    reasons: {
      no_host: 'ei isäntää',
      no_time: 'ei aikaa',
      not_our_topic: 'ei meidän aiheemme',
      too_soon: 'liian lyhyt varoitusaika',
      too_many: 'liian suuri ryhmä',
      recent: 'käynyt äskettäin',
      no_benefit: 'ei hyötyä',
      by_guests: 'vieraiden toimesta',
      by_us: 'meidän toimestamme',
      by_circumstances: 'olosuhteiden vuoksi',
      other: 'muu',
    },
  },
  en: {
    title: (year) => `Visits of ${year} in figures`,
    years: 'Year',
    lead: 'A visit is of the year that it began in, a request of the year that it came in. Guests are those who were ticked off, or else as many as the visit was for.',
    none: 'There are no visits to count yet.',
    asked: 'Requests',
    held: 'Visits held',
    guests: 'Guests',
    hours: 'Hours of work',
    countries: 'Guests by country',
    country: 'Country',
    topics: 'Visits by topic',
    topic: 'Topic',
    visits: 'Visits',
    satisfaction: 'What guests thought',
    question: 'Question',
    mean: 'Mean, of 5',
    useful: 'Useful',
    caredFor: 'Looked after',
    answers: (count) => `Answers: ${count}`,
    costs: 'Costs',
    kind: 'Kind',
    amount: 'Amount',
    currency: 'Currency',
    ended: 'Declined and cancelled',
    reason: 'Why',
    table: 'As a table',
    group: 'Group',
    item: 'Item',
    value: 'Value',
    whole: 'Everything',
    stages: { declined: 'Declined', cancelled: 'Cancelled' },
    reasons: {
      no_host: 'no host',
      no_time: 'no time',
      not_our_topic: 'not our topic',
      too_soon: 'too short notice',
      too_many: 'too large a group',
      recent: 'here not long ago',
      no_benefit: 'no benefit',
      by_guests: 'by the guests',
      by_us: 'by us',
      by_circumstances: 'by circumstances',
      other: 'other',
    },
  },
}
