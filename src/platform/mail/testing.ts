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
}

/** A real mail server on loopback. */
export interface TestMailServer {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** The next mail that arrives, or has arrived and was not asked for yet. */
  next(): Promise<Arrived>
}

/** What the server does with a recipient: a reply code, silence, or a connection that breaks. */
export type Behaviour = (address: string) => 'take' | 'hang' | 'drop' | { code: number }

/** Starts a mail server until the end of a test. */
export async function startMailServer(
  t: { after(end: () => unknown): void },
  behave: Behaviour = () => 'take',
): Promise<TestMailServer> {
  const arrived: Arrived[] = []
  const waiting: ((mail: Arrived) => void)[] = []
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    // The mail room is stopped after the server: what it keeps open must not hold up the end.
    closeTimeout: 50,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const wish = behave(address)
      if (wish === 'hang') return
      if (wish === 'drop') {
        for (const socket of sockets) socket.destroy()
        return
      }
      if (wish === 'take') return answer()
      answer(Object.assign(new Error('as the test wishes'), { responseCode: wish.code }))
    },
    onData(stream, session, answer) {
      simpleParser(stream).then((mail) => {
        const found = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          headers: [...mail.headers.keys()],
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
