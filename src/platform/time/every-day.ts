// A clock may be set and a machine may sleep: it is looked at again this often.
const LOOK = 10 * 60 * 1000
// A program that has just started has other things to do.
const FIRST_LOOK = 60 * 1000

/** Work that is done once a day. */
export interface DailyWork {
  /** Looks at the clock now, instead of when it is time. */
  look(): Promise<void>
  /** Ends what is under way, and waits for it. */
  stop(): Promise<void>
}

/**
 * Does some work once a day, between two hours on the clock of a city. Work that fails is tried again at the next look;
 * with several processes the work itself sees to it that it is done once.
 */
export function everyDay(options: {
  timeZone: () => Promise<string | undefined>
  /** From this full hour on, and before that one. */
  from: number
  until: number
  work: (day: Temporal.PlainDate, signal: AbortSignal) => Promise<void>
  /** Told of what went wrong. */
  onFailure: (error: unknown) => void
  now?: () => Temporal.Instant
}): DailyWork {
  const { timeZone, from, until, work, onFailure, now = Temporal.Now.instant } = options
  const ending = new AbortController()
  let done: string | undefined
  let running: Promise<void> | undefined

  async function look(): Promise<void> {
    try {
      const zone = await timeZone()
      // A city that is not set up yet has no day.
      if (zone === undefined || ending.signal.aborted) return
      const here = now().toZonedDateTimeISO(zone)
      const day = here.toPlainDate()
      if (here.hour < from || here.hour >= until || done === day.toString()) return
      await work(day, ending.signal)
      done = day.toString()
    } catch (error) {
      if (!ending.signal.aborted) onFailure(error)
    }
  }

  // One look at a time: work can take longer than it is until the next one.
  function lookOnce(): Promise<void> {
    running ??= look().finally(() => {
      running = undefined
    })
    return running
  }

  const first = setTimeout(lookOnce, FIRST_LOOK).unref()
  const timer = setInterval(lookOnce, LOOK).unref()
  return {
    look: lookOnce,
    async stop() {
      clearTimeout(first)
      clearInterval(timer)
      ending.abort()
      await running
    },
  }
}
