import type { Db } from '#src/platform/database/tables.ts'
import type { Letter } from './letter.model.ts'

/** The letters of a visit, in the order of their numbers. */
export async function readLetters(db: Db, visitId: string): Promise<Letter[]> {
  const rows = await select(db)
    .where('letters.visit_id', '=', visitId)
    .orderBy('letters.year')
    .orderBy('letters.number')
    .execute()
  return rows.map(present)
}

/** One letter; undefined when there is none. */
export async function readLetter(db: Db, id: string): Promise<Letter | undefined> {
  const row = await select(db).where('letters.id', '=', id).executeTakeFirst()
  return row && present(row)
}

/** The letter that a guest was sent and that holds; undefined when there is none. */
export async function readSentLetter(db: Db, guestId: string): Promise<Letter | undefined> {
  const row = await select(db)
    .where('letters.guest_id', '=', guestId)
    .where('letters.state', '=', 'sent')
    .where('letters.body', 'is not', null)
    .orderBy('letters.sent_at', 'desc')
    .executeTakeFirst()
  return row && present(row)
}

const select = (db: Db) =>
  db
    .selectFrom('letters')
    .innerJoin('staff as writer', 'writer.id', 'letters.writer_id')
    .leftJoin('staff as reviewer', 'reviewer.id', 'letters.reviewer_id')
    .selectAll('letters')
    .select(['writer.name as writer_name', 'reviewer.name as reviewer_name'])

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function present(row: Row): Letter {
  const { reviewer_id: reviewerId, reviewer_name: reviewerName } = row
  return {
    id: row.id,
    visitId: row.visit_id,
    guestId: row.guest_id ?? undefined,
    year: row.year,
    number: row.number,
    lang: row.lang,
    body: row.body ?? undefined,
    state: row.state,
    writer: { id: row.writer_id, name: row.writer_name },
    reviewer: reviewerId && reviewerName ? { id: reviewerId, name: reviewerName } : undefined,
    sentAt: row.sent_at ?? undefined,
    version: row.version,
  }
}
