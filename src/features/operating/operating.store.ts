import type { Actor } from '#src/features/entries/index.ts'
import { readSecret, readSetting, type Setting, saveSecret, saveSetting } from '#src/features/settings/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

export type MailSet = Setting<'mail'>
export type SignOnSet = Setting<'signOn'>

/** What was set of mails, and whether there is a password. */
export async function readMailSet(db: Db, vault?: Vault): Promise<{ set: MailSet; hasPassword: boolean }> {
  const set = await readSetting(db, 'mail')
  return { set, hasPassword: vault ? (await readSecret(db, vault, 'mail.password')) !== undefined : false }
}

/** Sets the way of mails. An undefined password stays as it is, an empty one is forgotten. */
export async function saveMailSet(
  db: Db,
  vault: Vault,
  { set, password }: { set: MailSet; password: string | undefined },
  by: Actor,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await saveSetting(tx, 'mail', set, by)
    if (password !== undefined) await saveSecret(tx, vault, 'mail.password', password, by)
    // Every process has a mail room: what waits may go by the new way.
    await announceTags(tx, [MAIL_TAG])
  })
}

/** Sets the city's own identity provider. An undefined secret stays as it is, an empty one is forgotten. */
export async function saveSignOnSet(
  db: Db,
  vault: Vault,
  { set, secret }: { set: SignOnSet; secret: string | undefined },
  by: Actor,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await saveSetting(tx, 'signOn', set, by)
    if (secret !== undefined) await saveSecret(tx, vault, 'sign_on.client_secret', secret, by)
  })
}
