import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { AddressInfo, Server } from 'node:net'

interface ImapServer {
  readonly server: Server
  listen(port: number, host: string): void
  appendMessage(mailbox: string, flags: readonly string[], date: Date, raw: string): void
  getMailbox(name: string): { messages: { raw: string; flags: string[] }[] }
}

/** A real mailbox on loopback. */
export interface TestMailbox {
  readonly url: string
  /** A message comes in. */
  arrive(raw: string): void
  /** The flags of its messages. */
  flags(): string[][]
}

/** Starts an IMAP server with one mailbox until the end of a test. */
export async function startImapServer(t: { after(end: () => unknown): void }): Promise<TestMailbox> {
  const start = createRequire(import.meta.url)('hoodiecrow-imap') as (options: object) => ImapServer
  const imap = start({ plugins: ['ID', 'ENABLE', 'LITERALPLUS', 'UNSELECT'], storage: { INBOX: { messages: [] } } })
  imap.listen(0, '127.0.0.1')
  await once(imap.server, 'listening')
  t.after(() => imap.server.close())
  return {
    url: `imap://testuser:testpass@127.0.0.1:${(imap.server.address() as AddressInfo).port}/INBOX?tls=none`,
    arrive: (raw) => imap.appendMessage('INBOX', [], new Date(), raw),
    flags: () => imap.getMailbox('INBOX').messages.map(({ flags }) => flags),
  }
}
