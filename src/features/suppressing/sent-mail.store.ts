import type { Tx } from '#src/platform/database/tables.ts'

/** A mail that we sent, as far as it is kept. */
export interface SentMail {
  readonly id: string
  readonly toMark: string
  readonly personId: string | undefined
}

/** A mail that we sent, by its number; undefined when there is none, or when it was never handed to a server. */
export async function readSentMail(tx: Tx, id: string): Promise<SentMail | undefined> {
  const row = await tx
    .selectFrom('outbox')
    .select(['to_mark', 'person_id'])
    .where('id', '=', id)
    .where('state', 'in', ['sent', 'failed'])
    .executeTakeFirst()
  if (!row?.to_mark) return undefined
  return { id, toMark: row.to_mark, personId: row.person_id ?? undefined }
}

/** Notes that a mail that we sent came back, with what the server said. */
export async function noteReturned(tx: Tx, id: string, said: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'failed', error: said })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute()
}
