import type { Generated, JSONColumnType } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { TypedText } from './text.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    text_drafts: {
      entry_id: string
      lang: Lang
      staff_id: string
      base: number
      fields: JSONColumnType<TypedText>
      at: Generated<Instant>
    }
    text_presence: { entry_id: string; lang: Lang; staff_id: string; seen_at: Generated<Instant> }
    saved_views: { id: Generated<string>; staff_id: string; name: string; query: string; at: Generated<Instant> }
    preview_links: {
      secret_hash: string
      entry_id: string
      lang: Lang
      revision: number | null
      by: string
      by_id: string | null
      created_at: Generated<Instant>
      expires_at: Instant
      revoked_at: Instant | null
    }
  }
}
