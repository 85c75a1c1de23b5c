import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { PersonFacts } from './person.form.ts'

/** Corrects what is kept of a person beside their address. The log keeps that it happened, not what was said. */
export async function correctPerson(db: Db, id: string, facts: PersonFacts, by: Actor): Promise<'changed' | 'unknown'> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('people')
      .set({ ...facts, version: sql<number>`version + 1` })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'unknown'
    await recordAudit(tx, { by, action: 'person.changed', detail: { person: id } })
    return 'changed'
  })
}

export type MergeResult = 'merged' | 'unknown' | 'same' | 'merged_already' | 'circle'

/**
 * Says that one person is another. Nothing is moved: whoever reads the one reads both, and taking it back forgets it. Who
 * was merged once cannot be merged again before that is undone, and nobody becomes a part of their own part.
 */
export async function mergePeople(db: Db, { id, into }: { id: string; into: string }, by: Actor): Promise<MergeResult> {
  if (id === into) return 'same'
  return inTransaction(db, async (tx) => {
    await oneMergeAtATime(tx)
    const people = await tx
      .selectFrom('people')
      .select(['id', 'merged_into'])
      .where('id', 'in', [id, into])
      .forUpdate()
      .execute()
    const person = people.find((one) => one.id === id)
    const other = people.find((one) => one.id === into)
    if (!person || !other) return 'unknown'
    if (person.merged_into) return 'merged_already'
    // Who leads is a person of their own: a chain would have a middle that two pages are about.
    if (other.merged_into) return other.merged_into === id ? 'circle' : 'merged_already'
    const parts = await tx.selectFrom('people').select('id').where('merged_into', '=', id).execute()
    if (parts.length > 0) return 'merged_already'
    await tx
      .updateTable('people')
      .set({ merged_into: into, version: sql<number>`version + 1` })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'person.merged', detail: { person: id, into } })
    return 'merged'
  })
}

/** Takes a merge back: both are as they were. */
export async function separatePerson(db: Db, id: string, by: Actor): Promise<'separated' | 'not_merged'> {
  return inTransaction(db, async (tx) => {
    await oneMergeAtATime(tx)
    const person = await tx
      .selectFrom('people')
      .select('merged_into')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!person?.merged_into) return 'not_merged'
    await tx
      .updateTable('people')
      .set({ merged_into: null, version: sql<number>`version + 1` })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'person.separated', detail: { person: id, from: person.merged_into } })
    return 'separated'
  })
}

// Two that are merged into each other at once would each find the other alone.
const oneMergeAtATime = (tx: Tx) => sql`select pg_advisory_xact_lock(30)`.execute(tx)

/** Keeps a note of staff on a person. What it says is the person's to see. */
export async function addPersonNote(
  db: Db,
  note: { personId: string; body: string; by: { id: string; name: string } },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('person_notes')
      .values({ person_id: note.personId, body: note.body, by: note.by.name, by_id: note.by.id })
      .execute()
    await recordAudit(tx, { by: note.by, action: 'person.noted', detail: { person: note.personId } })
  })
}
