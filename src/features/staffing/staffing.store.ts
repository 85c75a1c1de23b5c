import { recordAudit } from '#src/features/entries/index.ts'
import { actorOf, addStaff, makeLink, type NewStaff } from '#src/features/staff/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Letter, MailRoom } from '#src/platform/mail/index.ts'

type Deps = { readonly db: Db; readonly mail: MailRoom }
type By = { readonly id: string; readonly name: string }
type Write = (secret: string) => Omit<Letter, 'to'>

/** Invites somebody: the account and the mail to them, or neither. */
export async function inviteStaff(
  deps: Deps,
  member: NewStaff,
  by: By,
  write: Write,
): Promise<{ id: string } | 'email_taken'> {
  return inTransaction(deps.db, async (tx) => {
    const added = await addStaff(tx, member, actorOf(by))
    if (added === 'email_taken') return added
    await sendInvitation(deps.mail, tx, { id: added.id, email: member.email }, write)
    return added
  })
}

/** Invites somebody anew who has not come yet. The link of before is no longer good. */
export async function inviteAgain(deps: Deps, staffId: string, by: By, write: Write): Promise<'sent' | 'unknown'> {
  return inTransaction(deps.db, async (tx) => {
    const member = await tx
      .selectFrom('staff')
      .select(['id', 'email'])
      .where('id', '=', staffId)
      .where('state', '=', 'invited')
      .forUpdate()
      .executeTakeFirst()
    if (!member) return 'unknown'
    await sendInvitation(deps.mail, tx, member, write)
    await recordAudit(tx, { by: actorOf(by), action: 'staff.invited_again', detail: { id: staffId } })
    return 'sent'
  })
}

async function sendInvitation(mail: MailRoom, tx: Tx, member: { id: string; email: string }, write: Write) {
  const secret = await makeLink(tx, { purpose: 'invitation', staffId: member.id })
  await mail.send(tx, { to: member.email, ...write(secret) })
}
