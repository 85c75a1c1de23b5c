import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { actorOf } from './staff.model.ts'

/** A passkey as its owner sees it. */
export interface ListedPasskey {
  readonly id: string
  readonly name: string
  readonly since: Temporal.Instant
  readonly used: Temporal.Instant | null
}

/** The passkeys of somebody, the oldest first. */
export async function listPasskeys(db: Db, staffId: string): Promise<ListedPasskey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at', 'used_at'])
    .where('staff_id', '=', staffId)
    .orderBy('created_at')
    .execute()
  return rows.map(({ created_at: since, used_at: used, ...rest }) => ({ ...rest, since, used }))
}

/** A passkey with what it takes to check a signature of it. */
export interface KeptPasskey {
  readonly id: string
  readonly staffId: string
  /** The public key, in base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Finds the passkey that somebody signed with. */
export async function findPasskey(db: Db, id: string): Promise<KeptPasskey | undefined> {
  const row = await db
    .selectFrom('passkeys')
    .innerJoin('staff', 'staff.id', 'passkeys.staff_id')
    .select(['passkeys.id', 'staff_id', 'public_key', 'counter', 'transports'])
    .where('passkeys.id', '=', id)
    .where('staff.state', '=', 'active')
    .executeTakeFirst()
  if (!row) return undefined
  const { staff_id, public_key, ...rest } = row
  return { ...rest, staffId: staff_id, publicKey: public_key }
}

/** Adds a passkey of somebody. One that is known already is not added again. */
export async function addPasskey(
  db: Db,
  member: { id: string; name: string },
  passkey: Omit<KeptPasskey, 'staffId'> & { name: string },
): Promise<'added' | 'known'> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .insertInto('passkeys')
      .values({
        id: passkey.id,
        staff_id: member.id,
        name: passkey.name,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        transports: [...passkey.transports],
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return 'known'
    await recordAudit(tx, { by: actorOf(member), action: 'staff.passkey_added', detail: { id: member.id } })
    return 'added'
  })
}

/** Takes a passkey of somebody away. Answers whether there was one. */
export async function removePasskey(db: Db, member: { id: string; name: string }, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('passkeys')
      .where('id', '=', id)
      .where('staff_id', '=', member.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await recordAudit(tx, { by: actorOf(member), action: 'staff.passkey_removed', detail: { id: member.id } })
    return true
  })
}

/** Keeps in mind that a passkey was used, and how often it says it was: a copy of it would say otherwise. */
export async function markPasskeyUsed(db: Db, id: string, counter: number): Promise<void> {
  await db.updateTable('passkeys').set({ counter, used_at: sql`now()` }).where('id', '=', id).execute()
}
