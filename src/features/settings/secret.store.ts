import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** The secrets among the settings. They are sealed, and stand in no setting, form or log. */
export type SecretName =
  | 'mail.password'
  | 'mail.dkim_key'
  | 'mailbox.password'
  | 'sign_on.client_secret'
  | 'translation.key'

const purposeOf = (name: SecretName) => `setting:${name}`

/** Opens a secret; undefined when there is none, or when it was sealed with another key. */
export async function readSecret(db: Db, vault: Vault, name: SecretName): Promise<string | undefined> {
  const row = await db.selectFrom('setting_secrets').select('sealed').where('name', '=', name).executeTakeFirst()
  return row && vault.open(row.sealed, purposeOf(name))
}

/** Keeps a secret, or forgets it where the text is empty. The log keeps that it was changed, and nothing of it. */
export async function saveSecret(db: Db, vault: Vault, name: SecretName, text: string, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (text === '') await tx.deleteFrom('setting_secrets').where('name', '=', name).execute()
    else {
      const sealed = vault.seal(text, purposeOf(name))
      await tx
        .insertInto('setting_secrets')
        .values({ name, sealed })
        .onConflict((row) => row.column('name').doUpdateSet({ sealed }))
        .execute()
    }
    await recordAudit(tx, { by, action: 'setting.secret_changed', detail: { name } })
  })
}
