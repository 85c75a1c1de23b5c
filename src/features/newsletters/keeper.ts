import type { Db } from '#src/platform/database/tables.ts'
import {
  beginDueNewsletters,
  countNewslettersAgain,
  holdStopped,
  nextNewsletterTime,
  queuePart,
  readUnqueued,
  settleNewsletters,
} from './sending.store.ts'

// A clock may be set and a machine may sleep: it is looked at again at least this often.
const LONGEST_WAIT = 10 * 60 * 1000
const AFTER_FAILURE = 5_000
// While mails go out: whether the last one has gone is seen by looking.
const WHILE_SENDING = 2_000

/** Sends newsletters when their time comes. */
export interface NewsletterKeeper {
  /** Looks again: something was scheduled, stopped or gone on with. */
  wake(): void
  stop(): Promise<void>
}

/** Starts to send newsletters when their time comes. Each process may: an issue is put into the outbox once. */
export function keepNewsletters(db: Db): NewsletterKeeper {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false
  let counted: string | undefined

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      while ((await beginDueNewsletters(db)) > 0);
      for (const id of await readUnqueued(db)) while (!stopped && (await queuePart(db, id)) === 'more');
      await holdStopped(db)
      const ended = await settleNewsletters(db)
      const day = Temporal.Now.plainDateISO().toString()
      if (ended > 0 || counted !== day) await countNewslettersAgain(db)
      counted = day
      const next = await nextNewsletterTime(db)
      const milliseconds = next ? next.epochMilliseconds - Date.now() : LONGEST_WAIT
      wait = Math.min(milliseconds > 0 ? milliseconds : WHILE_SENDING, LONGEST_WAIT)
    } catch {
      // The database is away: what is due is sent when it is back.
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
