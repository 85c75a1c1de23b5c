// A clock may be set and a machine may sleep: it is looked at again at least this often.
const LONGEST_WAIT = 10 * 60 * 1000

/** Watches for the next day to begin. */
export interface DayWatch {
  /** Looks at the calendar now, instead of when it is time. */
  look(): Promise<void>
  stop(): void
}

/**
 * Tells when another day has begun in a city: what says "today" or "to come" is another thing then. The zone may change
 * and may not be known yet.
 */
export function watchDay(options: {
  timeZone: () => Promise<string | undefined>
  onNewDay: () => void
  now?: () => Temporal.Instant
}): DayWatch {
  const { timeZone, onNewDay, now = Temporal.Now.instant } = options
  let timer: NodeJS.Timeout | undefined
  let known: string | undefined
  let stopped = false

  async function look(): Promise<void> {
    let wait = LONGEST_WAIT
    try {
      const here = now().toZonedDateTimeISO((await timeZone()) ?? 'UTC')
      const day = here.toPlainDate().toString()
      if (known !== undefined && known !== day) onNewDay()
      known = day
      const midnight = here.add({ days: 1 }).startOfDay()
      wait = Math.min(LONGEST_WAIT, midnight.epochMilliseconds - here.epochMilliseconds)
    } catch {
      // The database is away, and the zone with it: the day is looked at again soon.
    }
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(look, Math.max(wait, 1000)).unref()
  }

  void look()
  return {
    look,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
