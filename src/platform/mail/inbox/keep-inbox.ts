import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { type Handled, handleMessage } from './handle.ts'
import type { Mailbox } from './imap.ts'
import type { InboxHandler } from './inbound.ts'

/** Where mails come in: a mailbox, a folder, or nowhere. */
export interface InboxPlace {
  readonly mailbox?: Mailbox | undefined
  readonly folder?: string | undefined
  readonly saidBy: 'environment' | 'settings' | 'nobody'
}

/** What a look into the inbox found. */
export type InboxLook =
  | { readonly outcome: 'nowhere' | 'busy' }
  | { readonly outcome: 'read'; readonly found: Readonly<Record<Handled, number>> }
  | { readonly outcome: 'failed'; readonly error: string }

/** Where mails come in, and who looks after them. */
export interface Inbox {
  place(): Promise<InboxPlace>
  /** Looks now, and answers what was found. */
  look(): Promise<InboxLook>
  stop(): Promise<void>
}

const EVERY = 3 * 60 * 1000
const FIRST = 20_000
// Of all processes one reads at a time.
const LOCK = 0x696e6278

/** Looks after the mail that comes in: every few minutes, where there is a place for it. */
export function keepInbox(means: {
  db: Db
  place: () => Promise<InboxPlace>
  handlers: () => Promise<readonly InboxHandler[]>
  every?: number
}): Inbox {
  const { db, place, handlers, every = EVERY } = means
  const stopping = new AbortController()
  let running: Promise<InboxLook> | undefined
  let told: string | undefined

  async function look(): Promise<InboxLook> {
    const { mailbox, folder } = await place()
    if (!mailbox && !folder) return { outcome: 'nowhere' }
    return db.connection().execute(async (one) => {
      const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${LOCK}) as got`.execute(one)
      if (!rows[0]?.got) return { outcome: 'busy' }
      try {
        const takers = await handlers()
        const handle = (raw: Buffer) => handleMessage(db, takers, raw)
        const { readMailbox } = await import('./imap.ts')
        const { readDropFolder } = await import('./drop-folder.ts')
        const handled = [
          ...(mailbox ? await readMailbox(db, mailbox, handle, stopping.signal) : []),
          ...(folder ? await readDropFolder(folder, handle, stopping.signal) : []),
        ]
        const found = { taken: 0, not_mine: 0, before: 0, odd: 0, later: 0 }
        for (const outcome of handled) found[outcome] += 1
        return { outcome: 'read', found }
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(one)
      }
    })
  }

  // One look at a time: a mailbox can be slow.
  function lookOnce(): Promise<InboxLook> {
    running ??= look()
      .catch(
        (error): InboxLook => ({ outcome: 'failed', error: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => {
        running = undefined
      })
    return running
  }

  async function lookByItself(): Promise<void> {
    const result = await lookOnce()
    const error = result.outcome === 'failed' ? result.error : undefined
    // The same trouble is told once, not every few minutes.
    if (error !== undefined && error !== told) console.error(`The mail that came in could not be read: ${error}`)
    told = error
  }

  const first = setTimeout(lookByItself, Math.min(FIRST, every)).unref()
  const timer = setInterval(lookByItself, every).unref()
  return {
    place,
    look: lookOnce,
    async stop() {
      clearTimeout(first)
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}
