import { ANY_LANG, type EntryName } from '#src/features/entries/index.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'
import { hasColumns, type Mapping } from './mapping.model.ts'
import type { DescribedParty } from './party-match.ts'

const named = (...names: (string | undefined)[]): EntryName[] =>
  [...new Set(names.filter((name) => name !== undefined))].map((name, index) => ({
    lang: ANY_LANG,
    name,
    kind: index === 0 ? 'name' : 'variant',
  }))

const EUROCITIES: DescribedParty = {
  kind: 'network',
  names: named('Eurocities'),
  website: 'https://eurocities.eu',
  column: 'name_on_website',
}

/** The members of Eurocities, with Wikidata ids. */
export const eurocitiesMembers: Mapping = {
  name: 'eurocities-members',
  about: 'the members of Eurocities (JSON), with Wikidata ids, coordinates and population',
  source: 'list of the members of Eurocities',
  recognises: (head) => hasColumns(head, 'name_on_website wikidata_id wikidata_name country_name'),
  read(row) {
    const name = row.needed('name_on_website')
    const country = row.country('country_name')
    if (!row.text('country_name')) row.needed('country_name')
    const population = row.number('population')
    const party: DescribedParty = {
      kind: 'city',
      names: named(name, row.text('wikidata_name')),
      country,
      place: row.place('latitude', 'longitude'),
      wikidata: row.wikidata('wikidata_id'),
      figures:
        population === undefined
          ? []
          : [{ key: 'population', value: Math.round(population), when: READ_IN, source: this.source }],
      column: 'name_on_website',
    }
    return [{ fact: 'network_member', network: EUROCITIES, party, source: this.source }]
  },
}

// The list does not say when the residents were counted: it was read in this year.
const READ_IN = { date: Temporal.PlainDate.from('2026-01-01'), precision: 'year' } as const

const LEARNING_CITIES: DescribedParty = {
  kind: 'network',
  names: named('UNESCO Global Network of Learning Cities', 'GNLC'),
  column: 'city',
}

/** The cities that joined the UNESCO Global Network of Learning Cities in 2022. */
export const learningCities: Mapping = {
  name: 'learning-cities',
  about: 'cities that joined the UNESCO learning cities in 2022: region, city, country',
  source: 'UNESCO, new members of 2022',
  recognises: (head) => hasColumns(head, 'region city country') && head.columns.length === 3,
  read(row) {
    const name = row.needed('city')
    const country = row.country('country')
    if (!row.text('country')) row.needed('country')
    const party: DescribedParty = { kind: 'city', names: named(name), country, column: 'city' }
    const since = parsePartialDate('2022')
    return [{ fact: 'network_member', network: LEARNING_CITIES, party, since, source: this.source }]
  },
}
