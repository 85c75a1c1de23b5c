import { pathOfOpenData, type TextKind } from '#src/features/entries/index.ts'
import type { FactName } from '#src/features/facts/index.ts'
import { type Labels, labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { documentationTexts } from './documentation.messages.ts'
import { TYPES } from './format.ts'
import type { Node, Prefixes, Value } from './graph.ts'
import { LICENCE } from './licence.ts'
import { API, pathOfCalendar } from './problem.ts'
import { resourceTexts } from './resource.messages.ts'
import type { ResourceName, WholeFormat } from './resource.ts'
import { RESOURCES } from './resources.ts'

/** The vocabularies of DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/). */
export const PREFIXES: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const EU = 'http://publications.europa.eu/resource/authority'
const LANGUAGES: Readonly<Record<Lang, string>> = { sv: 'SWE', fi: 'FIN', en: 'ENG', ar: 'ARA' }
const FILE_TYPES: Readonly<Record<WholeFormat | 'json', string>> = {
  json: 'JSON',
  csv: 'CSV',
  geojson: 'GEOJSON',
  jsonld: 'JSON_LD',
}

/** Whose last change is that of a dataset; the others change with the city itself, which keeps no times. */
const CHANGES: Partial<Record<ResourceName, FactName | TextKind>> = {
  parties: 'party',
  ties: 'tie',
  activities: 'activity',
  claims: 'claim',
  stories: 'story',
  highlights: 'highlight',
  pages: 'page',
}

/** The catalogue of all that is given away (DCAT-AP 3), in every open language at once. */
export function describeCatalog(
  origin: string,
  site: Site,
  changes: ReadonlyMap<FactName | TextKind, Temporal.Instant>,
): Node[] {
  const inEach = (write: (lang: Lang) => string): Value[] =>
    site.languages.map((lang) => ({ '@value': write(lang), '@language': lang }))
  const iri = (id: string): Node => ({ '@id': id })
  const languages = site.languages.map((lang) => iri(`${EU}/language/${LANGUAGES[lang]}`))
  const documentation = site.languages.map((lang) => iri(origin + pathOfOpenData(lang)))
  const publisher: Node = {
    '@id': `${origin}/#city`,
    '@type': 'foaf:Agent',
    'foaf:name': named(site, site.names),
    ...(site.website && { 'foaf:homepage': iri(site.website) }),
  }
  const contact: Node = {
    '@id': `${origin}${API}/catalog#contact`,
    '@type': 'vcard:Kind',
    'vcard:fn': inEach((lang) => labelIn(site, site.titles, lang)),
    'vcard:hasEmail': iri(`mailto:${site.contact}`),
  }
  const shared = { 'dct:publisher': publisher, 'dct:language': languages, 'dcat:contactPoint': contact }
  const serviceId = `${origin}${API}`

  const datasets = RESOURCES.map(({ name, formats }): Node => {
    const at = changes.get(CHANGES[name] ?? 'page')
    const modified = CHANGES[name] && at ? { '@value': at.toString(), '@type': 'xsd:dateTime' } : undefined
    return {
      '@id': `${origin}${API}/catalog#${name}`,
      '@type': 'dcat:Dataset',
      'dct:title': inEach((lang) => `${resourceTexts[lang][name].title}, ${labelIn(site, site.names, lang)}`),
      'dct:description': inEach((lang) => resourceTexts[lang][name].summary),
      ...shared,
      // Both of the EU's vocabulary of data themes: international issues, and government.
      'dcat:theme': [iri(`${EU}/data-theme/INTR`), iri(`${EU}/data-theme/GOVE`)],
      'dct:accessRights': iri(`${EU}/access-right/PUBLIC`),
      'dct:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
      'dct:spatial': iri(`${EU}/country/${COUNTRIES[site.country] ?? site.country}`),
      'foaf:page': documentation,
      ...(modified && { 'dct:modified': modified }),
      'dcat:distribution': [
        ...(['json', ...formats] as const).map((format) => distribution(origin, name, format, inEach)),
        ...(name === 'activities' ? site.languages.map((lang) => calendar(origin, lang)) : []),
      ],
    }
  })
  const service: Node = {
    '@id': serviceId,
    '@type': 'dcat:DataService',
    'dct:title': inEach((lang) => documentationTexts[lang].title(labelIn(site, site.names, lang))),
    'dct:description': inEach((lang) => documentationTexts[lang].lead),
    'dcat:endpointURL': iri(serviceId),
    'dcat:endpointDescription': iri(`${serviceId}/openapi.json`),
    'dcat:servesDataset': datasets.map((dataset) => iri(String(dataset['@id']))),
    'dct:license': iri(LICENCE.euUrl),
    'foaf:page': documentation,
    ...shared,
  }
  const latest = [...changes.values()].sort(Temporal.Instant.compare).at(-1)
  const catalog: Node = {
    '@id': `${origin}${API}/catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': inEach((lang) => documentationTexts[lang].title(labelIn(site, site.names, lang))),
    'dct:description': inEach((lang) => documentationTexts[lang].lead),
    ...shared,
    'dct:license': iri(LICENCE.euUrl),
    'foaf:homepage': documentation[0],
    ...(latest && { 'dct:modified': { '@value': latest.toString(), '@type': 'xsd:dateTime' } }),
    'dcat:dataset': datasets,
    'dcat:service': service,
  }
  return [catalog]
}

function distribution(
  origin: string,
  name: ResourceName,
  format: WholeFormat | 'json',
  inEach: (write: (lang: Lang) => string) => Value[],
): Node {
  const address = `${origin}${API}/${name}${format === 'json' ? '' : `.${format}`}`
  const type = (format === 'json' ? 'application/json' : TYPES[format]).split(';')[0]
  return {
    '@id': `${origin}${API}/catalog#${name}-${format}`,
    '@type': 'dcat:Distribution',
    'dct:title': inEach((lang) => `${resourceTexts[lang][name].title} (${format})`),
    'dct:description': inEach((lang) =>
      format === 'json' ? documentationTexts[lang].json : documentationTexts[lang].formats[format],
    ),
    'dcat:accessURL': { '@id': address },
    // A page of a list is not a file that holds all of it.
    ...(format !== 'json' && { 'dcat:downloadURL': { '@id': address } }),
    'dcat:accessService': { '@id': `${origin}${API}` },
    'dct:format': { '@id': `${EU}/file-type/${FILE_TYPES[format]}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:license': { '@id': LICENCE.euUrl },
    'dcatap:availability': { '@id': `${EU}/planned-availability/STABLE` },
  }
}

function calendar(origin: string, lang: Lang): Node {
  const address = { '@id': origin + pathOfCalendar(lang) }
  return {
    '@id': `${origin}${API}/catalog#activities-ics-${lang}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': documentationTexts[lang].calendars, '@language': lang },
    'dct:language': { '@id': `${EU}/language/${LANGUAGES[lang]}` },
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:format': { '@id': `${EU}/file-type/ICS` },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/calendar' },
    'dct:license': { '@id': LICENCE.euUrl },
    'dcatap:availability': { '@id': `${EU}/planned-availability/STABLE` },
  }
}

function named(site: Site, names: Labels): Value[] {
  return site.languages.map((lang) => ({ '@value': labelIn(site, names, lang), '@language': lang }))
}

// The EU's vocabulary names countries by ISO 3166-1 alpha-3; those of its members and their neighbours stand here.
const COUNTRIES: Readonly<Record<string, string>> = {
  AT: 'AUT',
  BE: 'BEL',
  BG: 'BGR',
  CH: 'CHE',
  CY: 'CYP',
  CZ: 'CZE',
  DE: 'DEU',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA',
  GB: 'GBR',
  GR: 'GRC',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL',
  IS: 'ISL',
  IT: 'ITA',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MT: 'MLT',
  NL: 'NLD',
  NO: 'NOR',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK',
  UA: 'UKR',
}
