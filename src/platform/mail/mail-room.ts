import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Composers } from './composer.ts'
import { checkLetter, type Letter } from './letter.ts'
import { type DueMail, giveUp, markSent, nextMailTime, putIntoOutbox, takeDueMails, tryLater } from './outbox.ts'
import { openPost, type Post, type Sending } from './post.ts'

/** Where mails are given to be sent. */
export interface MailRoom {
  /** By which way mails go now. Without a mail server they stand in the outbox of the office. */
  way(): Promise<MailWay>
  /** Whether there is a mail server. */
  sends(): Promise<boolean>
  /** Sends a letter at once and past the outbox, and answers what the mail server said. */
  try(letter: Letter): Promise<Trial>
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

/** Whom mails come from, and by which server they go. */
export interface MailWay {
  /** Undefined while there is no mail server. */
  readonly smtpUrl: string | undefined
  readonly from: string
  readonly replyTo?: string | undefined
  readonly saidBy: 'environment' | 'settings' | 'nobody'
}

/** What became of a letter that was sent to see whether it arrives. */
export type Trial = Sending | { readonly outcome: 'no_server' }

/** Opens the mail room. Every process may have one: a mail is sent by one of them. */
export function createMailRoom(room: {
  db: Db
  vault: Vault
  smtpUrl?: string | undefined
  from: string
  /** Asks for the way of mails each time that there are some: it may have been set otherwise meanwhile. */
  way?: (() => Promise<MailWay>) | undefined
  /** Who writes the mails that are written when their turn comes. */
  composers?: Composers | undefined
  /** The seconds to wait after each failed attempt; after the last one a mail is given up. */
  plan?: readonly number[]
  /** How long the mail server may be silent, in milliseconds. */
  patience?: number
}): MailRoom {
  const { db, vault, smtpUrl, from, composers = async () => ({}), plan = PLAN, patience } = room
  const wayOf = room.way ?? (async () => ({ smtpUrl, from, saidBy: smtpUrl ? 'environment' : 'nobody' }) as const)
  let post: { readonly of: string; readonly open: Promise<Post> } | undefined
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let stopped = false

  /** The post of the way that mails go now; one that was opened for another way is closed. */
  function postOf(way: MailWay & { smtpUrl: string }): Promise<Post> {
    const of = JSON.stringify(way)
    if (post && post.of !== of) void post.open.then((old) => old.close())
    if (post?.of !== of) post = { of, open: openPost(way, patience) }
    return post.open
  }

  async function deliver(mail: DueMail, way: MailWay & { smtpUrl: string }): Promise<void> {
    const sending = await (await postOf(way)).send(mail)
    if (sending.outcome === 'sent') return markSent(db, mail.id)
    // What was cut off by our own end goes out after the next start.
    const wait = stopped ? 0 : plan[mail.attempts - 1]
    if (sending.outcome === 'refused' || wait === undefined) return giveUp(db, mail.id, sending.error)
    return tryLater(db, mail.id, wait, sending.error)
  }

  async function run(): Promise<void> {
    let wait = AFTER_FAILURE
    try {
      const way = await wayOf()
      for (;;) {
        const mails = stopped || !hasServer(way) ? [] : await takeDueMails(db, vault, composers)
        if (mails.length === 0 || !hasServer(way)) break
        await Promise.all(mails.map((mail) => deliver(mail, way)))
      }
      const next = hasServer(way) ? await nextMailTime(db) : undefined
      const milliseconds = next ? next.epochMilliseconds - Date.now() : LONGEST_WAIT
      wait = Math.min(Math.max(milliseconds, 0), LONGEST_WAIT)
    } catch {
      // The database is away: what waits in it will be sent when it is back.
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
    way: wayOf,
    sends: async () => hasServer(await wayOf()),
    async send(tx, letter) {
      checkLetter(letter)
      await putIntoOutbox(tx, vault, letter, hasServer(await wayOf()) ? 'queued' : 'shown')
    },
    async try(letter) {
      checkLetter(letter)
      const way = await wayOf()
      if (!hasServer(way)) return { outcome: 'no_server' }
      const trial = await openPost(way, patience)
      try {
        return await trial.send({ ...letter, id: randomUUID(), attempts: 1 })
      } finally {
        trial.close()
      }
    },
    wake,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await post?.open.then((open) => open.close())
      await running
    },
  }
}

const hasServer = (way: MailWay): way is MailWay & { smtpUrl: string } => way.smtpUrl !== undefined
