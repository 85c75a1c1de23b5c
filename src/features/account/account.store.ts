import { recordAudit } from '#src/features/entries/index.ts'
import { actorOf, endSessions, setPassword } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** Changes somebody's password. Every session that was begun before it ends. */
export async function changePassword(
  db: Db,
  member: { id: string; name: string },
  passwordHash: string,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await setPassword(tx, member, passwordHash, 'staff.password_changed')
    await endSessions(tx, member.id)
  })
}

/** Whether somebody gets letters on what falls due. */
export async function readReminders(db: Db, staffId: string): Promise<boolean> {
  const row = await db.selectFrom('staff').select('reminders').where('id', '=', staffId).executeTakeFirst()
  return row?.reminders ?? true
}

/** Turns the letters to somebody on what falls due on or off. Every other mail still reaches them. */
export async function changeReminders(db: Db, member: { id: string; name: string }, reminders: boolean): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.updateTable('staff').set({ reminders }).where('id', '=', member.id).execute()
    await recordAudit(tx, {
      by: actorOf(member),
      action: 'staff.reminders_changed',
      detail: { id: member.id, reminders },
    })
  })
}
