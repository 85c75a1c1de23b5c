import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    reminders: { staff_id: string; key: string; at: Generated<Temporal.Instant> }
  }
}
