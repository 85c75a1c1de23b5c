import type { Generated } from 'kysely'
import type { SuppressionReason } from './suppression.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    /** Whom nobody writes to who writes to many: hashes alone. */
    suppressions: { mark: string; reason: SuppressionReason; at: Generated<Temporal.Instant> }
    /** In which weeks a mailbox was full. */
    soft_bounces: { mark: string; week: Temporal.PlainDate }
  }
}
