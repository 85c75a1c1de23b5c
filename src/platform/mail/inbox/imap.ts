import type { Db } from '../../database/tables.ts'
import type { Handled } from './handle.ts'
import { LARGEST } from './parse.ts'

/** A mailbox that is read by IMAP. */
export interface Mailbox {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
  readonly password: string
  readonly folder: string
}

const PATIENCE = 20_000
const AT_ONCE = 500

/** The mailbox at an address like `imaps://user:password@mail.city.example/INBOX`. */
export function mailboxFrom(url: string): Mailbox {
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url)
  const isTls = protocol === 'imaps:'
  return {
    host: hostname,
    port: Number(port) || (isTls ? 993 : 143),
    security: isTls ? 'tls' : searchParams.get('tls') === 'none' ? 'none' : 'starttls',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  }
}

/** Opens the mailbox, does something in it, and closes it. */
async function inMailbox<Result>(
  box: Mailbox,
  work: (client: import('imapflow').ImapFlow) => Promise<Result>,
): Promise<Result> {
  // Loaded only where there is a mailbox.
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    host: box.host,
    port: box.port,
    secure: box.security === 'tls',
    doSTARTTLS: box.security === 'starttls',
    auth: { user: box.user, pass: box.password },
    logger: false,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const lock = await client.getMailboxLock(box.folder)
    try {
      return await work(client)
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

/**
 * Reads what came into a mailbox since it was last read. What was somebody's is marked as seen, so that people who look
 * there see what is left for them.
 */
export function readMailbox(
  db: Db,
  box: Mailbox,
  handle: (raw: Buffer) => Promise<Handled>,
  stopping: AbortSignal,
): Promise<Handled[]> {
  return inMailbox(box, async (client) => {
    if (!client.mailbox) return []
    const name = `${box.user}@${box.host}/${box.folder}`
    const validity = Number(client.mailbox.uidValidity)
    const place = await db.selectFrom('inbox_places').selectAll().where('name', '=', name).executeTakeFirst()
    // A mailbox that was made anew counts from the beginning (RFC 9051 2.3.1.1).
    const last = place && place.uid_validity === validity ? place.last_uid : 0
    const handled: Handled[] = []
    const found = await client.fetchAll(`${last + 1}:*`, { uid: true, size: true }, { uid: true })
    // Asked for what comes after the last one, a server answers with the last one.
    const fresh = found.filter(({ uid }) => uid > last).sort((a, b) => a.uid - b.uid)
    for (const { uid, size } of fresh.slice(0, AT_ONCE)) {
      if (stopping.aborted) break
      const outcome = (size ?? 0) > LARGEST ? 'odd' : await handle(await download(client, uid))
      handled.push(outcome)
      if (outcome === 'later') break
      if (outcome === 'taken') await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      const now = { uid_validity: validity, last_uid: uid }
      await db
        .insertInto('inbox_places')
        .values({ name, ...now })
        .onConflict((row) => row.column('name').doUpdateSet(now))
        .execute()
    }
    return handled
  })
}

async function download(client: import('imapflow').ImapFlow, uid: number): Promise<Buffer> {
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
  const source = message ? message.source : undefined
  if (!source) throw new Error('A message was gone before it was read.')
  return source
}
