import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What somebody puts themselves down for, or the new address of somebody who did. */
export type ProofKind = 'company' | 'address' | 'participant'

/** Days that what was typed waits for the owner of its address. */
export const PROOF_DAYS = 2

const purposeOf = (kind: ProofKind) => `proof ${kind}`

/** Keeps what somebody typed, sealed. The secret opens it, and is nowhere but in the mail to the address. */
export async function beginProof(
  tx: Tx,
  vault: Vault,
  proof: { kind: ProofKind; lang: Lang; said: unknown },
): Promise<string> {
  const { kind, lang, said } = proof
  const secret = makeSecret()
  const sealed = vault.seal(JSON.stringify(said), purposeOf(kind))
  await tx
    .insertInto('proofs')
    .values({ secret_hash: hashSecret(secret), kind, lang, sealed })
    .execute()
  return secret
}

/** What waits for a proof; undefined when there is none, or no longer. Looking at it changes nothing. */
export async function readProof<Said>(
  { db, vault }: { db: Db; vault: Vault },
  kind: ProofKind,
  secret: string,
): Promise<{ said: Said; lang: Lang } | undefined> {
  const row = await db
    .selectFrom('proofs')
    .selectAll()
    .where('secret_hash', '=', hashSecret(secret))
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row && opened<Said>(vault, kind, row)
}

/** Takes out what waits: of two who press the button at once, one gets it. */
export async function takeProof<Said>(
  tx: Tx,
  vault: Vault,
  kind: ProofKind,
  secret: string,
): Promise<{ said: Said; lang: Lang } | undefined> {
  const row = await tx
    .deleteFrom('proofs')
    .where('secret_hash', '=', hashSecret(secret))
    .where('kind', '=', kind)
    .returningAll()
    .executeTakeFirst()
  return row && opened<Said>(vault, kind, row)
}

/** Forgets what nobody stood by. Answers how many. */
export async function forgetOldProofs(db: Db, kinds: readonly ProofKind[], now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('proofs')
    .where('kind', 'in', [...kinds])
    .where('at', '<', now.subtract({ hours: PROOF_DAYS * 24 }))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function opened<Said>(vault: Vault, kind: ProofKind, row: { sealed: string; lang: Lang; at: Temporal.Instant }) {
  const isOver = Temporal.Instant.compare(row.at, Temporal.Now.instant().subtract({ hours: PROOF_DAYS * 24 })) < 0
  const text = isOver ? undefined : vault.open(row.sealed, purposeOf(kind))
  return text === undefined ? undefined : { said: JSON.parse(text) as Said, lang: row.lang }
}
