import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { hashPassword } from './password.ts'
import type { HeldRole, OfficeLang } from './staff.model.ts'

/** Somebody who is to work in the office. */
export interface NewStaff {
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly roles: readonly HeldRole[]
  /** Undefined for somebody who is invited, or comes by the city's identity provider. */
  readonly password?: string | undefined
}

/** Adds a member of staff. An address stands for one person. */
export async function addStaff(db: Db, member: NewStaff, by: string): Promise<{ id: string } | 'email_taken'> {
  const password_hash = member.password === undefined ? null : await hashPassword(member.password)
  return inTransaction(db, async (tx) => {
    const added = await tx
      .insertInto('staff')
      .values({
        name: member.name,
        email: member.email,
        lang: member.lang,
        state: password_hash ? 'active' : 'invited',
        password_hash,
      })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return 'email_taken'
    await setRoles(tx, added.id, member.roles)
    await recordAudit(tx, { by, action: 'staff.added', detail: { id: added.id, roles: rolesForAudit(member.roles) } })
    return added
  })
}

/** Gives somebody other roles. */
export async function changeRoles(db: Db, staffId: string, roles: readonly HeldRole[], by: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    await setRoles(tx, staffId, roles)
    await recordAudit(tx, { by, action: 'staff.roles_changed', detail: { id: staffId, roles: rolesForAudit(roles) } })
  })
}

async function setRoles(tx: Tx, staffId: string, roles: readonly HeldRole[]): Promise<void> {
  await tx.deleteFrom('staff_roles').where('staff_id', '=', staffId).execute()
  const rows = roles.map(({ role, langs }) => ({ staff_id: staffId, role, langs: [...langs] }))
  if (rows.length > 0) await tx.insertInto('staff_roles').values(rows).execute()
}

const rolesForAudit = (roles: readonly HeldRole[]) =>
  roles.map(({ role, langs }) => (langs.length > 0 ? `${role} (${langs.join(', ')})` : role))

/** What is needed to see whether somebody who wants to sign in is who they say. */
export function findSignIn(db: Db, email: string): Promise<{ id: string; password_hash: string | null } | undefined> {
  return db
    .selectFrom('staff')
    .select(['id', 'password_hash'])
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('state', '=', 'active')
    .executeTakeFirst()
}
