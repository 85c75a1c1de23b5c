import type { JSONColumnType } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    settings: { name: string; value: JSONColumnType<object> }
    setting_secrets: { name: string; sealed: string }
  }
}
