import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { addMessage, readVisit, type Visit } from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import { type ConcernedReader, readTelling, type Telling } from './tell.reads.ts'

export type TellResult = { readonly told: number } | 'unknown' | 'changed_meanwhile' | 'nothing'

/**
 * Tells those whose own part of a programme changed, once, what changed. `mark` is what whoever sends has seen: when
 * something changed since, or somebody else has told it, nothing goes out. Who has no address is not told, and stays
 * on the list.
 */
export async function tellChanges(
  { db, mail }: { db: Db; mail: MailRoom },
  telling: {
    visitId: string
    mark: string
    letter: (reader: ConcernedReader, visit: Visit, known: Telling['known']) => { subject: string; text: string }
    note: (people: number) => string
  },
  by: Actor,
): Promise<TellResult> {
  return inTransaction(db, async (tx) => {
    // Two clicks, or two officers: the second waits, and finds that nothing is left to tell.
    await tx.selectFrom('visits').select('id').where('id', '=', telling.visitId).forUpdate().execute()
    const visit = await readVisit(tx, telling.visitId)
    if (!visit) return 'unknown'
    const { readers, known, mark } = await readTelling(tx, visit)
    const reached = readers.filter(({ email }) => email !== undefined)
    if (reached.length === 0) return 'nothing'
    if (mark !== telling.mark) return 'changed_meanwhile'
    for (const reader of reached) {
      await mail.send(tx, { to: reader.email ?? '', ...telling.letter(reader, visit, known) })
      const row = { sessions: JSON.stringify(reader.sessions), at: Temporal.Now.instant() }
      await tx
        .insertInto('programme_told')
        .values({ visit_id: visit.id, reader_id: reader.id, ...row })
        .onConflict((conflict) => conflict.columns(['visit_id', 'reader_id']).doUpdateSet(row))
        .execute()
    }
    await addMessage(tx, {
      visitId: visit.id,
      direction: 'note',
      body: telling.note(reached.length),
      by: nameOfActor(by),
    })
    const count = (kind: 'guest' | 'host') => reached.filter((reader) => reader.kind === kind).length
    await recordAudit(tx, {
      by,
      action: 'programme.told',
      detail: { visit: visit.id, guests: count('guest'), hosts: count('host') },
    })
    return { told: reached.length }
  })
}
