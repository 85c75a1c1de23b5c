import { rolesWith } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** The colleagues who may review, but for the one who asks. */
export function listReviewers(db: Db, exceptId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('staff')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff.id')
    .select(['staff.id', 'staff.name'])
    .distinct()
    .where('staff.state', '=', 'active')
    .where('staff.id', '<>', exceptId)
    .where('staff_roles.role', 'in', rolesWith('entries.review'))
    .orderBy('staff.name')
    .execute()
}
