import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { FigureName, TieHealth } from './figure.model.ts'

/** What the page of figures says. */
export interface FigureTexts {
  readonly title: string
  readonly lead: string
  readonly asTable: string
  readonly csv: string
  readonly titles: Readonly<Record<FigureName, string>>
  readonly notes: Readonly<Record<Exclude<FigureName, 'ties'>, string>>
  readonly tiesNote: (months: number) => string
  readonly drawn: Readonly<Record<'activities' | 'languages' | 'grants', string>>
  readonly ofTheme: (theme: string) => string
  readonly theme: string
  readonly allThemes: string
  readonly show: string
  readonly noTheme: string
  readonly year: string
  readonly noYear: string
  readonly all: string
  readonly lately: (year: number) => string
  readonly state: string
  readonly ties: string
  readonly health: Readonly<Record<keyof TieHealth, string>>
  readonly language: string
  readonly closed: (language: string) => string
  readonly upToDate: string
  readonly stale: string
  readonly missing: string
  readonly tie: string
  readonly amount: string
  readonly currency: string
  readonly projects: string
  readonly sum: string
  readonly inCurrency: (title: string, currency: string) => string
  readonly noFees: string
  readonly noGrants: string
  readonly noActivities: string
}

/** The texts of the page of figures. */
export const figureTexts: OfficeCatalogue<FigureTexts> = {
  sv: {
    title: 'Siffror',
    lead: 'Vad som lever, vad som väntar, på vilka språk och vad det kostar. Allt räknas ur registret just nu, även det som läsarna inte ser.',
    asTable: 'Som tabell',
    csv: 'CSV-fil',
    titles: {
      activities: 'Aktiviteter per år',
      themes: 'Aktiviteter per tema',
      ties: 'Hur förbindelserna mår',
      languages: 'Texterna på varje språk',
      fees: 'Årsavgifter',
      grants: 'Projektens finansiering per år',
    },
    notes: {
      activities: 'Efter året då de började. Det som ställdes in är inte med.',
      themes: 'En aktivitet med flera teman räknas i varje.',
      languages: 'Sidor, nyheter och puffar som är publicerade på något språk.',
      fees: 'Vad förbindelser i kraft kostar om året, som registret säger i dag. Olika valutor läggs aldrig ihop.',
      grants: 'Vad finansiärerna gav, hela summan det år då projektet började. Olika valutor läggs aldrig ihop.',
    },
    tiesNote: (months) =>
      `”Utan aktivitet” betyder att inget har hänt på ${plural('sv', months, { one: '# månad', other: '# månader' })}. De som ska ses över räknas också i sitt läge.`,
    drawn: {
      activities: 'Staplar: aktiviteter per år, efter slag',
      languages: 'Staplar: texter per språk, efter hur aktuella de är',
      grants: 'Staplar: finansiering per startår',
    },
    ofTheme: (theme) => `Tema: ${theme}`,
    theme: 'Tema',
    allThemes: 'alla teman',
    show: 'Visa',
    noTheme: 'Utan tema',
    year: 'År',
    noYear: 'Utan år',
    all: 'Alla',
    lately: (year) => `Sedan ${year}`,
    state: 'Läge',
    ties: 'Förbindelser',
    health: {
      active: 'I kraft, med aktivitet',
      quiet: 'I kraft, utan aktivitet',
      toReview: 'Ska ses över',
      proposed: 'Föreslagna',
      dormant: 'Vilande',
      suspended: 'Avbrutna tills vidare',
      ended: 'Avslutade',
    },
    language: 'Språk',
    closed: (language) => `${language} (inte öppet)`,
    upToDate: 'Publicerade',
    stale: 'Publicerade, äldre än originalet',
    missing: 'Saknas',
    tie: 'Förbindelse',
    amount: 'Belopp',
    currency: 'Valuta',
    projects: 'Projekt',
    sum: 'Summa',
    inCurrency: (title, currency) => `${title}, ${currency}`,
    noFees: 'Ingen förbindelse i kraft har en avgift i registret.',
    noGrants: 'Inget projekt har en finansiär med ett belopp i registret.',
    noActivities: 'Inga sådana aktiviteter i registret.',
  },
  fi: {
    title: 'Luvut',
    lead: 'Mikä elää, mikä odottaa, millä kielillä ja mitä se maksaa. Kaikki lasketaan rekisteristä juuri nyt, myös se, mitä lukijat eivät näe.',
    asTable: 'Taulukkona',
    csv: 'CSV-tiedosto',
    titles: {
      activities: 'Toiminta vuosittain',
      themes: 'Toiminta teemoittain',
      ties: 'Miten siteet voivat',
      languages: 'Tekstit kullakin kielellä',
      fees: 'Vuosimaksut',
      grants: 'Hankkeiden rahoitus vuosittain',
    },
    notes: {
      activities: 'Alkamisvuoden mukaan. Peruttu ei ole mukana.',
      themes: 'Toiminta, jolla on useita teemoja, lasketaan jokaiseen.',
      languages: 'Sivut, uutiset ja nostot, jotka on julkaistu jollakin kielellä.',
      fees: 'Mitä voimassa olevat siteet maksavat vuodessa, niin kuin rekisteri tänään sanoo. Eri valuuttoja ei lasketa yhteen.',
      grants: 'Mitä rahoittajat antoivat, koko summa hankkeen alkamisvuonna. Eri valuuttoja ei lasketa yhteen.',
    },
    tiesNote: (months) =>
      `”Ilman toimintaa” tarkoittaa, että mitään ei ole tapahtunut ${plural('fi', months, { one: '# kuukauteen', other: '# kuukauteen' })}. Tarkistettavat lasketaan myös omaan tilaansa.`,
    drawn: {
      activities: 'Pylväät: toiminta vuosittain lajin mukaan',
      languages: 'Pylväät: tekstit kielittäin ajantasaisuuden mukaan',
      grants: 'Pylväät: rahoitus aloitusvuoden mukaan',
    },
    ofTheme: (theme) => `Teema: ${theme}`,
    theme: 'Teema',
    allThemes: 'kaikki teemat',
    show: 'Näytä',
    noTheme: 'Ilman teemaa',
    year: 'Vuosi',
    noYear: 'Ilman vuotta',
    all: 'Kaikki',
    lately: (year) => `Vuodesta ${year}`,
    state: 'Tila',
    ties: 'Siteitä',
    health: {
      active: 'Voimassa, toimintaa on',
      quiet: 'Voimassa, ilman toimintaa',
      toReview: 'Tarkistettavat',
      proposed: 'Ehdotetut',
      dormant: 'Lepäävät',
      suspended: 'Toistaiseksi keskeytetyt',
      ended: 'Päättyneet',
    },
    language: 'Kieli',
    closed: (language) => `${language} (ei avattu)`,
    upToDate: 'Julkaistu',
    stale: 'Julkaistu, alkuperäistä vanhempi',
    missing: 'Puuttuu',
    tie: 'Side',
    amount: 'Summa',
    currency: 'Valuutta',
    projects: 'Hankkeita',
    sum: 'Summa',
    inCurrency: (title, currency) => `${title}, ${currency}`,
    noFees: 'Millään voimassa olevalla siteellä ei ole maksua rekisterissä.',
    noGrants: 'Millään hankkeella ei ole rekisterissä rahoittajaa ja summaa.',
    noActivities: 'Rekisterissä ei ole tällaista toimintaa.',
  },
  en: {
    title: 'Figures',
    lead: 'What is alive, what waits, in which languages, and what it costs. All of it is counted from the register as it is now, with what readers do not see.',
    asTable: 'As a table',
    csv: 'CSV file',
    titles: {
      activities: 'Activities by year',
      themes: 'Activities by theme',
      ties: 'The health of our ties',
      languages: 'The texts in each language',
      fees: 'Yearly fees',
      grants: 'Funding of projects by year',
    },
    notes: {
      activities: 'By the year in which they began. What was cancelled is left out.',
      themes: 'An activity with several themes counts in each.',
      languages: 'Pages, news and highlights that are published in some language.',
      fees: 'What ties in force cost a year, as the register says today. Different currencies are never added up.',
      grants:
        'What funders gave, the whole sum in the year in which the project began. Different currencies are never added up.',
    },
    tiesNote: (months) =>
      `“Without an activity” means that nothing has happened for ${plural('en', months, { one: '# month', other: '# months' })}. Those to be reviewed count in their state as well.`,
    drawn: {
      activities: 'Columns: activities by year and kind',
      languages: 'Columns: texts by language, and how up to date they are',
      grants: 'Columns: funding by the year of beginning',
    },
    ofTheme: (theme) => `Theme: ${theme}`,
    theme: 'Theme',
    allThemes: 'all themes',
    show: 'Show',
    noTheme: 'Without a theme',
    year: 'Year',
    noYear: 'Without a year',
    all: 'All',
    lately: (year) => `Since ${year}`,
    state: 'State',
    ties: 'Ties',
    health: {
      active: 'In force, with activity',
      quiet: 'In force, without an activity',
      toReview: 'To be reviewed',
      proposed: 'Proposed',
      dormant: 'Dormant',
      suspended: 'Suspended',
      ended: 'Ended',
    },
    language: 'Language',
    closed: (language) => `${language} (not open)`,
    upToDate: 'Published',
    stale: 'Published, older than the original',
    missing: 'Missing',
    tie: 'Tie',
    amount: 'Amount',
    currency: 'Currency',
    projects: 'Projects',
    sum: 'Sum',
    inCurrency: (title, currency) => `${title}, ${currency}`,
    noFees: 'No tie in force has a fee in the register.',
    noGrants: 'No project has a funder with a sum in the register.',
    noActivities: 'No such activities in the register.',
  },
}
