import { hashSecret } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** A form that came when the session of its writer had ended. */
export interface KeptForm {
  readonly path: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** Whose session a secret opened before it ended; undefined for a secret that never opened one. */
export async function findEndedSession(db: Db, secret: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff_sessions')
    .innerJoin('staff', 'staff.id', 'staff_sessions.staff_id')
    .select('staff.id')
    .where('token_hash', '=', hashSecret(secret))
    .where('staff.state', '=', 'active')
    .executeTakeFirst()
  return row?.id
}

/** Keeps a form for its writer; one for each address. Answers its id. */
export async function keepForm(db: Db, form: KeptForm & { staffId: string }): Promise<string> {
  const values = { fields: JSON.stringify(form.fields), at: Temporal.Now.instant() }
  const { id } = await db
    .insertInto('kept_forms')
    .values({ staff_id: form.staffId, path: form.path, ...values })
    .onConflict((row) => row.columns(['staff_id', 'path']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Reads a form that was kept for somebody. */
export function readKeptForm(db: Db, form: { id: string; staffId: string }): Promise<KeptForm | undefined> {
  return db
    .selectFrom('kept_forms')
    .select(['path', 'fields'])
    .where('id', '=', form.id)
    .where('staff_id', '=', form.staffId)
    .executeTakeFirst()
}
