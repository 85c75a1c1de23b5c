import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** The names of its headers, in lower case. */
  readonly headers: readonly string[]
  readonly messageId: string
  /** As it came over the line. */
  readonly raw: Buffer
}

/** A real mail server on loopback. */
export interface TestMailServer {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** The next mail that arrives, or has arrived and was not asked for yet. */
  next(): Promise<Arrived>
}

/**
 * What the server does with a recipient: a reply code, silence, or a connection that breaks; at once, or (`at`) when it
 * has the whole mail.
 */
export type Behaviour = (address: string) => Wish
export type Wish =
  | 'take'
  | 'hang'
  | 'drop'
  | { code: number; text?: string; at?: 'end' }
  | { do: 'hang' | 'drop'; at: 'end' }

/** Starts a mail server until the end of a test. */
export async function startMailServer(
  t: { after(end: () => unknown): void },
  behave: Behaviour = () => 'take',
  { greetAfter = async () => {} }: { greetAfter?: () => Promise<unknown> } = {},
): Promise<TestMailServer> {
  const arrived: Arrived[] = []
  const atEnd = new Map<string, Wish>()
  const behaveAtEnd = (address: string) => atEnd.get(address) ?? 'take'
  const waiting: ((mail: Arrived) => void)[] = []
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    // The mail room is stopped after the server: what it keeps open must not hold up the end.
    closeTimeout: 50,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, answer) {
      greetAfter().then(() => answer())
    },
    onRcptTo({ address }, _session, answer) {
      const wish = behave(address)
      atEnd.set(address, wish)
      if (wish === 'hang') return
      if (wish === 'drop') {
        for (const socket of sockets) socket.destroy()
        return
      }
      if (wish === 'take' || wish.at === 'end') return answer()
      if ('code' in wish) answer(refusalOf(wish))
    },
    onData(stream, session, answer) {
      const read = async () => {
        const raw = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>))
        return { raw, mail: await simpleParser(raw) }
      }
      read().then(({ raw, mail }) => {
        const wish = behaveAtEnd(session.envelope.rcptTo[0]?.address ?? '')
        if (typeof wish === 'object' && 'code' in wish) return answer(refusalOf(wish))
        if (typeof wish === 'object' && wish.do === 'hang') return
        if (typeof wish === 'object') {
          for (const socket of sockets) socket.destroy()
          return
        }
        const found = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          headers: [...mail.headers.keys()],
          messageId: mail.messageId ?? '',
          raw,
        }
        arrived.push(found)
        const next = waiting.shift()
        if (next) {
          taken += 1
          next(found)
        }
        answer()
      }, answer)
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived,
    next() {
      const found = arrived[taken]
      if (found) {
        taken += 1
        return Promise.resolve(found)
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
  }
}

const refusalOf = ({ code, text = 'as the test wishes' }: { code: number; text?: string }) =>
  Object.assign(new Error(text), { responseCode: code })

/** What an independent reader of signatures (RFC 6376) makes of a message of city.example, whose key this is as PEM. */
export async function checkSignature(message: Buffer | string, publicKey: string): Promise<string> {
  // Loaded by those tests alone that look at signatures.
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const record = `v=DKIM1; k=rsa; p=${publicKey.replaceAll(/-----.*-----|\s/g, '')}`
  const { results } = await dkimVerify(message, {
    resolver: async (name) => (name === 'proxeny._domainkey.city.example' ? [[record]] : []),
  })
  const [only] = results
  if (results.length !== 1 || !only) return `${results.length} signatures`
  return only.status.aligned === 'city.example' ? (only.status.result ?? 'nothing') : 'not of its sender'
}
