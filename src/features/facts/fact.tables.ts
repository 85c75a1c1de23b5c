import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { FactName } from './fact.store.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    sources: {
      id: Generated<string>
      key: string
      names: JSONColumnType<Labels>
      url: string | null
      said_on: string | null
    }
    fact_revisions: {
      id: Generated<number>
      fact: FactName
      fact_id: string
      record: unknown
      by: string
      note: string | null
      at: Generated<Temporal.Instant>
    }
  }
}
