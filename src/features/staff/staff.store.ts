import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { disableTotp } from './factor.store.ts'
import { makeLink, withdrawLinks } from './link.store.ts'
import { hashPassword } from './password.ts'
import { endSessions } from './session.store.ts'
import { actorOf, type HeldRole, type OfficeLang, writeRoles } from './staff.model.ts'
import { findSignIn } from './staff.reads.ts'

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
export async function addStaff(db: Db, member: NewStaff, by: Actor): Promise<{ id: string } | 'email_taken'> {
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
    await recordAudit(tx, {
      by,
      action: 'staff.added',
      detail: { id: added.id, name: member.name, roles: writeRoles(member.roles) },
    })
    return added
  })
}

/** What came of changing who may do what. */
export type StaffChange = 'changed' | 'unknown' | 'last_administrator' | 'changed_meanwhile'

/** Gives somebody other roles, when they still hold those that whoever changes them saw. */
export async function changeRoles(
  db: Db,
  change: { staffId: string; roles: readonly HeldRole[]; was?: string | undefined },
  by: Actor,
): Promise<StaffChange> {
  const { staffId, roles, was } = change
  return inTransaction(db, async (tx) => {
    await oneAtATime(tx)
    const before = await rolesOf(tx, staffId)
    if (!before) return 'unknown'
    if (was !== undefined && writeRoles(before) !== was) return 'changed_meanwhile'
    const keeps = roles.some(({ role }) => role === 'administrator')
    if (!keeps && (await isLastAdministrator(tx, staffId))) return 'last_administrator'
    await setRoles(tx, staffId, roles)
    const detail = { id: staffId, from: writeRoles(before), to: writeRoles(roles) }
    await recordAudit(tx, { by, action: 'staff.roles_changed', detail })
    return 'changed'
  })
}

/** Closes an account: its sessions end at once, its links are no longer good. Nothing that it did is lost. */
export async function closeStaff(db: Db, staffId: string, by: Actor): Promise<StaffChange> {
  return inTransaction(db, async (tx) => {
    await oneAtATime(tx)
    if (await isLastAdministrator(tx, staffId)) return 'last_administrator'
    if (!(await moveState(tx, staffId, 'active', 'closed'))) return 'unknown'
    await endSessions(tx, staffId)
    await withdrawLinks(tx, staffId, ['recovery', 'invitation'])
    await recordAudit(tx, { by, action: 'staff.closed', detail: { id: staffId } })
    return 'changed'
  })
}

/** Opens a closed account again, with the roles that it had. */
export async function reopenStaff(db: Db, staffId: string, by: Actor): Promise<StaffChange> {
  return inTransaction(db, async (tx) => {
    if (!(await moveState(tx, staffId, 'closed', 'active'))) return 'unknown'
    await recordAudit(tx, { by, action: 'staff.reopened', detail: { id: staffId } })
    return 'changed'
  })
}

/** Takes an invitation back that nobody has followed. */
export async function withdrawInvitation(db: Db, staffId: string, by: Actor): Promise<StaffChange> {
  return inTransaction(db, async (tx) => {
    const gone = await tx
      .deleteFrom('staff')
      .where('id', '=', staffId)
      .where('state', '=', 'invited')
      .returning('name')
      .executeTakeFirst()
    if (!gone) return 'unknown'
    await recordAudit(tx, { by, action: 'staff.invitation_withdrawn', detail: { id: staffId, name: gone.name } })
    return 'changed'
  })
}

async function moveState(
  tx: Tx,
  staffId: string,
  from: 'active' | 'closed',
  to: 'active' | 'closed',
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('staff')
    .set({ state: to })
    .where('id', '=', staffId)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

// Two administrators who take each other's role away at once must not both succeed.
const oneAtATime = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('proxeny administrators'))`.execute(tx)

async function isLastAdministrator(tx: Tx, staffId: string): Promise<boolean> {
  const rows = await tx
    .selectFrom('staff')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff.id')
    .select('staff.id')
    .where('staff.state', '=', 'active')
    .where('staff_roles.role', '=', 'administrator')
    .execute()
  return rows.length === 1 && rows[0]?.id === staffId
}

async function rolesOf(tx: Tx, staffId: string): Promise<HeldRole[] | undefined> {
  const member = await tx.selectFrom('staff').select('id').where('id', '=', staffId).executeTakeFirst()
  if (!member) return undefined
  return tx.selectFrom('staff_roles').select(['role', 'langs']).where('staff_id', '=', staffId).execute()
}

async function setRoles(tx: Tx, staffId: string, roles: readonly HeldRole[]): Promise<void> {
  await tx.deleteFrom('staff_roles').where('staff_id', '=', staffId).execute()
  const rows = roles.map(({ role, langs }) => ({ staff_id: staffId, role, langs: [...langs] }))
  if (rows.length > 0) await tx.insertInto('staff_roles').values(rows).execute()
}

/** Sets the password of somebody, who is active from then on. */
export async function setPassword(
  tx: Tx,
  member: { id: string; name: string },
  passwordHash: string,
  action: 'staff.password_changed' | 'staff.password_recovered' | 'staff.invitation_accepted',
): Promise<void> {
  await tx
    .updateTable('staff')
    .set({ password_hash: passwordHash, state: 'active' })
    .where('id', '=', member.id)
    .where('state', '<>', 'closed')
    .execute()
  await recordAudit(tx, { by: actorOf(member), action, detail: { id: member.id } })
}

/** Changes what somebody is called, and the language of the office for them. */
export async function changeOwnFacts(
  db: Db,
  member: { id: string; name: string },
  facts: { name: string; lang: OfficeLang },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.updateTable('staff').set(facts).where('id', '=', member.id).execute()
    await recordAudit(tx, { by: actorOf(member), action: 'staff.facts_changed', detail: { id: member.id, ...facts } })
  })
}

/**
 * Helps somebody who cannot come in any more, by whoever runs the machine: a link to a new password, and no code is asked
 * for until they set one up again. Answers the secret of the link; undefined when nobody works here with that address.
 */
export async function rescueStaff(db: Db, email: string, by: Actor): Promise<string | undefined> {
  return inTransaction(db, async (tx) => {
    const member = await findSignIn(tx, email)
    if (!member) return undefined
    if (member.hasTotp) await disableTotp(tx, member, by)
    await recordAudit(tx, { by, action: 'staff.rescued', detail: { id: member.id } })
    return makeLink(tx, { purpose: 'recovery', staffId: member.id })
  })
}
