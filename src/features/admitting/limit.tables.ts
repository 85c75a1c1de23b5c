import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    outside_attempts: { id: Generated<string>; kind: string; mark: string; at: Generated<Temporal.Instant> }
  }
}
