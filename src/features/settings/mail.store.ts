import type { Db } from '#src/platform/database/tables.ts'
import type { MailWay } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { readSecret } from './secret.store.ts'
import { readSetting } from './setting.store.ts'

/** The way of mails: what the environment says, and else what was set in the office. */
export async function readMailWay(
  { db, vault }: { db: Db; vault: Vault },
  environment: { smtpUrl: string | undefined; from: string | undefined; standardFrom: string },
): Promise<MailWay> {
  const set = await readSetting(db, 'mail')
  const from =
    set.fromAddress && (set.fromName ? `"${set.fromName.replaceAll('"', '')}" <${set.fromAddress}>` : set.fromAddress)
  const smtpUrl =
    environment.smtpUrl ?? (set.host ? urlOf(set, await readSecret(db, vault, 'mail.password')) : undefined)
  return {
    smtpUrl,
    from: environment.from ?? (from || environment.standardFrom),
    replyTo: set.replyTo || undefined,
    saidBy: environment.smtpUrl ? 'environment' : smtpUrl ? 'settings' : 'nobody',
  }
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
