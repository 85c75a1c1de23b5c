import type { Client } from 'pg'
import type { Vault } from '../secrets/vault.ts'
import { type Message, writeMessage } from './message.ts'
import { type DueMail, HAND_OVER, markAddress, STILL_MINE } from './outbox.ts'
import { type MailError, readRefusal, type Sending } from './sending.ts'
import { openSmtpLine, type Patience, type SmtpLine } from './smtp-line.ts'
import type { OpenWay } from './way.ts'

/** What a lane did with a mail. */
export type Delivery =
  | { readonly outcome: 'not_ours' | 'stopped' }
  /** `isKept` says whether it stands in the outbox that the server may have it. */
  | (Sending & { readonly wasHandedOver: boolean; readonly isKept: boolean })

/** One connection to the mail server and one to the database, over which one mail goes after the other. */
export interface Lane {
  deliver(mail: DueMail, way: OpenWay): Promise<Delivery>
  /** Closes it, at once where nothing is in the server's hands, and else when the server has answered. */
  close(): Promise<void>
}

// What a server that has a whole mail may take to answer when we want to stop.
const FAREWELL = 5_000

/** Opens a lane of the process that claims under this number. */
export function openLane(means: { keeper: Client; claimant: number; vault: Vault; patience: Patience }): Lane {
  const { keeper, claimant, vault, patience } = means
  let line: { readonly of: string; readonly open: SmtpLine } | undefined
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  let isAtEnd = false
  let underWay: Promise<unknown> | undefined
  // An error that nobody listens to would end the process; the next question tells of it.
  keeper.on('error', () => {})

  async function lineOf(way: OpenWay): Promise<SmtpLine> {
    if (line?.of === way.smtpUrl && line.open.isOpen) return line.open
    line?.open.close()
    line = undefined
    const open = await openSmtpLine(way, patience, stopping.signal)
    line = { of: way.smtpUrl, open }
    return open
  }

  async function deliver(mail: DueMail, way: OpenWay): Promise<Delivery> {
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
      if (isStopping()) return { outcome: 'stopped' }
      const { message: said, code } = error as MailError
      return unsent({ outcome: 'later', error: said.slice(0, 500), code, about: 'server' })
    }
    const mine = await keeper.query({ ...STILL_MINE, values: [mail.id, claimant] })
    if (mine.rowCount === 0) return { outcome: 'not_ours' }
    if (isStopping()) return { outcome: 'stopped' }
    let keeping: Promise<boolean> | undefined
    const toMark = markAddress(vault, mail.to)
    const sending = await open.send(message, () => {
      isAtEnd = true
      // This connection has nothing else under way: the statement is written to it here and now.
      keeping = keeper.query({ ...HAND_OVER, values: [mail.id, toMark] }).then(
        () => true,
        () => false,
      )
    })
    isAtEnd = false
    if (!keeping) return isStopping() && sending.outcome === 'later' ? { outcome: 'stopped' } : unsent(sending)
    return { ...sending, wasHandedOver: true, isKept: await keeping }
  }

  return {
    async deliver(mail, way) {
      const delivery = deliver(mail, way)
      underWay = delivery.catch(() => {})
      return delivery
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
      await keeper.end().catch(() => {})
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
