import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { actorOf, type StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Letter, type LetterState, numberOfLetter } from './letter.model.ts'
import { readLetter } from './letter.reads.ts'

type By = Pick<StaffMember, 'id' | 'name'>

/** Begins a letter with the next number of its year. A number that was given is never given again: there are no gaps. */
export async function draftLetter(
  db: Db,
  draft: { visitId: string; guestId: string; lang: Lang; body: string; year: number; by: By },
): Promise<string | 'there_already'> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('letters'), ${draft.year})`.execute(tx)
    const current = await tx
      .selectFrom('letters')
      .select('id')
      .where('guest_id', '=', draft.guestId)
      .where('state', '<>', 'withdrawn')
      .executeTakeFirst()
    if (current) return 'there_already'
    const { last } = await tx
      .selectFrom('letters')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('year', '=', draft.year)
      .executeTakeFirstOrThrow()
    const number = (last ?? 0) + 1
    const { id } = await tx
      .insertInto('letters')
      .values({
        visit_id: draft.visitId,
        guest_id: draft.guestId,
        year: draft.year,
        number,
        lang: draft.lang,
        body: draft.body,
        state: 'draft',
        writer_id: draft.by.id,
        reviewer_id: null,
        sent_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await note(tx, 'letter.drafted', { id, visitId: draft.visitId, year: draft.year, number }, draft.by)
    return id
  })
}

export type LetterResult = 'done' | 'gone' | 'changed_meanwhile' | 'not_now' | 'own_letter'

/** Changes what a letter says. Whoever changed it last is its writer, and what was approved of is to be approved of again. */
export function saveLetter(
  db: Db,
  id: string,
  { body, version, by }: { body: string; version: number; by: By },
): Promise<LetterResult> {
  return step(db, id, { version, by, from: ['draft', 'reviewed'], action: 'letter.changed' }, () => ({
    body,
    state: 'draft',
    writer_id: by.id,
    reviewer_id: null,
  }))
}

/** Approves of a letter: somebody else than who wrote it has read it over. */
export function approveLetter(db: Db, id: string, { version, by }: { version: number; by: By }): Promise<LetterResult> {
  return step(db, id, { version, by, from: ['draft'], action: 'letter.approved' }, ({ writer }) =>
    writer.id === by.id ? 'own_letter' : { state: 'reviewed', reviewer_id: by.id },
  )
}

/** Marks a letter as sent; the mail goes out in the same transaction. */
export function markLetterSent(
  tx: Tx,
  id: string,
  { version, by }: { version: number; by: By },
): Promise<LetterResult> {
  return step(tx, id, { version, by, from: ['reviewed'], action: 'letter.sent' }, () => ({
    state: 'sent',
    sent_at: Temporal.Now.instant(),
  }))
}

/** Withdraws a letter, whether it was sent or not. Its number stays its own. */
export function withdrawLetter(
  db: Db,
  id: string,
  { version, by }: { version: number; by: By },
): Promise<LetterResult> {
  return step(db, id, { version, by, from: ['draft', 'reviewed', 'sent'], action: 'letter.withdrawn' }, () => ({
    state: 'withdrawn',
  }))
}

interface Change {
  body?: string
  state: LetterState
  writer_id?: string
  reviewer_id?: string | null
  sent_at?: Temporal.Instant
}

async function step(
  db: Db,
  id: string,
  { version, by, from, action }: { version: number; by: By; from: readonly LetterState[]; action: string },
  change: (letter: Letter) => Change | 'own_letter',
): Promise<LetterResult> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('letters').select('id').where('id', '=', id).forUpdate().execute()
    const letter = await readLetter(tx, id)
    if (!letter || letter.body === undefined) return 'gone'
    if (letter.version !== version) return 'changed_meanwhile'
    if (!from.includes(letter.state)) return 'not_now'
    const values = change(letter)
    if (values === 'own_letter') return 'own_letter'
    await tx
      .updateTable('letters')
      .set({ ...values, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, action, letter, by)
    return 'done'
  })
}

// The log knows the number of a letter and nobody's name.
async function note(
  tx: Tx,
  action: string,
  letter: { id: string; visitId: string; year: number; number: number },
  by: By,
): Promise<void> {
  const detail = { visit: letter.visitId, letter: letter.id, number: numberOfLetter(letter) }
  await recordAudit(tx, { by: actorOf(by), action, detail })
}
