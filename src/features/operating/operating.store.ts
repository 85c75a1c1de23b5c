import type { Actor } from '#src/features/entries/index.ts'
import {
  lockSettings,
  readSecret,
  readSetting,
  type SecretName,
  type Setting,
  saveSecret,
  saveSetting,
  versionOf,
} from '#src/features/settings/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

export type MailSet = Setting<'mail'>
export type SendingSet = Setting<'sending'>
export type MailboxSet = Setting<'mailbox'>
export type SignOnSet = Setting<'signOn'>

/** What was set of mails, and whether there is a password. */
export async function readMailSet(db: Db, vault?: Vault): Promise<{ set: MailSet; hasPassword: boolean }> {
  const set = await readSetting(db, 'mail')
  return { set, hasPassword: vault ? (await readSecret(db, vault, 'mail.password')) !== undefined : false }
}

type OperatingName = 'retention' | 'mail' | 'sending' | 'mailbox' | 'signOn'

/**
 * Sets what operators set, unless somebody else did since the form was filled in for this version. A secret that is
 * undefined stays as it is, an empty one is forgotten.
 */
export async function saveOperating<Name extends OperatingName>(
  { db, vault }: { db: Db; vault: Vault },
  change: {
    name: Name
    value: Setting<Name>
    version: string
    secret?: { readonly name: SecretName; readonly text: string | undefined }
    by: Actor
  },
): Promise<'saved' | 'changed_meanwhile'> {
  const { name, value, version, secret, by } = change
  return inTransaction(db, async (tx) => {
    await lockSettings(tx)
    if (version !== versionOf(await readSetting(tx, name))) return 'changed_meanwhile'
    await saveSetting(tx, name, value, by)
    if (secret?.text !== undefined) await saveSecret(tx, vault, secret.name, secret.text, by)
    // Every process has a mail room: what waits may go by the new way.
    if (name === 'mail' || name === 'sending') await announceTags(tx, [MAIL_TAG])
    return 'saved'
  })
}
