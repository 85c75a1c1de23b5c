import type { ClaimAttribute } from '#src/features/claims/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface TieTexts {
  /** What binds us and since when; `since` is a phrase: `since 1971`. */
  readonly bound: (kind: string, since: string) => string
  readonly sinceUnknown: string
  readonly partOf: (whole: string) => string
  readonly until: (date: string) => string
  readonly decision: string
  readonly source: string
  readonly together: string
  readonly themes: string
  readonly documents: string
  readonly history: string
  readonly disagree: (what: string) => string
  readonly what: Readonly<Record<ClaimAttribute, string>>
  readonly says: string
  readonly goesBy: string
  readonly columns: {
    readonly tie: string
    readonly country: string
    readonly state: string
    readonly since: string
    readonly decision: string
    readonly source: string
  }
}

/** What is said of a tie. */
export const tieTexts: Catalogue<TieTexts> = {
  sv: {
    bound: (kind, since) => `${kind} ${since}`,
    sinceUnknown: 'sedan när vet vi inte',
    partOf: (whole) => `en del av ${whole}`,
    until: (date) => `gäller till ${date}`,
    decision: 'Beslut',
    source: 'Källa',
    together: 'Tillsammans med',
    themes: 'Teman',
    documents: 'Dokument',
    history: 'Historia',
    disagree: (what) => `Källorna är oense om ${what}`,
    what: {
      exists: 'om förbindelsen finns',
      signed: 'när avtalet slöts',
      state: 'hur förbindelsen står',
      ended: 'när förbindelsen upphörde',
      name: 'namnet',
      population: 'invånarantalet',
      date: 'datumet',
      amount: 'beloppet',
    },
    says: 'enligt',
    goesBy: 'Registret går efter detta',
    columns: {
      tie: 'Förbindelse',
      country: 'Land',
      state: 'Läge',
      since: 'Sedan',
      decision: 'Beslut',
      source: 'Källa',
    },
  },
  fi: {
    bound: (kind, since) => `${kind} ${since}`,
    sinceUnknown: 'alkamisaikaa ei tiedetä',
    partOf: (whole) => `osa kokonaisuutta ${whole}`,
    until: (date) => `voimassa ${date} asti`,
    decision: 'Päätös',
    source: 'Lähde',
    together: 'Mukana myös',
    themes: 'Teemat',
    documents: 'Asiakirjat',
    history: 'Vaiheet',
    disagree: (what) => `Lähteet ovat eri mieltä: ${what}`,
    what: {
      exists: 'onko side olemassa',
      signed: 'milloin sopimus tehtiin',
      state: 'missä tilassa side on',
      ended: 'milloin side päättyi',
      name: 'mikä nimi on',
      population: 'paljonko asukkaita on',
      date: 'mikä päivä',
      amount: 'mikä summa',
    },
    says: 'sanoo',
    goesBy: 'Tätä rekisteri noudattaa',
    columns: {
      tie: 'Side',
      country: 'Maa',
      state: 'Tila',
      since: 'Alkaen',
      decision: 'Päätös',
      source: 'Lähde',
    },
  },
  en: {
    bound: (kind, since) => `${kind} ${since}`,
    sinceUnknown: 'since when is not known',
    partOf: (whole) => `a part of ${whole}`,
    until: (date) => `runs to ${date}`,
    decision: 'Decision',
    source: 'Source',
    together: 'Together with',
    themes: 'Themes',
    documents: 'Documents',
    history: 'History',
    disagree: (what) => `The sources disagree on ${what}`,
    what: {
      exists: 'whether the tie exists',
      signed: 'when the agreement was made',
      state: 'how the tie stands',
      ended: 'when the tie ended',
      name: 'the name',
      population: 'the number of residents',
      date: 'the date',
      amount: 'the amount',
    },
    says: 'according to',
    goesBy: 'The register goes by this',
    columns: {
      tie: 'Tie',
      country: 'Country',
      state: 'State',
      since: 'Since',
      decision: 'Decision',
      source: 'Source',
    },
  },
  ar: {
    bound: (kind, since) => `${kind} ${since}`,
    sinceUnknown: 'ولا يُعرف منذ متى',
    partOf: (whole) => `جزء من ${whole}`,
    until: (date) => `تسري حتى ${date}`,
    decision: 'القرار',
    source: 'المصدر',
    together: 'بالاشتراك مع',
    themes: 'المواضيع',
    documents: 'الوثائق',
    history: 'المراحل',
    disagree: (what) => `تختلف المصادر في ${what}`,
    what: {
      exists: 'وجود العلاقة',
      signed: 'تاريخ الاتفاق',
      state: 'وضع العلاقة',
      ended: 'تاريخ انتهاء العلاقة',
      name: 'الاسم',
      population: 'عدد السكان',
      date: 'التاريخ',
      amount: 'المبلغ',
    },
    says: 'وفق',
    goesBy: 'هذا ما يعتمده السجل',
    columns: {
      tie: 'العلاقة',
      country: 'البلد',
      state: 'الوضع',
      since: 'منذ',
      decision: 'القرار',
      source: 'المصدر',
    },
  },
}
