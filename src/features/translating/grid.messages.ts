import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { CellState } from './grid.model.ts'

interface GridTexts {
  readonly title: string
  readonly lead: string
  readonly languages: string
  readonly missing: (count: number) => string
  readonly stale: (count: number) => string
  readonly underway: (count: number) => string
  readonly complete: string
  readonly required: string
  readonly yours: string
  readonly search: string
  readonly kind: string
  readonly allKinds: string
  readonly lang: string
  readonly anyLang: string
  readonly state: string
  readonly anyState: string
  readonly states: Readonly<Record<CellState, string>>
  readonly original: string
  readonly show: string
  readonly clear: string
  readonly found: (count: number) => string
  readonly none: string
  readonly entry: string
  readonly choose: (title: string) => string
  readonly pages: string
  readonly page: (page: number, of: number) => string
  readonly next: string
  readonly previous: string
  readonly toAgency: string
  readonly handOut: string
}

/** The texts of the grid of translations. */
export const gridTexts: OfficeCatalogue<GridTexts> = {
  sv: {
    title: 'Översättningar',
    lead: 'Varje posts texter på stadens alla språk, också på dem som läsarna inte ser än.',
    languages: 'Läget på varje språk',
    missing: (count) => plural('sv', count, { one: '# saknas', other: '# saknas' }),
    stale: (count) => plural('sv', count, { one: '# är äldre än originalet', other: '# är äldre än originalet' }),
    underway: (count) => plural('sv', count, { one: '# på väg', other: '# på väg' }),
    complete: 'Allt är översatt',
    required: 'krävs',
    yours: 'ditt språk',
    search: 'Sök efter rubrik',
    kind: 'Slag',
    allKinds: 'Alla slag',
    lang: 'Språk',
    anyLang: 'Vilket språk som helst',
    state: 'Läge',
    anyState: 'Alla lägen',
    states: {
      missing: 'saknas',
      stale: 'äldre än originalet',
      draft: 'utkast',
      in_review: 'på granskning',
      scheduled: 'schemalagd',
      published: 'publicerad',
      withdrawn: 'tillbakadragen',
    },
    original: 'original',
    show: 'Visa',
    clear: 'Visa allt',
    found: (count) => plural('sv', count, { one: '# post', other: '# poster' }),
    none: 'Ingen post passar. Ta bort ett villkor eller sök på något annat.',
    entry: 'Post',
    choose: (title) => `Välj ${title}`,
    pages: 'Sidor i tabellen',
    page: (page, of) => `Sida ${page} av ${of}`,
    next: 'Nästa',
    previous: 'Föregående',
    toAgency: 'Till och från översättningsbyråer',
    handOut: 'Lämna ut de valda till en byrå',
  },
  fi: {
    title: 'Käännökset',
    lead: 'Jokaisen kirjauksen tekstit kaikilla kaupungin kielillä, myös niillä, joita lukijat eivät vielä näe.',
    languages: 'Tilanne kielittäin',
    missing: (count) => plural('fi', count, { one: '# puuttuu', other: '# puuttuu' }),
    stale: (count) => plural('fi', count, { one: '# on alkutekstiä vanhempi', other: '# on alkutekstiä vanhempia' }),
    underway: (count) => plural('fi', count, { one: '# kesken', other: '# kesken' }),
    complete: 'Kaikki on käännetty',
    required: 'vaaditaan',
    yours: 'sinun kielesi',
    search: 'Hae otsikosta',
    kind: 'Laji',
    allKinds: 'Kaikki lajit',
    lang: 'Kieli',
    anyLang: 'Mikä kieli tahansa',
    state: 'Tila',
    anyState: 'Kaikki tilat',
    states: {
      missing: 'puuttuu',
      stale: 'alkutekstiä vanhempi',
      draft: 'luonnos',
      in_review: 'tarkastettavana',
      scheduled: 'ajastettu',
      published: 'julkaistu',
      withdrawn: 'vedetty pois',
    },
    original: 'alkuteksti',
    show: 'Näytä',
    clear: 'Näytä kaikki',
    found: (count) => plural('fi', count, { one: '# kirjaus', other: '# kirjausta' }),
    none: 'Mikään kirjaus ei täsmää. Poista jokin ehto tai hae muulla sanalla.',
    entry: 'Kirjaus',
    choose: (title) => `Valitse ${title}`,
    pages: 'Taulukon sivut',
    page: (page, of) => `Sivu ${page}/${of}`,
    next: 'Seuraava',
    previous: 'Edellinen',
    toAgency: 'Käännöstoimistolle ja takaisin',
    handOut: 'Anna valitut käännöstoimistolle',
  },
  en: {
    title: 'Translations',
    lead: 'The texts of every entry in all languages of the city, also in those that readers do not see yet.',
    languages: 'How each language stands',
    missing: (count) => plural('en', count, { one: '# missing', other: '# missing' }),
    stale: (count) => plural('en', count, { one: '# older than its original', other: '# older than their originals' }),
    underway: (count) => plural('en', count, { one: '# underway', other: '# underway' }),
    complete: 'Everything is translated',
    required: 'required',
    yours: 'your language',
    search: 'Search for a title',
    kind: 'Kind',
    allKinds: 'All kinds',
    lang: 'Language',
    anyLang: 'Any language',
    state: 'State',
    anyState: 'All states',
    states: {
      missing: 'missing',
      stale: 'older than its original',
      draft: 'draft',
      in_review: 'in review',
      scheduled: 'scheduled',
      published: 'published',
      withdrawn: 'withdrawn',
    },
    original: 'original',
    show: 'Show',
    clear: 'Show all',
    found: (count) => plural('en', count, { one: '# entry', other: '# entries' }),
    none: 'No entry fits. Take away a filter, or search for something else.',
    entry: 'Entry',
    choose: (title) => `Choose ${title}`,
    pages: 'Pages of the grid',
    page: (page, of) => `Page ${page} of ${of}`,
    next: 'Next',
    previous: 'Previous',
    toAgency: 'To and from translation agencies',
    handOut: 'Hand the chosen ones out to an agency',
  },
}
