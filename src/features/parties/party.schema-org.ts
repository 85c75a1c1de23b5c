import type { City, Organization, WithContext } from 'schema-dts'
import { webAddress } from '#src/platform/http/web-address.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { partyIn } from './party.address.ts'
import type { PartyKind } from './party.model.ts'
import type { PartyReading } from './party.reads.ts'

type Named = Pick<PartyReading, 'key' | 'names' | 'kind' | 'isOwn'>

/** The address of a thing in Wikidata. */
export const pathOfWikidata = (id: string) => `https://www.wikidata.org/entity/${id}` as const

const TYPES = {
  city: 'City',
  region: 'AdministrativeArea',
  network: 'Organization',
  institution: 'Organization',
  company: 'Organization',
  association: 'Organization',
  funder: 'Organization',
  local_actor: 'Organization',
} as const satisfies Record<PartyKind, string>

/** A party as another thing mentions it: our own city by the one name that all our pages give it. */
export function partyAsReference(origin: string, lang: Lang, party: Named) {
  const { name, path } = partyIn(lang, party)
  const id = party.isOwn ? `${origin}/#city` : origin + path
  return { '@type': TYPES[party.kind], '@id': id, name, url: origin + path } as City | Organization
}

/** A party in the words of https://schema.org/City, AdministrativeArea or Organization. */
export function partyAsSchema(
  origin: string,
  lang: Lang,
  party: PartyReading,
  whole?: Named | undefined,
): Record<string, unknown> {
  const { name, path } = partyIn(lang, party)
  const { country, place, wikidata } = party
  const sameAs = [wikidata && pathOfWikidata(wikidata), webAddress(party.website)].filter(
    (each) => each !== undefined && each !== '',
  )
  const known = {
    '@context': 'https://schema.org',
    '@id': party.isOwn ? `${origin}/#city` : origin + path,
    identifier: `urn:uuid:${party.id}`,
    name,
    alternateName: [...new Set(party.names.map((each) => each.name))].filter((other) => other !== name),
    url: origin + path,
    ...(sameAs.length > 0 && { sameAs: sameAs as string[] }),
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } as const }),
  } as const
  const geo = place && ({ '@type': 'GeoCoordinates', ...place } as const)
  if (TYPES[party.kind] !== 'Organization') {
    return {
      ...known,
      '@type': TYPES[party.kind] as 'City',
      ...(geo && { geo }),
      ...(whole && { containedInPlace: partyAsReference(origin, lang, whole) as City }),
    } satisfies WithContext<City>
  }
  return {
    ...known,
    '@type': 'Organization',
    ...(geo && { location: { '@type': 'Place', geo } }),
    ...(whole && { parentOrganization: partyAsReference(origin, lang, whole) as Organization }),
  } satisfies WithContext<Organization>
}
