import type { Generated, JSONColumnType } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { CompanySaid, RecordState } from './company.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    company_records: {
      id: Generated<string>
      person_id: string
      party_id: string | null
      added_party: Generated<boolean>
      lang: Lang
      role: Generated<string>
      said: JSONColumnType<CompanySaid>
      state: RecordState
      waits_since: Instant | null
      reason: Generated<string>
      decided_at: Instant | null
      decided_by: string | null
      confirmed_at: Generated<Instant>
      asked_at: Instant | null
      reminded_at: Instant | null
      told_at: Instant | null
      since: Generated<Instant>
      link_number: Generated<number>
      version: Generated<number>
    }
    company_notes: {
      id: Generated<number>
      party_id: string
      words: string
      by: string
      by_id: string | null
      at: Generated<Instant>
    }
  }
}
