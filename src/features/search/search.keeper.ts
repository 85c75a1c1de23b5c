import { isDatabaseAway } from '#src/platform/database/connect.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { type Keeper, keepWorking } from '#src/platform/time/keep-working.ts'
import { indexAgain, indexChanges } from './index.store.ts'
import { prepareSpelling } from './spelling.store.ts'

// Another process is at it, or was killed.
const WHILE_BUSY = { seconds: 1 }

/**
 * Keeps the index of the search up to date, soon after every change. What is missing from it, also after a kill, is made
 * good little by little beside the answers to readers. `say` tells the operator what cannot be done.
 */
export function keepSearch(db: Db, say: (sentence: string) => void): Keeper {
  let prepared = false

  async function prepare(): Promise<void> {
    await indexAgain(db)
    if (!(await prepareSpelling(db))) {
      say('The search forgives no spelling mistakes: the user of the database may not add the extension pg_trgm.')
    }
    prepared = true
  }

  return keepWorking(async (isStopped) => {
    try {
      if (!prepared) await prepare()
      let done = await indexChanges(db)
      while (!isStopped() && done !== 0 && done !== 'busy') done = await indexChanges(db)
      return done === 'busy' ? Temporal.Now.instant().add(WHILE_BUSY) : undefined
    } catch (error) {
      // What changed is still noted when the database is back.
      if (!isDatabaseAway(error)) say(`The search could not be brought up to date: ${(error as Error).message}`)
      throw error
    }
  })
}
