import type { Db } from '#src/platform/database/tables.ts'
import { removeOldDrafts } from './retention.store.ts'

const DAY = 24 * 60 * 60 * 1000

/** Lets go of what nobody came back for, at the start and once a day. Any number of processes may do so. */
export function tidyDaily(db: Db): { stop(): Promise<void> } {
  // While the database is away there is nothing to tidy: tomorrow is another day.
  let running = removeOldDrafts(db).then(nothing, nothing)
  const timer = setInterval(() => {
    running = removeOldDrafts(db).then(nothing, nothing)
  }, DAY).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

const nothing = () => {}
