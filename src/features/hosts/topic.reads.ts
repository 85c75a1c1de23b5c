import type { Db } from '#src/platform/database/tables.ts'
import type { Topic } from './host.model.ts'

/** The topics of visits in the city's order; only those that are offered when wished. */
export async function readTopics(db: Db, wish: { offered?: boolean } = {}): Promise<Topic[]> {
  let query = db
    .selectFrom('visit_topics')
    .select(['id', 'key', 'names', 'leads', 'is_offered as isOffered', 'version'])
    .orderBy('position')
    .orderBy('key')
  if (wish.offered) query = query.where('is_offered', '=', true)
  return query.execute()
}
