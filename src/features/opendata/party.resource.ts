import {
  countParties,
  type PartyKind,
  type PartyReading,
  type PartyWish,
  partyAsSchema,
  partyIn,
  pathOfWikidata,
  readParties,
} from '#src/features/parties/index.ts'
import {
  addressOrNull,
  citing,
  dateOrNull,
  keysOf,
  namesShape,
  openNames,
  partiesById,
  partyRef,
  termIdOf,
} from './present.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

/** Towns, networks, institutions, companies that agreed to be listed, associations, funders and local actors. */
export const partyResource: Resource = {
  name: 'parties',
  shape: 'Party',
  filters: ['kind', 'country', 'audience', 'theme'],
  formats: ['csv', 'geojson', 'jsonld'],
  tags: ['site', 'register'],
  keyed: true,
  count: (asking) => countParties(asking.deps.db, wishOf(asking)),
  items: async (asking, part) => present(asking, await readParties(asking.deps.db, { ...wishOf(asking), ...part })),
  item: async (asking, key) => (await present(asking, await readParties(asking.deps.db, { keys: [key] })))[0],
}

function wishOf({ site, filters }: Asking): PartyWish {
  const termIds = [termIdOf(site.audiences, filters.audience), termIdOf(site.themes, filters.theme)]
  return {
    kinds: filters.kind ? [filters.kind as PartyKind] : undefined,
    country: filters.country,
    termIds: termIds.filter((id) => id !== undefined),
  }
}

async function present(asking: Asking, parties: readonly PartyReading[]): Promise<Item[]> {
  const { deps, lang, site } = asking
  const wholes = await partiesById(
    asking,
    parties.flatMap((party) => party.partOfId ?? []),
  )
  const cite = await citing(asking)
  return parties.map((stored) => {
    const party = { ...stored, names: openNames(asking, stored.names) }
    const { name, path } = partyIn(lang, party)
    const whole = wholes.get(party.partOfId ?? '')
    const shaped: Shaped<'Party'> = {
      id: party.id,
      key: party.key,
      kind: party.kind,
      name,
      url: deps.origin + path,
      names: namesShape(party.names),
      own: party.isOwn,
      country: party.country ?? null,
      latitude: party.place?.latitude ?? null,
      longitude: party.place?.longitude ?? null,
      website: addressOrNull(party.website),
      wikidata: party.wikidata ?? null,
      same_as: party.wikidata ? pathOfWikidata(party.wikidata) : null,
      part_of: whole ? partyRef(asking, whole) : null,
      field: party.field ?? null,
      arrived: dateOrNull(party.arrived),
      figures: party.figures.map(({ key, value, when, source }) => ({
        figure: key,
        value,
        date: dateOrNull(when) ?? '',
        source: cite(source),
      })),
      audiences: keysOf(site.audiences, party.termIds),
      themes: keysOf(site.themes, party.termIds),
      source: cite(party.source),
    }
    return { shaped, thing: () => partyAsSchema(deps.origin, lang, party, whole) }
  })
}
