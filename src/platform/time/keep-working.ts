// A clock may be set and a machine may sleep: it is looked at again at least this often.
const LONGEST_WAIT = 10 * 60 * 1000
const AFTER_FAILURE = 5_000

/** Work that is done when it is due, and when somebody says that there is some. */
export interface Keeper {
  /** Looks again: there may be something to do. */
  wake(): void
  /** Ends what is under way at its next break, and waits for it. */
  stop(): Promise<void>
}

/**
 * Does some work whenever it is due. The work answers when it is due next, and ends early once it is told to. What fails
 * is tried again soon: the database may be away.
 */
export function keepWorking(work: (isStopped: () => boolean) => Promise<Temporal.Instant | undefined>): Keeper {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      const next = await work(() => stopped)
      wait = next ? Math.min(Math.max(next.epochMilliseconds - Date.now(), 0), LONGEST_WAIT) : LONGEST_WAIT
    } catch {
      // What was not done is done when it can be.
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
