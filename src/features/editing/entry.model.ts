import type { EntryKind, Projection, TextState } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { CityLanguage, EntryChoice, OfficeText } from './text.model.ts'

/** An entry with all its languages, as the office sees it. */
export interface OfficeEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  /** The name of a fact, or the title of the original, or what it is called in folders. */
  readonly title: string
  readonly originalLang: Lang
  readonly facts: FactFields
  readonly about: readonly EntryChoice[]
  readonly texts: readonly OfficeText[]
  readonly languages: readonly CityLanguage[]
}

/** The facts of an entry as they are typed: what its form carries, and what two people's changes are compared by. */
export interface FactFields {
  readonly originalLang: string
  readonly from: string
  readonly to: string
  readonly audiences: readonly string[]
  readonly themes: readonly string[]
  readonly about: readonly string[]
  readonly picture: string
  readonly menu: string
  readonly menuPosition: string
  readonly shows: string
}

/** What the list of entries is narrowed to, as it stands in its address. Empty means: any. */
export interface ListFilter {
  readonly q: string
  readonly kind: string
  readonly state: string
  readonly lang: string
  readonly audience: string
  readonly theme: string
  readonly sort: string
  readonly page: number
}

/** What a text can be by which the list is narrowed: its state, or what it lacks. */
export const LIST_STATES = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn', 'stale', 'none'] as const

export const SORTS = ['changed', 'title', 'listed'] as const

/** An entry in the list. */
export interface ListRow {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  readonly title: string
  readonly originalLang: Lang
  readonly changedAt: Temporal.Instant | null
  readonly texts: readonly ListText[]
}

/** A language of an entry in the list. */
export interface ListText {
  readonly lang: Lang
  readonly state: TextState
  readonly review: 'asked' | 'approved' | null
  readonly stale: boolean
  /** The service that drafted what is newest, while nobody stands by the words. */
  readonly machine: string | null
  /** Whether there is something newer than what readers see. */
  readonly newer: boolean
}

/** A list that somebody wants to find again. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly query: string
}

export type { Projection }
