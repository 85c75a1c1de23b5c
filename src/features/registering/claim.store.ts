import { chooseClaim } from '#src/features/claims/index.ts'
import type { Actor } from '#src/features/entries/index.ts'
import { readLatestRecord } from '#src/features/facts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { saveTie, type TieFacts } from '#src/features/ties/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'
import { factsOf, lockFact } from './change.store.ts'
import { tieForm } from './tie.form.ts'

/**
 * Chooses a claim, and when `signed` is given lets the tie go by it in the same breath: either both stand in the register
 * or neither.
 */
export async function settleClaim(
  db: Db,
  choice: {
    claimId: string
    reasons: Labels
    by: Actor
    signed?:
      | { readonly tieId: string; readonly key: string; readonly on: PartialDate; readonly note: string }
      | undefined
  },
): Promise<'chosen' | 'unknown_claim'> {
  const { claimId, reasons, by, signed } = choice
  return inTransaction(db, async (tx) => {
    const chosen = await chooseClaim(tx, { claimId, reasons, by })
    if (chosen === 'unknown_claim') return chosen
    if (!signed) return 'chosen'
    await lockFact(tx, 'tie', signed.tieId)
    const latest = await readLatestRecord(tx, { fact: 'tie', id: signed.tieId })
    if (!latest) return 'chosen'
    const facts = factsOf(tieForm, latest.record, { key: signed.key, timeZone: 'UTC' }) as TieFacts
    await saveTie(tx, { ...facts, signed: signed.on }, by, signed.note)
    return 'chosen'
  })
}
