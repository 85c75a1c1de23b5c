import type { Generated, JSONColumnType } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    kept_forms: {
      id: Generated<string>
      staff_id: string
      path: string
      fields: JSONColumnType<Readonly<Record<string, readonly string[]>>>
      at: Generated<Temporal.Instant>
    }
  }
}
