import { readSuppression } from '#src/features/suppressing/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/**
 * Whether an address may be written to. One that bounced is, where its owner asks for the letter themselves and so may
 * show that it works again; one whose owner complained never is.
 */
export async function mayReach(
  tx: Tx,
  vault: Vault,
  { email, isAskedFor }: { email: string; isAskedFor: boolean },
): Promise<boolean> {
  const reason = await readSuppression(tx, vault, email)
  return reason === undefined || (reason === 'bounced' && isAskedFor)
}
