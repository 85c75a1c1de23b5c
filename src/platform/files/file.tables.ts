import type { Generated } from 'kysely'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    stored_files: { id: Generated<string>; name: string; size: number | null; created_at: Generated<Temporal.Instant> }
    stored_file_parts: { file_id: string; number: number; bytes: Uint8Array }
  }
}
