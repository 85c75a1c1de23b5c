import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { SaveResult, TopicFacts } from './host.model.ts'
import type { Changed } from './host.store.ts'

/** The tag of public pages that say what visits the city takes. */
export const TOPICS_TAG = 'visit-topics'

/** Adds a topic after those that are there, or changes one. One that is no longer offered stays with earlier visits. */
export async function saveTopic(
  db: Db,
  topic: { facts: TopicFacts; changed?: Changed; key: string },
  by: Actor,
): Promise<SaveResult | 'key_taken'> {
  const { facts, changed, key } = topic
  return inTransaction(db, async (tx) => {
    const row = {
      names: JSON.stringify(facts.names),
      leads: JSON.stringify(facts.leads),
      is_offered: facts.isOffered,
    }
    const { last } = await tx
      .selectFrom('visit_topics')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirstOrThrow()
    await announceTags(tx, [TOPICS_TAG])
    if (!changed) {
      const added = await tx
        .insertInto('visit_topics')
        .values({ ...row, key, position: (last ?? 0) + 1 })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!added) return 'key_taken'
      await recordAudit(tx, { by, action: 'visit_topic.added', detail: { key } })
      return added
    }
    const { id, version } = changed
    const now = await tx
      .selectFrom('visit_topics')
      .select(['key', 'version'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!now) return 'unknown'
    if (now.version !== version) return 'changed_meanwhile'
    await tx
      .updateTable('visit_topics')
      .set({ ...row, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'visit_topic.changed', detail: { key: now.key } })
    return { id }
  })
}
