import { isDatabaseAway } from '#src/platform/database/connect.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { indexAgain, indexChanges } from './index.store.ts'
import { prepareSpelling } from './spelling.store.ts'

// Another process may be at it, or may have been killed: it is looked at again at least this often.
const LONGEST_WAIT = 10 * 60 * 1000
const WHILE_BUSY = 1_000
const AFTER_FAILURE = 5_000

/** Keeps the index of the search up to date, soon after every change. */
export interface SearchKeeper {
  /** Looks again: some entry changed. */
  wake(): void
  stop(): Promise<void>
}

/**
 * Starts to keep the index. What is missing from it, also after a kill, is made good little by little beside the
 * answers to readers. `say` tells the operator what cannot be done.
 */
export function keepSearch(db: Db, say: (sentence: string) => void): SearchKeeper {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false
  let prepared = false

  async function prepare(): Promise<void> {
    await indexAgain(db)
    if (!(await prepareSpelling(db))) {
      say('The search forgives no spelling mistakes: the user of the database may not add the extension pg_trgm.')
    }
    prepared = true
  }

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      if (!prepared) await prepare()
      let done = await indexChanges(db)
      while (!stopped && done !== 0 && done !== 'busy') done = await indexChanges(db)
      wait = done === 'busy' ? WHILE_BUSY : LONGEST_WAIT
    } catch (error) {
      // What changed is still noted when the database is back.
      if (!isDatabaseAway(error)) say(`The search could not be brought up to date: ${(error as Error).message}`)
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
