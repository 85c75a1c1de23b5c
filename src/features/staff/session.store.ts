import { sql } from 'kysely'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { hashSecret, makeSecret } from './secret.ts'
import type { HeldRole, StaffMember } from './staff.model.ts'
import type { SignInMethod } from './staff.tables.ts'

/** How long a session lasts: a working day, and never longer than a week however busy it is. */
export const SESSION_HOURS = 12

/** Begins a session. Answers the secret for the cookie, which is kept nowhere else. */
export async function beginSession(
  db: Db,
  session: { staffId: string; method: SignInMethod; userAgent: string },
): Promise<string> {
  const secret = makeSecret()
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('staff_sessions')
      .values({
        token_hash: hashSecret(secret),
        staff_id: session.staffId,
        method: session.method,
        user_agent: session.userAgent.slice(0, 300),
        expires_at: Temporal.Now.instant().add({ hours: SESSION_HOURS }),
      })
      .execute()
    await tx.updateTable('staff').set({ seen_at: Temporal.Now.instant() }).where('id', '=', session.staffId).execute()
  })
  return secret
}

/** A session with whose it is. */
export interface SessionReading {
  readonly sessionId: string
  readonly staff: StaffMember
}

/**
 * Whose session a secret opens, with their roles as they are now: a role that was taken away is gone with the next
 * request. Undefined when it ended, or the member's account was closed.
 */
export async function readSession(db: Db, secret: string): Promise<SessionReading | undefined> {
  const { rows } = await sql<{
    session_id: string
    id: string
    name: string
    email: string
    lang: StaffMember['lang']
    roles: HeldRole[]
  }>`
    select session.id as session_id, staff.id, staff.name, staff.email, staff.lang,
           (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'langs', role.langs)), '[]')
              from staff_roles role where role.staff_id = staff.id) as roles
      from staff_sessions session
      join staff on staff.id = session.staff_id and staff.state = 'active'
     where session.token_hash = ${hashSecret(secret)} and session.expires_at > now()`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { session_id, ...staff } = row
  return { sessionId: session_id, staff }
}

/** Ends a session of somebody. Answers whether there was one. */
export async function endSession(db: Db, session: { id: string; staffId: string }): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('staff_sessions')
    .where('id', '=', session.id)
    .where('staff_id', '=', session.staffId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
