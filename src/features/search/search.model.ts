import type { EntryKind } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { HitKind } from './search.tables.ts'

/** As many hits at most are put in order. */
export const MOST_HITS = 500

/** By what hits are narrowed. Undefined means: any. */
export interface Narrowing {
  readonly kinds?: readonly HitKind[] | undefined
  readonly audienceId?: string | undefined
  readonly themeId?: string | undefined
  /** The days of the city between which it was published or happened, from and until (not including). */
  readonly during?: { readonly from: Temporal.Instant; readonly until: Temporal.Instant } | undefined
}

/** What was found, as the reader is shown it at this moment. */
export interface Hit {
  readonly id: string
  readonly kind: HitKind
  readonly entryKind: EntryKind
  readonly lang: Lang
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly html: string
  /** Names of a fact beside the one that is its title. */
  readonly otherNames: readonly string[]
  readonly publishedAt: Temporal.Instant | undefined
}
