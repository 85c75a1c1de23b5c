import type { PartyKind, PartyReading } from '#src/features/parties/index.ts'
import { nameOfFact, pathOfFact } from '#src/features/register/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

const TYPES: Readonly<Record<PartyKind, string>> = {
  city: 'City',
  region: 'AdministrativeArea',
  network: 'Organization',
  institution: 'Organization',
  company: 'Organization',
  association: 'Organization',
  funder: 'Organization',
  local_actor: 'Organization',
}

/** A party in the words of https://schema.org/City, AdministrativeArea or Organization. */
export function partyAsSchema(
  origin: string,
  lang: Lang,
  party: PartyReading,
  whole: PartyReading | undefined,
): Record<string, unknown> {
  const { country, kind, place, website, wikidata } = party
  const type = TYPES[kind]
  const isPlace = type !== 'Organization'
  const name = nameOfFact(party, lang)
  const page = origin + pathOfFact('party', party, lang)
  const sameAs = [wikidata && `https://www.wikidata.org/entity/${wikidata}`, website].filter(Boolean)
  const geo = place && { '@type': 'GeoCoordinates', ...place }
  const around = whole && {
    '@type': TYPES[whole.kind],
    '@id': origin + pathOfFact('party', whole, lang),
    name: nameOfFact(whole, lang),
  }
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': page,
    identifier: `urn:uuid:${party.id}`,
    name,
    alternateName: [...new Set(party.names.map((each) => each.name))].filter((other) => other !== name),
    url: page,
    ...(sameAs.length > 0 && { sameAs }),
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(geo && (isPlace ? { geo } : { location: { '@type': 'Place', geo } })),
    ...(around && (isPlace ? { containedInPlace: around } : { parentOrganization: around })),
  }
}
