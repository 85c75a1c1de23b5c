import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    own_data_links: {
      token_hash: string
      /** Sealed. */
      email: string
      email_mark: string
      lang: Lang
      created_at: Generated<Temporal.Instant>
      expires_at: Temporal.Instant
    }
    person_notes: {
      id: Generated<string>
      person_id: string
      body: string
      by: string
      by_id: string | null
      at: Generated<Temporal.Instant>
    }
  }
}
