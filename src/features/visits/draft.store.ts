import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What somebody has typed so far: each field with its values. */
export type Typed = Readonly<Record<string, readonly string[]>>

interface Means {
  readonly db: Db
  readonly vault: Vault
}

const PURPOSE = 'visit-draft'
/** Days that a draft is kept after somebody last wrote in it. */
export const DRAFT_DAYS = 30

/** Begins a draft. The secret opens it, and is nowhere but in the link of whoever writes. */
export async function beginDraft({ db, vault }: Means, draft: { lang: Lang; typed: Typed }): Promise<string> {
  const secret = makeSecret()
  const typed = vault.seal(JSON.stringify(draft.typed), PURPOSE)
  await db
    .insertInto('visit_drafts')
    .values({ secret_hash: hashSecret(secret), lang: draft.lang, typed })
    .execute()
  return secret
}

/** What a draft holds; undefined when there is none, or no longer. */
export async function readDraft({ db, vault }: Means, secret: string): Promise<Typed | undefined> {
  const row = await db
    .selectFrom('visit_drafts')
    .select(['typed', 'at'])
    .where('secret_hash', '=', hashSecret(secret))
    .executeTakeFirst()
  return row && isKept(row.at) ? opened(vault, row.typed) : undefined
}

/** Keeps what was typed on top of what was typed before; false when the draft is gone. */
export async function keepDraft({ db, vault }: Means, secret: string, lang: Lang, more: Typed): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const hash = hashSecret(secret)
    const row = await tx
      .selectFrom('visit_drafts')
      .select(['typed', 'at'])
      .where('secret_hash', '=', hash)
      .forUpdate()
      .executeTakeFirst()
    if (!row || !isKept(row.at)) return false
    const typed = vault.seal(JSON.stringify({ ...opened(vault, row.typed), ...more }), PURPOSE)
    await tx
      .updateTable('visit_drafts')
      .set({ typed, lang, at: Temporal.Now.instant() })
      .where('secret_hash', '=', hash)
      .execute()
    return true
  })
}

/** Takes a draft out, for sending it: of two that send it at once, one gets it. */
export async function takeDraft(tx: Tx, vault: Vault, secret: string): Promise<Typed | undefined> {
  const row = await tx
    .deleteFrom('visit_drafts')
    .where('secret_hash', '=', hashSecret(secret))
    .returning(['typed', 'at'])
    .executeTakeFirst()
  return row && isKept(row.at) ? opened(vault, row.typed) : undefined
}

/**
 * The drafts in which somebody gave this address. They are sealed, each for itself: all are opened to find these. There
 * are as many as were begun within thirty days.
 */
export async function readDraftsOf({ db, vault }: Means, email: string): Promise<{ hash: string; typed: Typed }[]> {
  const rows = await db.selectFrom('visit_drafts').select(['secret_hash', 'typed']).execute()
  return rows.flatMap(({ secret_hash: hash, typed: sealed }) => {
    const typed = opened(vault, sealed)
    return typed?.email?.some((given) => given.trim().toLowerCase() === email.toLowerCase()) ? [{ hash, typed }] : []
  })
}

const isKept = (at: Temporal.Instant) =>
  Temporal.Instant.compare(at, Temporal.Now.instant().subtract({ hours: DRAFT_DAYS * 24 })) > 0

function opened(vault: Vault, sealed: string): Typed | undefined {
  const typed = vault.open(sealed, PURPOSE)
  return typed === undefined ? undefined : JSON.parse(typed)
}
