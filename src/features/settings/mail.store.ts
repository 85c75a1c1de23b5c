import type { Db } from '#src/platform/database/tables.ts'
import { type InboxPlace, mailboxFrom } from '#src/platform/mail/inbox/index.ts'
import type { DkimKey, MailWay } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { readSecret } from './secret.store.ts'
import { readSetting } from './setting.store.ts'

/** The way of mails: what the environment says, and else what was set in the office. */
export async function readMailWay(
  { db, vault }: { db: Db; vault: Vault },
  environment: { smtpUrl: string | undefined; from: string | undefined; standardFrom: string },
): Promise<MailWay> {
  const [set, sending, mailbox] = await Promise.all([
    readSetting(db, 'mail'),
    readSetting(db, 'sending'),
    readSetting(db, 'mailbox'),
  ])
  const from =
    set.fromAddress && (set.fromName ? `"${set.fromName.replaceAll('"', '')}" <${set.fromAddress}>` : set.fromAddress)
  const smtpUrl =
    environment.smtpUrl ?? (set.host ? urlOf(set, await readSecret(db, vault, 'mail.password')) : undefined)
  return {
    smtpUrl,
    from: environment.from ?? (from || environment.standardFrom),
    replyTo: set.replyTo || undefined,
    returnTo: mailbox.returnTo || undefined,
    dkim: await readDkimKey({ db, vault }, sending),
    pace: { perMinute: sending.perMinute, perDomain: sending.perDomain, connections: sending.connections },
    saidBy: environment.smtpUrl ? 'environment' : smtpUrl ? 'settings' : 'nobody',
  }
}

async function readDkimKey(
  { db, vault }: { db: Db; vault: Vault },
  { dkimDomain: domain, dkimSelector: selector }: { dkimDomain: string; dkimSelector: string },
): Promise<DkimKey | undefined> {
  if (!domain || !selector) return undefined
  const privateKey = await readSecret(db, vault, 'mail.dkim_key')
  return privateKey === undefined ? undefined : { domain, selector, privateKey }
}

/** Where mails come in: what the environment says, and else what was set in the office. */
export async function readInboxPlace(
  { db, vault }: { db: Db; vault: Vault },
  environment: { imapUrl: string | undefined; mailDrop: string | undefined },
): Promise<InboxPlace> {
  const { imapUrl, mailDrop: folder } = environment
  if (imapUrl || folder) {
    return { mailbox: imapUrl ? mailboxFrom(imapUrl) : undefined, folder, saidBy: 'environment' }
  }
  const { host, port, security, user } = await readSetting(db, 'mailbox')
  if (!host) return { saidBy: 'nobody' }
  const password = (await readSecret(db, vault, 'mailbox.password')) ?? ''
  return { mailbox: { host, port, security, user, password, folder: 'INBOX' }, saidBy: 'settings' }
}

function urlOf(
  set: { host: string; port: number; security: 'starttls' | 'tls' | 'none'; user: string },
  password: string | undefined,
): string {
  const { host, port, security, user } = set
  const who = user ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@` : ''
  const rules = { tls: '', starttls: '?requireTLS=true', none: '?ignoreTLS=true' }[security]
  return `${security === 'tls' ? 'smtps' : 'smtp'}://${who}${host}:${port}/${rules}`
}
