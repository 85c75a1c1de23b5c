import type { Db, Tx } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import { checkLetter, type Letter } from './letter.ts'
import {
  type DueMail,
  forgetOldMails,
  giveUp,
  markSent,
  nextMailTime,
  putIntoOutbox,
  takeDueMails,
  tryLater,
} from './outbox.ts'
import { openPost, type Post } from './post.ts'

/** Where mails are given to be sent. */
export interface MailRoom {
  /** Whether there is a mail server. Without one, mails stand in the outbox of the office. */
  readonly sends: boolean
  /** Gives a letter up for sending, as part of the transaction that it tells of. */
  send(tx: Tx, letter: Letter): Promise<void>
  /** Looks again: something was put into the outbox. */
  wake(): void
  stop(): Promise<void>
}

// In seconds: soon while a server restarts, then patiently, and after a day and a half no more.
const PLAN = [60, 300, 900, 3_600, 4 * 3_600, 12 * 3_600, 18 * 3_600]
const LONGEST_WAIT = 10 * 60 * 1000
const AFTER_FAILURE = 5_000

/** Opens the mail room. Every process may have one: a mail is sent by one of them. */
export function createMailRoom(room: {
  db: Db
  vault: Vault
  smtpUrl: string | undefined
  from: string
  /** The seconds to wait after each failed attempt; after the last one a mail is given up. */
  plan?: readonly number[]
  /** How long the mail server may be silent, in milliseconds. */
  patience?: number
}): MailRoom {
  const { db, vault, smtpUrl, from, plan = PLAN, patience } = room
  let post: Promise<Post> | undefined
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false

  async function deliver(mail: DueMail): Promise<void> {
    post ??= openPost(smtpUrl as string, from, patience)
    const sending = await (await post).send(mail)
    if (sending.outcome === 'sent') return markSent(db, mail.id)
    // What was cut off by our own end goes out after the next start.
    const wait = stopped ? 0 : plan[mail.attempts - 1]
    if (sending.outcome === 'refused' || wait === undefined) return giveUp(db, mail.id, sending.error)
    return tryLater(db, mail.id, wait, sending.error)
  }

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      for (;;) {
        const mails = stopped ? [] : await takeDueMails(db, vault)
        if (mails.length === 0) break
        await Promise.all(mails.map(deliver))
      }
      await forgetOldMails(db)
      const next = await nextMailTime(db)
      const milliseconds = next ? next.epochMilliseconds - Date.now() : LONGEST_WAIT
      wait = Math.min(Math.max(milliseconds, 0), LONGEST_WAIT)
    } catch {
      // The database is away: what waits in it will be sent when it is back.
    }
    if (!stopped) timer = setTimeout(wake, wait).unref()
  }

  function wake(): void {
    if (stopped || !smtpUrl) return
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
    sends: smtpUrl !== undefined,
    async send(tx, letter) {
      checkLetter(letter)
      await putIntoOutbox(tx, vault, letter, smtpUrl ? 'queued' : 'shown')
    },
    wake,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await post?.then((open) => open.close())
      await running
    },
  }
}
