import type { PersonalRoom } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { hasPeopleInIt } from './retention.store.ts'

const DAY = 24 * 60 * 60 * 1000

interface Means {
  readonly db: Db
  readonly vault: Vault
}

/** Lets every room let go of what is over its period by that time. Answers how many; one that fails holds up no other. */
export async function letGoOfAll(
  means: Means,
  rooms: readonly PersonalRoom[],
  now = Temporal.Now.instant(),
): Promise<number> {
  let count = 0
  const failures: unknown[] = []
  for (const room of rooms) count += await room.letGo(means, now).catch((error) => failures.push(error) * 0)
  if (failures.length > 0) throw new AggregateError(failures, 'Some rooms could not let go of what is over its period.')
  return count
}

/**
 * Lets go of what is over its period, at the start and once a day. Any number of processes may do so. The rooms are loaded
 * with the first of whom there is something to let go: a city in which nobody works yet keeps its memory for its readers.
 */
export function tidyDaily(means: Means, rooms: () => Promise<readonly PersonalRoom[]>): { stop(): Promise<void> } {
  // While the database is away there is nothing to tidy: tomorrow is another day.
  const tidy = async () => {
    if (await hasPeopleInIt(means.db)) await letGoOfAll(means, await rooms())
  }
  let running = tidy().catch(nothing)
  const timer = setInterval(() => {
    running = tidy().catch(nothing)
  }, DAY).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

const nothing = () => {}
