import { Readable, type Writable } from 'node:stream'
import type { Message } from './message.ts'
import { type MailError, readRefusal, type Sending } from './sending.ts'
import type { OpenWay } from './way.ts'

/** How long a mail server may be silent, in milliseconds. */
export interface Patience {
  readonly usual: number
  /** After the end of a mail. Who gives up here sends it twice: ten minutes (RFC 5321 4.5.3.2.6). */
  readonly atEnd: number
}

export const STANDARD_PATIENCE: Patience = { usual: 20_000, atEnd: 10 * 60_000 }

/** An open connection to a mail server, over which one mail goes after the other. */
export interface SmtpLine {
  readonly isOpen: boolean
  /** Sends a mail. `onEnd` is called right before the end of the mail is written: from there on the server may have it. */
  send(message: Message, onEnd: () => void): Promise<Sending>
  close(): void
}

/** Connects to the mail server at an address like `smtps://user:password@mail.city.example`. Rejects with what it said. */
export async function openSmtpLine(
  { smtpUrl }: OpenWay,
  patience: Patience,
  stopping?: AbortSignal,
): Promise<SmtpLine> {
  // Loaded when the first mail goes out: a city that sends none does without its memory.
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection')
  const { parseConnectionUrl } = await import('nodemailer/lib/shared')
  const { auth, ...server } = parseConnectionUrl(smtpUrl)
  const connection = new SmtpConnection({
    ...server,
    connectionTimeout: patience.usual,
    greetingTimeout: patience.usual,
    socketTimeout: patience.usual,
    dnsTimeout: patience.usual,
  })
  let isOpen = false
  const close = () => connection.close()
  stopping?.addEventListener('abort', close, { once: true })
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject)
    connection.once('end', () => {
      isOpen = false
      reject(new Error('The connection was closed.'))
    })
    connection.connect((error) => {
      if (error) return reject(error)
      if (!auth || !connection.allowsAuth) return resolve()
      connection.login(auth, (refused) => {
        if (!refused) return resolve()
        reject(refused)
        connection.close()
      })
    })
  }).finally(() => stopping?.removeEventListener('abort', close))
  isOpen = true

  const wait = (milliseconds: number) => {
    if (connection._socket) connection._socket.setTimeout(milliseconds)
  }

  // A connection that ends meanwhile answers nothing.
  const isReset = () =>
    new Promise<boolean>((resolve) => {
      connection.once('end', () => resolve(false))
      connection.reset((no) => resolve(!no))
    })

  return {
    get isOpen() {
      return isOpen
    },
    async send({ envelope, bytes }, onEnd) {
      const outgoing = new Outgoing(bytes, () => {
        wait(patience.atEnd)
        onEnd()
      })
      const sending = await new Promise<Sending>((resolve) => {
        const cutOff = () => resolve(readRefusal({ message: 'The connection was closed.' }))
        connection.once('end', cutOff)
        connection.send({ ...envelope, size: bytes.length }, outgoing, (error, info) => {
          connection.off('end', cutOff)
          resolve(error ? readRefusal(error as MailError) : { outcome: 'sent', answer: info.response.slice(0, 500) })
        })
      })
      wait(patience.usual)
      if (sending.outcome !== 'sent' && isOpen) isOpen = await isReset()
      if (!isOpen) connection.close()
      return sending
    },
    close() {
      isOpen = false
      connection.close()
    },
  }
}

/** A message on its way into the connection, that knows when its last line is written. */
class Outgoing extends Readable {
  readonly #bytes: Buffer
  readonly #onEnd: () => void

  constructor(bytes: Buffer, onEnd: () => void) {
    super()
    this.#bytes = bytes
    this.#onEnd = onEnd
  }

  override _read(): void {
    this.push(this.#bytes)
    this.push(null)
  }

  // What it is piped into stuffs dots and writes the line that ends a mail as a piece of its own. Heard first, before the
  // socket hears it, that line and what is done here leave in one breath.
  override pipe<Target extends NodeJS.WritableStream>(target: Target, options?: { end?: boolean }): Target {
    ;(target as unknown as Writable).prependListener('data', (piece: Buffer) => {
      if (piece.length <= 5 && piece.toString('latin1').endsWith('.\r\n')) this.#onEnd()
    })
    return super.pipe(target, options)
  }
}
