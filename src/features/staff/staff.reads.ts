import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { type HeldRole, isId, type OfficeLang } from './staff.model.ts'

/** What is needed to see whether somebody who wants to sign in is who they say. */
export interface SignInReading {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly passwordHash: string | null
  readonly hasTotp: boolean
}

/** Finds who signs in with an address. */
export async function findSignIn(db: Db, email: string): Promise<SignInReading | undefined> {
  const row = await signIns(db)
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row && toSignIn(row)
}

/** Reads the one who signs in by id. */
export async function readSignIn(db: Db, staffId: string): Promise<SignInReading | undefined> {
  const row = await signIns(db).where('id', '=', staffId).executeTakeFirst()
  return row && toSignIn(row)
}

const signIns = (db: Db) =>
  db
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'lang', 'password_hash', 'totp_since'])
    .where('state', '=', 'active')

function toSignIn(row: {
  id: string
  name: string
  email: string
  lang: OfficeLang
  password_hash: string | null
  totp_since: Temporal.Instant | null
}): SignInReading {
  const { password_hash, totp_since, ...rest } = row
  return { ...rest, passwordHash: password_hash, hasTotp: totp_since !== null }
}

/** A member of staff as the list shows them. */
export interface ListedStaff {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly state: 'invited' | 'active' | 'closed'
  readonly roles: readonly HeldRole[]
  readonly seen: Temporal.Instant | null
  readonly hasTotp: boolean
  readonly passkeys: number
  /** Until when the invitation is good; undefined when there is none that is. */
  readonly invitedUntil: Temporal.Instant | undefined
}

/** Everybody who works here, was invited, or worked here once. */
export async function listStaff(db: Db): Promise<ListedStaff[]> {
  return readStaff(db, undefined)
}

/** One of them; undefined for an id that is nobody's. */
export async function readStaffMember(db: Db, id: string): Promise<ListedStaff | undefined> {
  if (!isId(id)) return undefined
  const [found] = await readStaff(db, id)
  return found
}

async function readStaff(db: Db, id: string | undefined): Promise<ListedStaff[]> {
  const { rows } = await sql<
    Omit<ListedStaff, 'invitedUntil' | 'seen' | 'hasTotp'> & {
      invited_until: Temporal.Instant | null
      seen_at: Temporal.Instant | null
      has_totp: boolean
    }
  >`
    select staff.id, staff.name, staff.email, staff.lang, staff.state, staff.seen_at,
           staff.totp_since is not null as has_totp,
           (select count(*)::int from passkeys where staff_id = staff.id) as passkeys,
           (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'langs', role.langs)), '[]')
              from staff_roles role where role.staff_id = staff.id) as roles,
           (select max(expires_at) from staff_links link
             where link.staff_id = staff.id and link.purpose = 'invitation' and link.used_at is null
               and link.expires_at > now()) as invited_until
      from staff
     where ${id === undefined ? sql`true` : sql`staff.id = ${id}`}
     order by array_position(array['active', 'invited', 'closed'], staff.state), staff.name`.execute(db)
  return rows.map(({ invited_until, seen_at, has_totp, ...rest }) => ({
    ...rest,
    seen: seen_at,
    hasTotp: has_totp,
    invitedUntil: invited_until ?? undefined,
  }))
}
