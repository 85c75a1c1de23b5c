import { type ActivityFacts, saveActivity } from '#src/features/activities/index.ts'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { readLatestRecord } from '#src/features/facts/index.ts'
import { type PartyFacts, saveParty } from '#src/features/parties/index.ts'
import { saveTie, type TieFacts } from '#src/features/ties/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { factsOf, lockFact } from './change.store.ts'
import type { OfficeFact } from './fact.model.ts'
import { FORMS } from './forms.ts'

/** Shows a fact to readers, or hides it from them. A company without its consent stays hidden either way. */
export async function setPublic(
  db: Db,
  wish: { fact: OfficeFact; isPublic: boolean; timeZone: string; by: Actor },
): Promise<'done' | 'unknown'> {
  const { fact: found, isPublic, timeZone, by } = wish
  const { fact, id, key } = found
  return inTransaction(db, async (tx) => {
    await lockFact(tx, fact, id)
    const latest = await readLatestRecord(tx, { fact, id })
    if (!latest) return 'unknown'
    await save(tx, fact, factsOf(FORMS[fact], latest.record, { key, timeZone }) as object, isPublic, by)
    const action = `${fact}.${isPublic ? 'shown' : 'hidden'}`
    await recordAudit(tx, { by, action, ...(fact === 'tie' ? { detail: { id } } : { entryId: id }) })
    return 'done'
  })
}

async function save(tx: Tx, fact: OfficeFact['fact'], facts: object, isPublic: boolean, by: Actor) {
  if (fact === 'party') return saveParty(tx, { ...(facts as PartyFacts), isPublic }, by)
  if (fact === 'activity') return saveActivity(tx, { ...(facts as ActivityFacts), isPublic }, by)
  return saveTie(tx, { ...(facts as TieFacts), isPublic }, by)
}
