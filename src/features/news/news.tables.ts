import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { NewsKind } from './news.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    news: {
      id: Generated<string>
      entry_id: string
      what: NewsKind
      /** The language of the text that it happened to; null for facts, and for an entry that is public for the first time. */
      lang: Lang | null
      revision: number | null
      at: Generated<Temporal.Instant>
      opened_at: Temporal.Instant | null
    }
  }
}
