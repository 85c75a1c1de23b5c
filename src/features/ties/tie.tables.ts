import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import type { MembershipClass, TieKind, TieStateName } from './tie.model.ts'

type Json<T extends object> = JSONColumnType<T>

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    ties: {
      id: Generated<string>
      key: string
      kind: TieKind
      names: Json<Labels>
      signed_on: Temporal.PlainDate | null
      signed_precision: Precision | null
      term_until: Temporal.PlainDate | null
      term_precision: Precision | null
      review_on: Temporal.PlainDate | null
      officer: string | null
      membership_class: MembershipClass | null
      fee: number | null
      fee_currency: string | null
      fee_due: string | null
      notes: Json<Labels>
      is_public: boolean
      created_at: Generated<Temporal.Instant>
    }
    tie_parties: { tie_id: string; party_id: string; position: number }
    tie_themes: { tie_id: string; term_id: string }
    tie_states: {
      tie_id: string
      number: number
      state: TieStateName
      since: Temporal.PlainDate | null
      precision: Precision | null
      decision: string | null
      source: string | null
      source_url: string | null
      is_certain: boolean
      notes: Json<Labels>
    }
    tie_documents: {
      tie_id: string
      position: number
      labels: Json<Labels>
      url: string
      on_date: Temporal.PlainDate | null
      precision: Precision | null
    }
  }
}
