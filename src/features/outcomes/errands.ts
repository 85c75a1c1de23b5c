import { type InviteMeans, inviteLeaders } from '#src/features/delegation/index.ts'
import { askForFeedback } from './feedback.store.ts'
import { letGoOfVisits } from './letting-go.store.ts'

const EVERY = 10 * 60 * 1000

/** What a visit needs done without anybody asking for it. */
export interface VisitErrands {
  /** Looks at once: a visit went to another stage. */
  wake(): void
  stop(): Promise<void>
}

/**
 * Invites the leaders of visits that were offered or confirmed, asks guests for their thoughts the day after, and lets go
 * of what is personal when its period ends. Any number of processes may do so: each thing is done once.
 */
export function runVisitErrands(means: InviteMeans): VisitErrands {
  let stopped = false
  let running = Promise.resolve()
  const work = async () => {
    if (stopped) return
    // While the database is away there is nothing to do; what failed is tried again soon.
    for (const errand of [inviteLeaders, askForFeedback]) await errand(means).catch(nothing)
    await letGoOfVisits(means.db).catch(nothing)
  }
  const wake = () => {
    running = running.then(work)
  }
  const timer = setInterval(wake, EVERY).unref()
  wake()
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

const nothing = () => undefined
