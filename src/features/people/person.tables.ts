import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    people: {
      id: Generated<string>
      email: string
      name: Generated<string>
      phone: Generated<string>
      lang: Lang
      /** The person that this one turned out to be. */
      merged_into: string | null
      created_at: Generated<Temporal.Instant>
      version: Generated<number>
    }
  }
}
