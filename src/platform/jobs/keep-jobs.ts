import { type Kysely, sql } from 'kysely'
import type { Db, Tables } from '../database/tables.ts'
import { Refusal } from '../process/refusal.ts'
import { TableRefusal } from '../tabular/refusal.ts'
import { JOB_LOCK, type JobOwner } from './job.ts'

/** A job that is being done, and how it tells how far it is. */
export interface RunningJob {
  readonly id: number
  readonly wish: Readonly<Record<string, unknown>>
  readonly by: JobOwner
  /** Aborts when the program is asked to end: the work stops, and can be done again. */
  readonly signal: AbortSignal
  /** Says what is done now, and of how many. */
  stage(name: string, total?: number): Promise<void>
  /** Says how much of it is done. It is written down now and then. */
  advance(done: number): void
}

/** How each kind of job is done. A Refusal is a sentence for whoever wanted it. */
export type JobWorks = Readonly<Record<string, (job: RunningJob) => Promise<void>>>

/** Does what was given up to be done. */
export interface JobKeeper {
  /** Looks again: something was given up. */
  wake(): void
  stop(): Promise<void>
}

const EVERY = 60_000
const TOLD_EVERY = 500

/**
 * Does jobs one after the other, in one process of the city at a time. The works are loaded when there is a first job.
 * `report` is told of what nobody expected, for whoever runs the program.
 */
export function keepJobs(
  db: Db,
  load: () => Promise<JobWorks>,
  report: (sentence: string) => void = console.error,
): JobKeeper {
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let wanted = false

  async function look(): Promise<void> {
    // The lock is a connection's own: as long as it is held, nobody else does jobs.
    await db.connection().execute(async (one) => {
      const lock = sql`${sql.lit(JOB_LOCK.space)}, ${sql.lit(JOB_LOCK.number)}`
      const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(one)
      if (!rows[0]?.got) return
      try {
        await endInterrupted(one)
        for (let job = await takeNext(one); job && !stopping.signal.aborted; job = await takeNext(one)) await run(job)
      } finally {
        await sql`select pg_advisory_unlock(${lock})`.execute(one)
      }
    })
  }

  async function run(row: Taken): Promise<void> {
    let told = 0
    let done = 0
    let telling: Promise<unknown> = Promise.resolve()
    const { id, wish, by_id, by_name } = row
    const tell = () => {
      telling = telling.then(() => db.updateTable('jobs').set({ done }).where('id', '=', id).execute()).catch(nothing)
    }
    const job: RunningJob = {
      id,
      wish,
      by: { id: by_id, name: by_name },
      signal: stopping.signal,
      async stage(stage, total) {
        await telling
        done = 0
        await db
          .updateTable('jobs')
          .set({ stage, done: 0, total: total ?? null })
          .where('id', '=', id)
          .execute()
      },
      advance(count) {
        done = count
        if (Date.now() - told < TOLD_EVERY) return
        told = Date.now()
        tell()
      },
    }
    const end = async (state: 'done' | 'failed' | 'interrupted', problem: string | null = null) => {
      tell()
      await telling
      // Work that finished itself in its own transaction stays as that says.
      await db
        .updateTable('jobs')
        .set({ state, problem, finished_at: sql`now()` })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .execute()
    }
    // While the database is away nobody can be told: the job is interrupted then, and found so.
    await end(...(await doIt()))

    async function doIt(): Promise<Parameters<typeof end>> {
      try {
        const work = (await load())[row.kind]
        if (!work) throw new Error(`Nobody knows how to do a job of the kind ${row.kind}.`)
        await work(job)
        return ['done']
      } catch (error) {
        if (stopping.signal.aborted) return ['interrupted']
        if (error instanceof Refusal || error instanceof TableRefusal) return ['failed', error.message]
        report(`Job ${id} (${row.kind}) failed: ${error instanceof Error ? error.stack : String(error)}`)
        return ['failed']
      }
    }
  }

  function wake(): void {
    if (stopping.signal.aborted) return
    if (running) {
      wanted = true
      return
    }
    // While the database is away nothing is done: what waits in it is found when it is back.
    running = look()
      .catch(nothing)
      .finally(() => {
        running = undefined
        if (wanted) {
          wanted = false
          wake()
        }
      })
  }

  // Whoever did jobs may have died with some still waiting.
  const timer = setInterval(wake, EVERY).unref()
  wake()
  return {
    wake,
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}

interface Taken {
  readonly id: number
  readonly kind: string
  readonly wish: Readonly<Record<string, unknown>>
  readonly by_id: string | null
  readonly by_name: string
}

// Whoever holds the lock does all that is done: what is said to be running is not.
async function endInterrupted(one: Kysely<Tables>): Promise<void> {
  await one
    .updateTable('jobs')
    .set({ state: 'interrupted', finished_at: sql`now()` })
    .where('state', '=', 'running')
    .execute()
}

async function takeNext(one: Kysely<Tables>): Promise<Taken | undefined> {
  const { rows } = await sql<Taken>`
    update jobs set state = 'running', started_at = now()
     where id = (select id from jobs where state = 'waiting' order by id limit 1)
    returning id, kind, wish, by_id, by_name`.execute(one)
  return rows[0]
}

const nothing = () => {}
