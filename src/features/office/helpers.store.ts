import { type Right, rolesWith } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

const MOST = 3

/** The names of some who hold a role that gives a right: whom to ask. */
export async function namesOfHelpers(db: Db, right: Right): Promise<string[]> {
  const rows = await db
    .selectFrom('staff')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff.id')
    .select('staff.name')
    .distinct()
    .where('staff.state', '=', 'active')
    .where('staff_roles.role', 'in', rolesWith(right))
    .orderBy('staff.name')
    .limit(MOST)
    .execute()
  return rows.map((row) => row.name)
}
