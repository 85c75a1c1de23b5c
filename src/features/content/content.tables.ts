import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    content_files: { path: string; hash: string; loaded_at: Generated<Temporal.Instant> }
  }
}
