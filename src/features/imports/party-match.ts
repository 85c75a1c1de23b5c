import type { EntryName } from '#src/features/entries/index.ts'
import type { PartyFacts, PartyFigure, PartyKind, Place } from '#src/features/parties/index.ts'
import { kilometresBetween } from '#src/platform/geo/place.ts'
import { foldName } from '#src/platform/i18n/fold.ts'

/** A party as a file describes it: without a key of ours. */
export interface DescribedParty {
  readonly kind: PartyKind
  /** What it is called there, the most usual name first. */
  readonly names: readonly EntryName[]
  readonly country?: string | undefined
  readonly place?: Place | undefined
  readonly wikidata?: string | undefined
  readonly website?: string | undefined
  readonly figures?: readonly PartyFigure[] | undefined
  /** What else the register can hold of it. */
  readonly more?: Pick<PartyFacts, 'field' | 'arrived' | 'consentedOn' | 'audiences' | 'themes'> | undefined
  /** What it is known by in the system that the file comes from. */
  readonly foreignKey?: string | undefined
  /** The column that its name stands in, for whoever has to mend it. */
  readonly column: string
}

/** A party of the register, as far as matching needs it. */
export interface KnownParty {
  readonly id: string
  readonly key: string
  readonly kind: PartyKind
  readonly country: string | undefined
  readonly place: Place | undefined
  readonly wikidata: string | undefined
  readonly isOwn: boolean
  readonly names: readonly string[]
}

/** Someone that a described party could be. */
export interface Candidate {
  readonly key: string
  readonly name: string
  readonly country: string | undefined
}

export type PartyMatch =
  | { readonly found: 'known'; readonly party: KnownParty }
  | { readonly found: 'none' }
  | { readonly found: 'doubt'; readonly why: string; readonly candidates: readonly Candidate[] }

// Two towns of a country with one name that lie farther apart are taken for two until a person says otherwise.
const FAR_KM = 100
// How different two spellings may be: Hatsina is Gatchina, Sotši is Sochi. That makes a doubt, never a match.
const LIKE = 0.4
const LIKE_ORGANISATIONS = 0.1
const ADMINISTRATION =
  /\b(?:city of|municipality of|municipality|metropolitan|metropole|kommuns?|kommune|kaupunki|kunta|stadt|stad|kreis|landkreis|gemeinde|ville de|town council|city council|council|city|town|county|province|region|district)\b/g

/** Finds the party of the register that is described: certain by Wikidata or by name and country, else a doubt. */
export function matchParty(described: DescribedParty, parties: readonly KnownParty[]): PartyMatch {
  const isTown = isPlace(described.kind)
  const alike = parties.filter((party) => isPlace(party.kind) === isTown)
  const { wikidata } = described
  const byId = wikidata === undefined ? undefined : parties.find((party) => party.wikidata === wikidata)
  if (byId) return { found: 'known', party: byId }

  const inCountry = alike.filter((party) => !described.country || !party.country || party.country === described.country)
  const folded = new Set(described.names.map(({ name }) => foldOf(name)))
  const named = inCountry.filter((party) => party.names.some((name) => folded.has(foldOf(name))))
  const [only, ...more] = named
  if (only && more.length === 0) return judge(described, only, isTown)
  if (only) return doubt('Several parties of the register have this name.', named)

  const similar = inCountry.filter((party) => !isFar(described, party) && isLike(described, party, isTown))
  return similar.length > 0 ? doubt('The name is like that of a party of the register.', similar) : { found: 'none' }
}

/** Says whether a kind of party is a place on the map that others share its name with. */
const isPlace = (kind: PartyKind) => kind === 'city' || kind === 'region'

function judge(described: DescribedParty, party: KnownParty, isTown: boolean): PartyMatch {
  if (described.wikidata && party.wikidata) {
    return doubt(`The names agree, the Wikidata ids do not (${described.wikidata}, ${party.wikidata}).`, [party])
  }
  if (!isTown) return { found: 'known', party }
  if (!described.country || !party.country) return doubt('The names agree, and one of them has no country.', [party])
  if (isFar(described, party))
    return doubt(`The names agree, and the places are more than ${FAR_KM} km apart.`, [party])
  const known = new Set(party.names.map(foldOf))
  const other = described.names.find(({ name }) => !known.has(foldOf(name)) && known.has(baseOf(name)))
  if (other) return doubt(`“${other.name}” may be another of the same name: a town, or its municipality.`, [party])
  return { found: 'known', party }
}

const doubt = (why: string, parties: readonly KnownParty[]): PartyMatch => ({
  found: 'doubt',
  why,
  candidates: parties.map(({ key, names, country }) => ({ key, name: names[0] ?? key, country })),
})

function isFar(described: DescribedParty, party: KnownParty): boolean {
  return (
    described.place !== undefined &&
    party.place !== undefined &&
    kilometresBetween(described.place, party.place) > FAR_KM
  )
}

function isLike(described: DescribedParty, party: KnownParty, isTown: boolean): boolean {
  if (described.wikidata && party.wikidata) return false
  const most = isTown ? LIKE : LIKE_ORGANISATIONS
  const baseless = isTown ? baseOf : organisationOf
  return described.names.some(({ name }) => {
    const folded = foldOf(name)
    const base = baseless(name)
    return party.names.some((other) => base === baseless(other) || isSpelledLike(folded, foldOf(other), most))
  })
}

function isSpelledLike(a: string, b: string, most: number): boolean {
  const length = Math.max(a.length, b.length)
  return length - Math.min(a.length, b.length) <= length * most && differences(a, b) <= length * most
}

// A register is asked about the same names for every row of a file.
const folds = new Map<string, string>()
const MOST_FOLDS = 50_000

function foldOf(name: string): string {
  let folded = folds.get(name)
  if (folded === undefined) {
    if (folds.size > MOST_FOLDS) folds.clear()
    folded = foldName(name)
    folds.set(name, folded)
  }
  return folded
}

const LEGAL_FORM =
  /\b(?:ab|oy|oyj|as|asa|aps|a s|gmbh|ag|kg|ltd|limited|inc|llc|plc|ek for|ekonomisk forening|ry|rf|ev|e v)\b/g

function organisationOf(name: string): string {
  const folded = foldOf(name)
  return folded.replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim() || folded
}

/** A name without what is in brackets and without the words of administration: `Kristianstads kommun`, `Halle (Saale)`. */
export function baseOf(name: string): string {
  const folded = foldOf(name.replace(/\([^)]*\)/g, ''))
  const base = folded.replace(ADMINISTRATION, ' ').replace(/\s+/g, ' ').trim()
  if (!base) return folded
  return base === folded ? base : base.replace(/s$/, '')
}

// Levenshtein's distance: how many letters have to be changed.
function differences(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
