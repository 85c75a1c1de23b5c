import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

const PURPOSE = 'own data'
/** How long a link to one's own data opens it. */
export const OWN_LINK_HOURS = 24

/** What finds the links of an address again. */
export const markOfAddress = (vault: Vault, email: string) => vault.mark(email.toLowerCase(), PURPOSE)

/** Makes a link for whoever reads the mailbox of an address. Answers its secret, which is kept nowhere else. */
export async function makeOwnLink(db: Db, vault: Vault, asked: { email: string; lang: Lang }): Promise<string> {
  const secret = makeSecret()
  await db
    .insertInto('own_data_links')
    .values({
      token_hash: hashSecret(secret),
      email: vault.seal(asked.email, PURPOSE),
      email_mark: markOfAddress(vault, asked.email),
      lang: asked.lang,
      expires_at: sql`now() + make_interval(hours => ${OWN_LINK_HOURS})`,
    })
    .execute()
  return secret
}

/** The address that a link opens; undefined when it is over, or never was one. */
export async function openOwnLink(db: Db, vault: Vault, secret: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('own_data_links')
    .select('email')
    .where('token_hash', '=', hashSecret(secret))
    .where('expires_at', '>', sql<Temporal.Instant>`now()`)
    .executeTakeFirst()
  return row && vault.open(row.email, PURPOSE)
}
