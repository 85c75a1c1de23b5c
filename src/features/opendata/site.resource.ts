import { pathOfWikidata } from '#src/features/parties/index.ts'
import { cityAsSchema, linkToTheme } from '#src/features/reading/index.ts'
import { type Labels, pathOfAudience, type Site, type Term } from '#src/features/site/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { addressOrNull, dateOrNull, labelOrNull } from './present.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

/** Whom the city's entries are for. */
export const audienceResource: Resource = termResource('audiences', ({ deps, site, lang }, term) => {
  return deps.origin + pathOfAudience(site, term, lang)
})

/** What the city's entries are about. */
export const themeResource: Resource = termResource('themes', ({ deps, site, lang }, term) => {
  return deps.origin + linkToTheme(site, lang, term).href
})

function termResource(name: 'audiences' | 'themes', addressOf: (asking: Asking, term: Term) => string): Resource {
  const present = (asking: Asking, term: Term): Item => {
    const shaped: Shaped<'Term'> = {
      key: term.key,
      name: labelOrNull(asking, term.names) ?? term.key,
      lead: labelOrNull(asking, term.leads) ?? '',
      url: addressOf(asking, term),
    }
    const type = name === 'audiences' ? 'Audience' : 'DefinedTerm'
    const known = { '@id': shaped.url, name: shaped.name, description: shaped.lead, url: shaped.url }
    return { shaped, thing: () => ({ '@context': 'https://schema.org', '@type': type, ...known }) }
  }
  return {
    name,
    shape: 'Term',
    filters: [],
    formats: ['csv', 'jsonld'],
    tags: ['site'],
    keyed: true,
    count: async ({ site }) => site[name].length,
    items: async (asking, { offset, limit }) =>
      asking.site[name].slice(offset, offset + limit).map((term) => present(asking, term)),
    async item(asking, key) {
      const term = asking.site[name].find((each) => each.key === key)
      return term && present(asking, term)
    },
  }
}

/** The key figures of the city, a number and its year at a time. */
export const figureResource: Resource = {
  name: 'figures',
  shape: 'Figure',
  filters: [],
  formats: ['csv'],
  tags: ['site'],
  keyed: false,
  count: async ({ site }) => numbersOf(site).length,
  items: async (asking, { offset, limit }) =>
    numbersOf(asking.site)
      .slice(offset, offset + limit)
      .map(({ figure, number }) => {
        const label = (labels: Labels) => labelOrNull(asking, labels) ?? ''
        const shaped: Shaped<'Figure'> = {
          figure: figure.key,
          label: label(figure.labels),
          unit: figure.unit,
          value: number.value,
          bound: number.bound ?? null,
          date: dateOrNull(number.when) ?? '',
          source: label(number.sources),
        }
        return { shaped }
      }),
}

const numbersOf = (site: Site) => site.figures.flatMap((figure) => figure.values.map((number) => ({ figure, number })))

/** What the city says of itself. */
export function presentCity(asking: Asking): Item {
  const { deps, site, lang } = asking
  const shaped: Shaped<'City'> = {
    name: labelOrNull(asking, site.names) ?? '',
    title: labelOrNull(asking, site.titles) ?? '',
    url: `${deps.origin}/${lang}`,
    country: site.country,
    latitude: site.place.latitude,
    longitude: site.place.longitude,
    time_zone: site.timeZone,
    website: addressOrNull(site.website),
    contact: site.contact,
    wikidata: site.wikidata ?? null,
    same_as: site.wikidata ? pathOfWikidata(site.wikidata) : null,
    languages: site.languages.map((code) => ({ lang: code, name: nameOfLang(code), url: `${deps.origin}/${code}` })),
  }
  return { shaped, thing: () => cityAsSchema(deps.origin, site, lang) }
}
