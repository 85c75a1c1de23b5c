import { sql } from 'kysely'
import {
  addStaff,
  endSessions,
  findSignIn,
  isBeginLink,
  makeLink,
  type NewStaff,
  readSignIn,
  type SignInReading,
  setPassword,
  spendLink,
} from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Letter, MailRoom } from '#src/platform/mail/index.ts'

/** Follows a link to its end: the password is set, the link is used up, and every session from before is over. */
export async function followLink(
  db: Db,
  way: {
    secret: string
    purpose: 'invitation' | 'recovery'
    passwordHash: string
    member: { id: string; name: string }
  },
): Promise<SignInReading | undefined> {
  const { secret, purpose, passwordHash, member } = way
  return inTransaction(db, async (tx) => {
    if (!(await spendLink(tx, secret, purpose))) return undefined
    const action = purpose === 'invitation' ? 'staff.invitation_accepted' : 'staff.password_recovered'
    await setPassword(tx, member, passwordHash, action)
    await endSessions(tx, member.id)
    return readSignIn(tx, member.id)
  })
}

/** Sends whoever works here with an address a link to a new password. Nobody learns whether there is such a person. */
export async function sendRecovery(
  deps: { db: Db; mail: MailRoom },
  email: string,
  write: (member: SignInReading, secret: string) => Omit<Letter, 'to'>,
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const member = await findSignIn(tx, email)
    if (!member) return
    const secret = await makeLink(tx, { purpose: 'recovery', staffId: member.id })
    await deps.mail.send(tx, { to: member.email, ...write(member, secret) })
  })
}

/** Lets the first administrator in, with the link of the start. Of two who come with it at once, one does. */
export async function beginCity(
  db: Db,
  secret: string,
  member: NewStaff,
): Promise<{ id: string } | 'link_over' | 'email_taken'> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('proxeny administrators'))`.execute(tx)
    if (!(await isBeginLink(tx, secret))) return 'link_over'
    const added = await addStaff(tx, member, 'first start')
    if (added === 'email_taken') return added
    await tx.deleteFrom('staff_links').where('purpose', '=', 'begin').execute()
    return added
  })
}
