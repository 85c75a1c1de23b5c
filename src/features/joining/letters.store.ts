import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/** Forgets the letters to an address that is erased, those too that wait to go out. */
export async function forgetLetters(tx: Tx, email: string): Promise<void> {
  await tx
    .deleteFrom('outbox')
    .where('composer', 'is', null)
    .where(sql<boolean>`lower("to") = lower(${email})`)
    .execute()
}
