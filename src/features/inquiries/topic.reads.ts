import type { Selectable } from 'kysely'
import type { Db, Tables } from '#src/platform/database/tables.ts'
import type { Topic } from './inquiry.model.ts'

/** The topics in the city's order; only those that can be written about when wished. */
export async function readTopics(db: Db, wish: { active?: boolean } = {}): Promise<Topic[]> {
  const rows = await db
    .selectFrom('inquiry_topics')
    .selectAll()
    .$if(wish.active === true, (query) => query.where('is_active', '=', true))
    .orderBy('position')
    .orderBy('key')
    .execute()
  return rows.map(topicFrom)
}

export async function readTopic(db: Db, id: string): Promise<Topic | undefined> {
  const row = await db.selectFrom('inquiry_topics').selectAll().where('id', '=', id).executeTakeFirst()
  return row && topicFrom(row)
}

const topicFrom = (row: Selectable<Tables['inquiry_topics']>): Topic => ({
  id: row.id,
  key: row.key,
  names: row.names,
  leads: row.leads,
  slugs: row.slugs,
  ownerId: row.owner_id ?? undefined,
  dueDays: row.due_days,
  questions: row.questions,
  pageId: row.page_id ?? undefined,
  isActive: row.is_active,
  version: row.version,
})
