import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    kept_forms: {
      id: string
      staff_id: string
      action: string
      page: string
      fields: string
      had_files: boolean
      created_at: Generated<Temporal.Instant>
    }
  }
}
