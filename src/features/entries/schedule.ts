import type { Db } from '#src/platform/database/tables.ts'
import { type Keeper, keepWorking } from '#src/platform/time/keep-working.ts'
import { nextDueTime, publishDueTexts } from './publish.store.ts'

/** Publishes what is scheduled when its time comes, to the second. Each process may: a text is published once. */
export function keepSchedule(db: Db): Keeper {
  return keepWorking(async () => {
    while ((await publishDueTexts(db)) > 0);
    return nextDueTime(db)
  })
}
