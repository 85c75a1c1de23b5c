import { sql } from 'kysely'
import { announceTags } from '../cache/announcements.ts'
import type { Db, Tx } from '../database/tables.ts'
import type { JobState } from './job.tables.ts'

/** What wakes the keepers of jobs in every process. */
export const JOB_TAG = 'jobs'

/** Whoever does jobs holds this lock of the database: it is gone the moment that its process is. */
export const JOB_LOCK = { space: 8301, number: 1 } as const

/** Who wants a job done. */
export interface JobOwner {
  readonly id: string | null
  readonly name: string
}

/** A job as it is now. */
export interface Job {
  readonly id: number
  readonly kind: string
  readonly wish: Readonly<Record<string, unknown>>
  readonly state: JobState
  readonly stage: string | undefined
  readonly done: number
  readonly total: number | undefined
  readonly problem: string | undefined
  readonly by: JobOwner
}

/** Gives work up to be done after the transaction that it is a part of. Answers its id. */
export async function addJob(
  tx: Tx,
  job: { kind: string; wish: Readonly<Record<string, unknown>>; by: JobOwner },
): Promise<number> {
  const { id } = await tx
    .insertInto('jobs')
    .values({
      kind: job.kind,
      wish: JSON.stringify(job.wish),
      by_id: job.by.id,
      by_name: job.by.name,
      stage: null,
      total: null,
      problem: null,
      started_at: null,
      finished_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await announceTags(tx, [JOB_TAG])
  return id
}

/** Jobs by their ids, as they are now: one that nobody does any more is interrupted, whatever was last written of it. */
export async function readJobs(db: Db, ids: readonly number[]): Promise<Map<number, Job>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    id: number
    kind: string
    wish: Record<string, unknown>
    state: JobState
    stage: string | null
    done: number
    total: number | null
    problem: string | null
    by_id: string | null
    by_name: string
  }>`
    select id, kind, wish, stage, done, total, problem, by_id, by_name,
           case when state = 'running' and not exists (
             select 1 from pg_locks
              where locktype = 'advisory' and granted and objsubid = 2
                and database = (select oid from pg_database where datname = current_database())
                and classid = ${JOB_LOCK.space} and objid = ${JOB_LOCK.number}) then 'interrupted' else state end as state
      from jobs where id = any(${ids}::bigint[])`.execute(db)
  return new Map(
    rows.map(({ by_id, by_name, ...row }) => [
      row.id,
      {
        ...row,
        stage: row.stage ?? undefined,
        total: row.total ?? undefined,
        problem: row.problem ?? undefined,
        by: { id: by_id, name: by_name },
      },
    ]),
  )
}

/** A job by its id. */
export async function readJob(db: Db, id: number | undefined): Promise<Job | undefined> {
  return id === undefined ? undefined : (await readJobs(db, [id])).get(id)
}

/** Whether somebody still waits for a job. */
export const isUnderWay = (job: Pick<Job, 'state'> | undefined): boolean =>
  job?.state === 'waiting' || job?.state === 'running'
