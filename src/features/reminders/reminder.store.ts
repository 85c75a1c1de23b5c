import { sql } from 'kysely'
import type { StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Letter, MailRoom } from '#src/platform/mail/index.ts'

/** Everybody who works here and wants to be reminded, with what they may do. */
export async function readReceivers(db: Db): Promise<StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select staff.id, staff.name, staff.email, staff.lang,
           (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'langs', role.langs)), '[]')
              from staff_roles role where role.staff_id = staff.id) as roles
      from staff where staff.state = 'active' and staff.reminders
     order by staff.id`.execute(db)
  return rows
}

/**
 * Writes to somebody about what they were not written to about before: the letter and what it tells of are one
 * transaction, so that of any number of processes one writes it. `write` gets the keys that are new; answers whether
 * there were any.
 */
export async function writeOnce(
  { db, mail }: { db: Db; mail: MailRoom },
  receiver: { id: string; email: string },
  keys: readonly string[],
  write: (isNew: (key: string) => boolean) => Omit<Letter, 'to'> | undefined,
): Promise<boolean> {
  if (keys.length === 0) return false
  return inTransaction(db, async (tx) => {
    const rows = await tx
      .insertInto('reminders')
      // In one order, so that two processes wait for each other instead of standing in each other's way.
      .values([...new Set(keys)].sort().map((key) => ({ staff_id: receiver.id, key })))
      .onConflict((row) => row.doNothing())
      .returning('key')
      .execute()
    const added = new Set(rows.map(({ key }) => key))
    const letter = added.size > 0 ? write((key) => added.has(key)) : undefined
    if (!letter) return false
    await mail.send(tx, { to: receiver.email, ...letter })
    return true
  })
}
