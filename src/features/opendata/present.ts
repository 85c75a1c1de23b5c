import { ANY_LANG, type EntryName, type Occurrence } from '#src/features/entries/index.ts'
import { citeSource, readSources, type Source } from '#src/features/facts/index.ts'
import { type PartyReading, partyIn, readParties } from '#src/features/parties/index.ts'
import { type Labels, labelIn, type Term, termsOf } from '#src/features/site/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { type PartialDate, writePartialDate } from '#src/platform/time/partial-date.ts'
import type { Asking } from './resource.ts'

/** The parties of some ids that the public sees, by id. */
export async function partiesById({ deps }: Asking, ids: Iterable<string>): Promise<Map<string, PartyReading>> {
  const parties = await readParties(deps.db, { ids: [...new Set(ids)] })
  return new Map(parties.map((party) => [party.id, party]))
}

/** A party as other things name it. */
export function partyRef({ deps, lang }: Asking, party: PartyReading) {
  const { name, path } = partyIn(lang, party)
  return { key: party.key, name, url: deps.origin + path }
}

/** A date as it is written, or null. */
export const dateOrNull = (date: PartialDate | undefined) => (date ? writePartialDate(date) : null)

/** When something happened, from and to. */
export function occurrenceShape(when: Occurrence | undefined): { from: string | null; to: string | null } {
  const write = (date: Temporal.PlainDate | undefined) =>
    date && when ? writePartialDate({ date, precision: when.precision }) : null
  return { from: write(when?.from), to: write(when?.to) }
}

/** A label in the language asked for, or null when there is none at all. */
export function labelOrNull({ site, lang }: Asking, labels: Labels): string | null {
  return labelIn(site, openOnly(site.languages, labels), lang) || null
}

// A language that is not open yet tells the public nothing.
function openOnly(languages: readonly string[], labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([lang]) => languages.includes(lang)))
}

/** The names that the public knows: those of our own languages that are not open yet are not among them. */
export function openNames<Name extends EntryName>({ site }: Asking, names: readonly Name[]): Name[] {
  return names.filter(({ lang }) => lang === ANY_LANG || !isLang(lang) || site.languages.includes(lang))
}

/** Names as the interface gives them. */
export const namesShape = (names: readonly EntryName[]) => names.map(({ lang, name, kind }) => ({ lang, name, kind }))

/** The keys of the terms of a vocabulary that something carries. */
export const keysOf = (terms: readonly Term[], ids: readonly string[]) => termsOf(terms, ids).map((term) => term.key)

/** Tells what facts say of their sources, by the names that readers know them by. */
export async function citing(asking: Asking) {
  const sources: ReadonlyMap<string, Source> = await readSources(asking.deps.db)
  return (cited: string | undefined, url?: string | undefined) => {
    if (!cited) return url ? { name: url, url } : null
    const source = citeSource(sources, cited, (names) => labelOrNull(asking, names) ?? cited)
    return { name: source.name, url: addressOrNull(url ?? source.url) }
  }
}

/** A text that is an address of the web, or null. */
export function addressOrNull(text: string | undefined | null): string | null {
  const address = webAddress(text ?? undefined)
  return address && URL.canParse(address) ? address : null
}

/** The id of the term that a filter names. */
export const termIdOf = (terms: readonly Term[], key: string | undefined) => terms.find((term) => term.key === key)?.id
