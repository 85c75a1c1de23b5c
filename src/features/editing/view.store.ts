import type { Db } from '#src/platform/database/tables.ts'
import type { SavedView } from './entry.model.ts'

/** The most views that one can keep: more is not found any faster than by filtering. */
export const MOST_VIEWS = 30

/** The lists that a member of staff saved, by name. */
export function readViews(db: Db, staffId: string): Promise<SavedView[]> {
  return db
    .selectFrom('saved_views')
    .select(['id', 'name', 'query'])
    .where('staff_id', '=', staffId)
    .orderBy('name')
    .limit(MOST_VIEWS)
    .execute()
}

/** Keeps a list under a name; one of the same name is replaced. */
export async function saveView(db: Db, view: { staffId: string; name: string; query: string }): Promise<void> {
  await db
    .insertInto('saved_views')
    .values({ staff_id: view.staffId, name: view.name, query: view.query })
    .onConflict((row) => row.columns(['staff_id', 'name']).doUpdateSet({ query: view.query }))
    .execute()
}

/** Forgets a list that its owner saved. */
export async function removeView(db: Db, view: { staffId: string; id: string }): Promise<void> {
  await db.deleteFrom('saved_views').where('id', '=', view.id).where('staff_id', '=', view.staffId).execute()
}
