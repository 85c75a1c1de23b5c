import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { type InboxHandler, OddMail } from './inbound.ts'
import { parseMail } from './parse.ts'

/** What became of a message: it was somebody's, nobody's, read before, unreadable, or is to be tried again. */
export type Handled = 'taken' | 'not_mine' | 'before' | 'odd' | 'later'

// A message on which a handler fails so often is put aside: the others have to be read.
const MOST_TRIES = 5

/**
 * Gives a message to the first handler that takes it, once. That it was handled is kept together with what the handler
 * writes: dying in between leaves neither.
 */
export async function handleMessage(db: Db, handlers: readonly InboxHandler[], raw: Buffer): Promise<Handled> {
  const key = createHash('sha256').update(raw).digest('base64url')
  const known = await db.selectFrom('inbox_messages').selectAll().where('key', '=', key).executeTakeFirst()
  if (known?.done_at) return 'before'
  try {
    const mail = await parseMail(raw)
    return await db.transaction().execute(async (tx) => {
      const { numInsertedOrUpdatedRows: written } = await tx
        .insertInto('inbox_messages')
        .values({ key, done_at: Temporal.Now.instant() })
        .onConflict((row) =>
          row.column('key').doUpdateSet({ done_at: sql`now()` }).where('inbox_messages.done_at', 'is', null),
        )
        .executeTakeFirstOrThrow()
      if (written === 0n) return 'before'
      for (const handle of handlers) {
        if ((await handle(mail, tx)) === 'taken') return 'taken'
      }
      return 'not_mine'
    })
  } catch (error) {
    if (error instanceof OddMail) return noteFailure(db, key, true)
    console.error(`A mail that came in could not be handled: ${error instanceof Error ? error.message : String(error)}`)
    return noteFailure(db, key, (known?.tries ?? 0) + 1 >= MOST_TRIES)
  }
}

async function noteFailure(db: Db, key: string, isForGood: boolean): Promise<'odd' | 'later'> {
  const done_at = isForGood ? Temporal.Now.instant() : null
  await db
    .insertInto('inbox_messages')
    .values({ key, tries: 1, done_at })
    .onConflict((row) => row.column('key').doUpdateSet({ tries: sql`inbox_messages.tries + 1`, done_at }))
    .execute()
  return isForGood ? 'odd' : 'later'
}
