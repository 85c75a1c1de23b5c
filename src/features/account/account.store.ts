import { endSessions, setPassword } from '#src/features/staff/index.ts'
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
