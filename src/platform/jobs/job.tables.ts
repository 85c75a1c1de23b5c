import type { Generated, JSONColumnType } from 'kysely'

type Instant = Temporal.Instant

/** Where a job is: `interrupted` when the process that did it ended, however it ended. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'interrupted'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    jobs: {
      id: Generated<number>
      kind: string
      wish: JSONColumnType<Record<string, unknown>>
      state: Generated<JobState>
      stage: string | null
      done: Generated<number>
      total: number | null
      problem: string | null
      by_id: string | null
      by_name: string
      created_at: Generated<Instant>
      started_at: Instant | null
      finished_at: Instant | null
    }
  }
}
