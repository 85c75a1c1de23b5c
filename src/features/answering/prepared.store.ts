import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** Adds a prepared answer, or changes one that somebody saw in one version. */
export async function savePrepared(
  db: Db,
  answer: {
    title: string
    topicId: string | undefined
    texts: Labels
    changed: { id: string; version: number } | undefined
  },
  by: Actor,
): Promise<'saved' | 'changed_meanwhile'> {
  const { title, topicId, texts, changed } = answer
  const row = { title, topic_id: topicId ?? null, texts: JSON.stringify(texts) }
  return inTransaction(db, async (tx) => {
    const id = changed
      ? (
          await tx
            .updateTable('prepared_answers')
            .set({ ...row, version: changed.version + 1 })
            .where('id', '=', changed.id)
            .where('version', '=', changed.version)
            .returning('id')
            .executeTakeFirst()
        )?.id
      : (await tx.insertInto('prepared_answers').values(row).returning('id').executeTakeFirstOrThrow()).id
    if (!id) return 'changed_meanwhile'
    await recordAudit(tx, { by, action: 'prepared_answer.saved', detail: { answer: id } })
    return 'saved'
  })
}

export async function removePrepared(db: Db, id: string, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    const gone = await tx.deleteFrom('prepared_answers').where('id', '=', id).returning('id').executeTakeFirst()
    if (gone) await recordAudit(tx, { by, action: 'prepared_answer.removed', detail: { answer: id } })
  })
}
