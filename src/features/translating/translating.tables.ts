import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    translation_files: {
      id: Generated<string>
      staff_id: string
      name: string
      content: string
      at: Generated<Temporal.Instant>
    }
  }
}
