import type { Generated } from 'kysely'
import type { FactName } from './fact.store.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
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
