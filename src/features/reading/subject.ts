import { type EntryName, type FactKind, nameIn, pathOfEntry } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Listing } from './listing.ts'

/** A party or an activity with the names it has. */
export interface Named {
  readonly key: string
  readonly names: readonly (EntryName & { readonly slug: string | null })[]
}

/** A party or an activity that texts are about. */
export interface Subject {
  readonly id: string
  readonly name: (lang: Lang) => string
  /** The path of its page. */
  readonly path: (lang: Lang) => string
}

/** The texts about a party or an activity, as a list to follow. */
export function listingAbout(lang: Lang, kind: FactKind, fact: Named & { readonly id: string }): Listing {
  const about: Subject = {
    id: fact.id,
    name: (other) => nameIn(fact.names, other)?.name ?? fact.key,
    path: (other) => pathOfEntry(other, { kind, slug: nameIn(fact.names, other)?.slug ?? fact.key }),
  }
  return { section: 'audience', lang, about, page: 1 }
}
