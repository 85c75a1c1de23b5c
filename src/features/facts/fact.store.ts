import { type Actor, announceEntry, type FactKind, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'

/** What the register is made of. */
export type FactName = 'party' | 'tie' | 'activity' | 'claim' | 'source'

/** What saving a fact did. */
export type Outcome = 'added' | 'changed' | 'unchanged'

/**
 * Keeps the whole record of a fact as it stands after a change, with its audit line, and announces it: what is drawn
 * from the register hangs together too closely to be told apart (the tag `register`).
 */
export async function recordFact(
  tx: Tx,
  change: {
    fact: FactName
    id: string
    record: unknown
    by: Actor
    note?: string | undefined
    outcome: Exclude<Outcome, 'unchanged'>
  },
): Promise<void> {
  const { fact, id, record, by, note, outcome } = change
  await tx
    .insertInto('fact_revisions')
    .values({ fact, fact_id: id, record: JSON.stringify(record), by: nameOfActor(by), note: note ?? null })
    .execute()
  await recordAudit(tx, {
    by,
    action: `${fact}.${outcome}`,
    ...(isEntry(fact) ? { entryId: id } : { detail: { id } }),
  })
  if (isEntry(fact)) await announceEntry(tx, { id, kind: fact })
  await announceTags(tx, ['register'])
}

const isEntry = (fact: FactName): fact is FactKind => fact === 'party' || fact === 'activity'
