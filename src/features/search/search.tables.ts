import type { ActivityKind } from '#src/features/activities/index.ts'
import type { EntryKind } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What a hit is to its readers: activities are told apart by what they are. */
export type HitKind = Exclude<EntryKind, 'activity'> | ActivityKind

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    search_documents: {
      entry_id: string
      lang: Lang
      text_lang: Lang
      number: number | null
      kind: HitKind
      names: string[]
      relies_on: string[]
      head: string
      words: string
      ranked_at: Temporal.Instant
      indexer: number
    }
    search_words: { lang: Lang; folded: string; lexeme: string; written: string }
  }
}
