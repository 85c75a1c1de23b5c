import type { Generated, JSONColumnType } from 'kysely'
import type { RunHead, RunReport, RunWish } from './run.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    import_runs: {
      number: Generated<number>
      name: string
      address: string | null
      follows: boolean
      files: string[]
      head: JSONColumnType<RunHead> | null
      wish: JSONColumnType<RunWish> | null
      trial: JSONColumnType<RunReport> | null
      result: JSONColumnType<RunReport> | null
      report_file: string | null
      refused_file: string | null
      job_id: number | null
      by_id: string | null
      by_name: string
      at: Generated<Temporal.Instant>
      carried_out_by: string | null
      carried_out_at: Temporal.Instant | null
    }
  }
}
