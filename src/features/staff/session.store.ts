import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import { actorOf, type HeldRole, type StaffMember } from './staff.model.ts'
import type { SignInMethod } from './staff.tables.ts'

/** How long a session lasts, however busy it is: a working day. */
export const SESSION_HOURS = 12

// Ended sessions are known for a while: a form that was sent with one can still be kept for whom it belongs to.
const REMEMBERED = '1 day'

/** Begins a session. Answers the secret for the cookie, which is kept nowhere else. */
export async function beginSession(
  db: Db,
  session: { staffId: string; method: SignInMethod; userAgent: string },
): Promise<string> {
  const secret = makeSecret()
  await inTransaction(db, async (tx) => {
    await tx
      .deleteFrom('staff_sessions')
      .where('expires_at', '<', sql<Temporal.Instant>`now() - ${REMEMBERED}::interval`)
      .execute()
    await tx
      .insertInto('staff_sessions')
      .values({
        token_hash: hashSecret(secret),
        staff_id: session.staffId,
        method: session.method,
        user_agent: session.userAgent.slice(0, 300),
        // By the clock of the database, which every process shares.
        expires_at: sql`now() + make_interval(hours => ${SESSION_HOURS})`,
      })
      .execute()
    await tx.updateTable('staff').set({ seen_at: sql`now()` }).where('id', '=', session.staffId).execute()
  })
  return secret
}

/** Signs somebody in: a new session, and the end of the one that their browser had before. Answers the new secret. */
export async function signIn(
  db: Db,
  session: { staffId: string; method: SignInMethod; userAgent: string; before: string | undefined },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    if (session.before) {
      await tx
        .updateTable('staff_sessions')
        .set({ expires_at: sql`now()` })
        .where('token_hash', '=', hashSecret(session.before))
        .where('expires_at', '>', sql<Temporal.Instant>`now()`)
        .execute()
    }
    const member = await tx
      .selectFrom('staff')
      .select(['id', 'name'])
      .where('id', '=', session.staffId)
      .executeTakeFirstOrThrow()
    const detail = { id: member.id, method: session.method }
    await recordAudit(tx, { by: actorOf(member), action: 'staff.signed_in', detail })
    return beginSession(tx, session)
  })
}

/** A session with whose it is. */
export interface SessionReading {
  readonly sessionId: string
  readonly staff: StaffMember
  /** Whether somebody has just proved to be who they are, as it takes for changing how they prove it. */
  readonly isFresh: boolean
}

/** How long after signing in somebody may change how they sign in, in minutes. */
export const FRESH_MINUTES = 20

// A clock that ran ahead and was put right must not leave sessions that last for years.
const LONGEST = `${SESSION_HOURS * 2} hours`

/**
 * Whose session a secret opens, with their roles as they are now: a role that was taken away is gone with the next
 * request. Undefined when it ended, or the member's account was closed.
 */
export async function readSession(db: Db, secret: string): Promise<SessionReading | undefined> {
  const { rows } = await sql<{
    session_id: string
    is_fresh: boolean
    is_stale: boolean
    id: string
    name: string
    email: string
    lang: StaffMember['lang']
    roles: HeldRole[]
  }>`
    select session.id as session_id, staff.id, staff.name, staff.email, staff.lang,
           session.created_at > now() - make_interval(mins => ${FRESH_MINUTES}) as is_fresh,
           session.seen_at < now() - interval '1 minute' as is_stale,
           (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'langs', role.langs)), '[]')
              from staff_roles role where role.staff_id = staff.id) as roles
      from staff_sessions session
      join staff on staff.id = session.staff_id and staff.state = 'active'
     where session.token_hash = ${hashSecret(secret)}
       and session.expires_at > now() and session.expires_at < now() + ${LONGEST}::interval`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { session_id, is_fresh, is_stale, ...staff } = row
  if (is_stale) {
    await db.updateTable('staff_sessions').set({ seen_at: sql`now()` }).where('id', '=', session_id).execute()
    await db.updateTable('staff').set({ seen_at: sql`now()` }).where('id', '=', staff.id).execute()
  }
  return { sessionId: session_id, staff, isFresh: is_fresh }
}

/** Whose a session was that has ended, for a day; undefined for one that never was. */
export async function readEndedSession(db: Db, secret: string): Promise<{ staffId: string } | undefined> {
  const row = await db
    .selectFrom('staff_sessions')
    .select('staff_id')
    .where('token_hash', '=', hashSecret(secret))
    .executeTakeFirst()
  return row && { staffId: row.staff_id }
}

/** A session as its owner sees it. */
export interface ListedSession {
  readonly id: string
  readonly method: SignInMethod
  readonly userAgent: string
  readonly since: Temporal.Instant
  readonly seen: Temporal.Instant
}

/** The open sessions of somebody, the one that was used last first. */
export async function listSessions(db: Db, staffId: string): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom('staff_sessions')
    .select(['id', 'method', 'user_agent', 'created_at', 'seen_at'])
    .where('staff_id', '=', staffId)
    .where('expires_at', '>', sql<Temporal.Instant>`now()`)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(({ user_agent, created_at, seen_at, ...rest }) => ({
    ...rest,
    userAgent: user_agent,
    since: created_at,
    seen: seen_at,
  }))
}

/** Ends a session of somebody. Answers whether there was one. */
export async function endSession(db: Db, session: { id: string; staffId: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_sessions')
    .set({ expires_at: sql`now()` })
    .where('id', '=', session.id)
    .where('staff_id', '=', session.staffId)
    .where('expires_at', '>', sql<Temporal.Instant>`now()`)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends every session of somebody, but for the one they are in where that is given. */
export async function endSessions(db: Db, staffId: string, but?: string): Promise<void> {
  let ending = db
    .updateTable('staff_sessions')
    .set({ expires_at: sql`now()` })
    .where('staff_id', '=', staffId)
    .where('expires_at', '>', sql<Temporal.Instant>`now()`)
  if (but !== undefined) ending = ending.where('id', '<>', but)
  await ending.execute()
}
