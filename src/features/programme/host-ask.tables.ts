import type { Generated } from 'kysely'
import type { HostAnswer } from '#src/features/hosts/index.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    host_asks: {
      id: Generated<string>
      visit_id: string
      host_id: string
      session_id: string | null
      secret_hash: string
      asked_at: Generated<Temporal.Instant>
      by: string
      answer: HostAnswer | null
      words: Generated<string>
      answered_at: Temporal.Instant | null
      withdrawn_at: Temporal.Instant | null
    }
  }
}
