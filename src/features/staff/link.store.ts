import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { OfficeLang } from './staff.model.ts'

/** What a link lets somebody do, once. */
export type LinkPurpose = 'begin' | 'invitation' | 'recovery'

/** How long each is good for, in hours. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { begin: 24, invitation: 7 * 24, recovery: 1 }

/** Makes a link for somebody; the one of the same purpose that they had before is no longer good. Answers its secret. */
export async function makeLink(tx: Tx, link: { purpose: 'invitation' | 'recovery'; staffId: string }): Promise<string> {
  await withdrawLinks(tx, link.staffId, [link.purpose])
  return addLink(tx, link.purpose, link.staffId)
}

/** Makes the links of somebody useless. */
export async function withdrawLinks(tx: Tx, staffId: string, purposes: readonly LinkPurpose[]): Promise<void> {
  await tx.deleteFrom('staff_links').where('staff_id', '=', staffId).where('purpose', 'in', purposes).execute()
}

/**
 * Makes the link by which the first administrator comes in; undefined when there is one already. Links of earlier starts
 * stay good for their day: several processes may start at once.
 */
export async function makeBeginLink(db: Db): Promise<string | undefined> {
  return inTransaction(db, async (tx) => {
    if (await hasAdministrator(tx)) return undefined
    await tx.deleteFrom('staff_links').where('expires_at', '<', sql<Temporal.Instant>`now()`).execute()
    return addLink(tx, 'begin', null)
  })
}

async function addLink(tx: Tx, purpose: LinkPurpose, staffId: string | null): Promise<string> {
  const secret = makeSecret()
  await tx
    .insertInto('staff_links')
    .values({
      token_hash: hashSecret(secret),
      purpose,
      staff_id: staffId,
      expires_at: sql`now() + make_interval(hours => ${LINK_HOURS[purpose]})`,
      used_at: null,
    })
    .execute()
  return secret
}

/** Whom a link is for. */
export interface LinkReading {
  readonly staffId: string
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly hasTotp: boolean
}

/** Whom a link of somebody is for; undefined when it is unknown, used, withdrawn or too old. */
export async function readLink(
  db: Db,
  secret: string,
  purpose: 'invitation' | 'recovery',
): Promise<LinkReading | undefined> {
  const row = await goodLink(db, secret, purpose)
    .innerJoin('staff', 'staff.id', 'staff_links.staff_id')
    .select(['staff.id', 'staff.name', 'staff.email', 'staff.lang', 'staff.totp_since'])
    .where('staff.state', '=', purpose === 'invitation' ? 'invited' : 'active')
    .executeTakeFirst()
  if (!row) return undefined
  return { staffId: row.id, name: row.name, email: row.email, lang: row.lang, hasTotp: row.totp_since !== null }
}

/** Says whether a link still opens the city to its first administrator. */
export async function isBeginLink(db: Db, secret: string): Promise<boolean> {
  const row = await goodLink(db, secret, 'begin').select('token_hash').executeTakeFirst()
  return row !== undefined && !(await hasAdministrator(db))
}

/** Uses a link up. Answers whether it was still good: of two who use it at once, one does. */
export async function spendLink(tx: Tx, secret: string, purpose: LinkPurpose): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('staff_links')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', hashSecret(secret))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Temporal.Instant>`now()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function goodLink(db: Db, secret: string, purpose: LinkPurpose) {
  return (
    db
      .selectFrom('staff_links')
      .where('token_hash', '=', hashSecret(secret))
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('staff_links.expires_at', '>', sql<Temporal.Instant>`now()`)
      // A clock that ran ahead when it was made must not make it good for years.
      .where('staff_links.created_at', '<', sql<Temporal.Instant>`now() + interval '1 day'`)
  )
}

/** Says whether somebody who works here can let others in. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('staff')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff.id')
    .select('staff.id')
    .where('staff.state', '=', 'active')
    .where('staff_roles.role', '=', 'administrator')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
