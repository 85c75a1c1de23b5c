import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Db } from '../database/tables.ts'
import { type Message, writeMessage } from './message.ts'
import { type DueMail, giveUp, HAND_OVER, markSent, STILL_MINE, tryLater } from './outbox.ts'
import { type MailError, readRefusal, type Sending } from './sending.ts'
import { openSmtpLine, type Patience, type SmtpLine } from './smtp-line.ts'
import type { OpenWay } from './way.ts'

/** Opens a connection to the database that is used for nothing else. */
export type Connect = () => Promise<Client>

/** A mail to be sent, with what is to be kept of it. */
export interface Errand {
  readonly mail: DueMail
  readonly way: OpenWay
  /** What stands for the address that it goes to. */
  readonly toMark: string
  /** When it is tried again if it has to be, in seconds; undefined when this is the last attempt. */
  readonly again: number | undefined
}

/** What came of an errand. All of it stands in the outbox. */
export interface Outcome {
  readonly outcome: 'sent' | 'later' | 'refused' | 'not_begun'
  /** What a refusal is about. */
  readonly about?: 'server' | 'address' | 'mail' | undefined
}

/** One connection to the mail server and one to the database, over which one mail goes after the other. */
export interface Lane {
  carry(errand: Errand): Promise<Outcome>
  /** Closes it, at once where nothing is in the server's hands, and else when the server has answered. */
  close(): Promise<void>
}

/** What lanes need of their process. */
export interface LaneMeans {
  readonly db: Db
  readonly connect: Connect
  /** The number under which the mails are claimed. */
  readonly claimant: number
  readonly patience: Patience
}

// What a server that has a whole mail may take to answer when we want to stop.
const FAREWELL = 5_000
const DATABASE_PAUSE = 1_000

type Delivery = 'not_begun' | (Sending & { readonly wasHandedOver: boolean; readonly isKept: boolean })

/** Opens a lane; its connections are made with its first mail. */
export function openLane({ db, connect, claimant, patience }: LaneMeans): Lane {
  let line: { readonly of: string; readonly open: SmtpLine } | undefined
  let keeper: Client | undefined
  const stopping = new AbortController()
  const { signal } = stopping
  let isAtEnd = false
  let underWay: Promise<unknown> | undefined

  async function lineOf(way: OpenWay): Promise<SmtpLine> {
    if (line?.of === way.smtpUrl && line.open.isOpen) return line.open
    line?.open.close()
    line = undefined
    const open = await openSmtpLine(way, patience, signal)
    line = { of: way.smtpUrl, open }
    return open
  }

  async function keeperOf(): Promise<Client> {
    if (keeper) return keeper
    const client = await connect()
    // An error that nobody listens to would end the process; the next question tells of it.
    client.on('error', () => {})
    client.once('end', () => {
      keeper = undefined
    })
    keeper = client
    return client
  }

  async function deliver({ mail, way, toMark }: Errand): Promise<Delivery> {
    let message: Message
    try {
      message = await writeMessage(mail, way)
    } catch (error) {
      return unsent({ outcome: 'refused', error: (error as Error).message, code: undefined, about: 'mail' })
    }
    let open: SmtpLine
    try {
      open = await lineOf(way)
    } catch (error) {
      if (signal.aborted) return 'not_begun'
      const { message: said, code } = error as MailError
      return unsent({ outcome: 'later', error: said.slice(0, 500), code, about: 'server' })
    }
    const client = await keeperOf()
    const mine = await client.query({ ...STILL_MINE, values: [mail.id, claimant] })
    if (mine.rowCount === 0 || signal.aborted) return 'not_begun'
    let keeping: Promise<boolean> | undefined
    const sending = await open.send(message, () => {
      isAtEnd = true
      // This connection has nothing else under way: the statement is written to it here and now.
      keeping = client.query({ ...HAND_OVER, values: [mail.id, toMark] }).then(
        () => true,
        () => false,
      )
    })
    isAtEnd = false
    if (!keeping) return signal.aborted && sending.outcome === 'later' ? 'not_begun' : unsent(sending)
    return { ...sending, wasHandedOver: true, isKept: await keeping }
  }

  async function carry(errand: Errand): Promise<Outcome> {
    const { mail, toMark, again } = errand
    const delivery = await deliver(errand)
    if (delivery === 'not_begun') return { outcome: 'not_begun' }
    if (delivery.outcome === 'sent') {
      if (!delivery.isKept) await untilKept(() => markSent(db, mail.id, toMark))
      return { outcome: 'sent' }
    }
    const { outcome, error, about, wasHandedOver } = delivery
    await untilKept(() =>
      outcome === 'refused' || again === undefined
        ? giveUp(db, { id: mail.id, toMark }, error)
        : tryLater(db, mail, { seconds: again, error, wasHandedOver }),
    )
    return { outcome, about }
  }

  // What the server said must not be forgotten because the database is away for a moment.
  async function untilKept(keep: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await keep()
      } catch (error) {
        if (signal.aborted) throw error
        await sleep(DATABASE_PAUSE, undefined, { signal }).catch(() => {})
      }
    }
  }

  return {
    carry(errand) {
      const carrying = carry(errand)
      underWay = carrying.catch(() => {})
      return carrying
    },
    async close() {
      stopping.abort()
      if (isAtEnd) {
        const farewell = setTimeout(() => line?.open.close(), FAREWELL)
        await underWay
        clearTimeout(farewell)
      }
      line?.open.close()
      await underWay
      await keeper?.end().catch(() => {})
    },
  }
}

const unsent = (sending: Sending) => ({ ...sending, wasHandedOver: false, isKept: false })

/** Sends one mail past the outbox. */
export async function sendAlone(mail: DueMail, way: OpenWay, patience: Patience): Promise<Sending> {
  let line: SmtpLine | undefined
  try {
    const message = await writeMessage(mail, way)
    line = await openSmtpLine(way, patience)
    return await line.send(message, () => {})
  } catch (error) {
    return readRefusal(error as MailError)
  } finally {
    line?.close()
  }
}
