import type { Generated } from 'kysely'
import type { ExportForm, ExportWhat } from './export.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    exports: {
      number: Generated<number>
      what: ExportWhat
      form: ExportForm
      is_whole: boolean
      file_id: string | null
      rows: number | null
      job_id: number | null
      by_id: string | null
      by_name: string
      at: Generated<Temporal.Instant>
    }
  }
}
