import type { Db } from '#src/platform/database/tables.ts'
import { nextDueTime, publishDueTexts } from './publish.store.ts'

// A clock may be set and a machine may sleep: it is looked at again at least this often.
const LONGEST_WAIT = 10 * 60 * 1000
const AFTER_FAILURE = 5_000

/** Publishes what is scheduled when its time comes, to the second. */
export interface Schedule {
  /** Looks again: something was scheduled or taken back. */
  wake(): void
  stop(): Promise<void>
}

/** Starts to keep the schedule. Each process may keep one: a text is published once. */
export function keepSchedule(db: Db): Schedule {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      while ((await publishDueTexts(db)) > 0);
      const next = await nextDueTime(db)
      const milliseconds = next ? next.epochMilliseconds - Date.now() : LONGEST_WAIT
      wait = Math.min(Math.max(milliseconds, 0), LONGEST_WAIT)
    } catch {
      // The database is away: what is due will be published when it is back.
    }
    if (!stopped) timer = setTimeout(wake, wait).unref()
  }

  function wake(): void {
    if (stopped) return
    if (running) {
      wanted = true
      return
    }
    clearTimeout(timer)
    running = run().finally(() => {
      running = undefined
      if (wanted) {
        wanted = false
        wake()
      }
    })
  }

  wake()
  return {
    wake,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
