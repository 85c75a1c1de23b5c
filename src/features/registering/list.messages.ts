import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import type { FilterName, SortName } from './list.model.ts'

interface ListTexts {
  readonly search: string
  readonly show: string
  readonly clear: string
  readonly sort: string
  readonly sorts: Readonly<Record<SortName, string>>
  readonly filters: Readonly<Record<FilterName, string>>
  readonly any: string
  readonly shown: Readonly<Record<'yes' | 'no' | 'merged', string>>
  readonly settled: Readonly<Record<'yes' | 'no', string>>
  readonly noState: string
  readonly found: (lines: number) => string
  readonly none: string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly columns: Readonly<
    Record<
      'name' | 'kind' | 'country' | 'state' | 'review' | 'date' | 'changed' | 'used' | 'values' | 'site' | 'said',
      string
    >
  >
  readonly onSite: string
  readonly lead: string
}

/** The texts of the lists of the register. */
export const listTexts: OfficeCatalogue<ListTexts> = {
  sv: {
    search: 'Sök bland namnen',
    show: 'Visa',
    clear: 'Visa alla',
    sort: 'Ordning',
    sorts: {
      name: 'namn',
      kind: 'slag',
      country: 'land',
      changed: 'senast ändrad',
      state: 'läge',
      review: 'ska ses över',
      date: 'tid, det nyaste först',
      used: 'mest använd',
    },
    filters: {
      kind: 'Slag',
      country: 'Land',
      theme: 'Tema',
      shown: 'På webbplatsen',
      state: 'Läge',
      status: 'Status',
      fact: 'Om',
      settled: 'Avgjord',
    },
    any: 'alla',
    shown: { yes: 'syns', no: 'syns inte', merged: 'sammanförda med en annan' },
    settled: { yes: 'en är vald', no: 'inte avgjord' },
    noState: 'utan läge',
    found: (lines) => plural('sv', lines, { one: 'En rad', other: '# rader' }),
    none: 'Inget i registret motsvarar det här.',
    pages: 'Sidor',
    newer: 'Föregående',
    older: 'Nästa',
    pageNumber: (page, pages) => `Sida ${page} av ${pages}`,
    columns: {
      name: 'Namn',
      kind: 'Slag',
      country: 'Land',
      state: 'Läge',
      review: 'Ska ses över',
      date: 'Tid',
      changed: 'Ändrad',
      used: 'Används',
      values: 'Vad som sägs',
      site: 'Webbplats',
      said: 'När det sades',
    },
    onSite: 'Visa',
    lead: 'Allt vad staden vet om sina parter, förbindelser och aktiviteter. Det som ändras här ser läsarna genast.',
  },
  fi: {
    search: 'Etsi nimistä',
    show: 'Näytä',
    clear: 'Näytä kaikki',
    sort: 'Järjestys',
    sorts: {
      name: 'nimi',
      kind: 'laji',
      country: 'maa',
      changed: 'viimeksi muutettu',
      state: 'tila',
      review: 'tarkistetaan',
      date: 'aika, uusin ensin',
      used: 'eniten käytetty',
    },
    filters: {
      kind: 'Laji',
      country: 'Maa',
      theme: 'Teema',
      shown: 'Verkkosivustolla',
      state: 'Tila',
      status: 'Tila',
      fact: 'Mistä',
      settled: 'Ratkaistu',
    },
    any: 'kaikki',
    shown: { yes: 'näkyy', no: 'ei näy', merged: 'yhdistetty toiseen' },
    settled: { yes: 'yksi on valittu', no: 'ratkaisematta' },
    noState: 'ilman tilaa',
    found: (lines) => plural('fi', lines, { one: 'Yksi rivi', other: '# riviä' }),
    none: 'Rekisterissä ei ole mitään tällaista.',
    pages: 'Sivut',
    newer: 'Edellinen',
    older: 'Seuraava',
    pageNumber: (page, pages) => `Sivu ${page}/${pages}`,
    columns: {
      name: 'Nimi',
      kind: 'Laji',
      country: 'Maa',
      state: 'Tila',
      review: 'Tarkistetaan',
      date: 'Aika',
      changed: 'Muutettu',
      used: 'Käytössä',
      values: 'Mitä sanotaan',
      site: 'Verkkosivusto',
      said: 'Milloin sanottu',
    },
    onSite: 'Näytä',
    lead: 'Kaikki, mitä kaupunki tietää tahoistaan, siteistään ja toiminnastaan. Lukijat näkevät muutokset heti.',
  },
  en: {
    search: 'Search the names',
    show: 'Show',
    clear: 'Show all',
    sort: 'Order',
    sorts: {
      name: 'name',
      kind: 'kind',
      country: 'country',
      changed: 'last changed',
      state: 'state',
      review: 'to be reviewed',
      date: 'time, the newest first',
      used: 'most used',
    },
    filters: {
      kind: 'Kind',
      country: 'Country',
      theme: 'Theme',
      shown: 'On the site',
      state: 'State',
      status: 'Status',
      fact: 'About',
      settled: 'Settled',
    },
    any: 'all',
    shown: { yes: 'shown', no: 'not shown', merged: 'merged into another' },
    settled: { yes: 'one is chosen', no: 'not settled' },
    noState: 'without a state',
    found: (lines) => plural('en', lines, { one: 'One line', other: '# lines' }),
    none: 'Nothing in the register is like this.',
    pages: 'Pages',
    newer: 'Previous',
    older: 'Next',
    pageNumber: (page, pages) => `Page ${page} of ${pages}`,
    columns: {
      name: 'Name',
      kind: 'Kind',
      country: 'Country',
      state: 'State',
      review: 'To be reviewed',
      date: 'Time',
      changed: 'Changed',
      used: 'Used',
      values: 'What is said',
      site: 'Site',
      said: 'When it was said',
    },
    onSite: 'Show',
    lead: 'All that the city knows of its parties, ties and activities. What changes here readers see at once.',
  },
}
