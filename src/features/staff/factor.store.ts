import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { looksLikeRecoveryCode, makeRecoveryCodes, markOfCode } from './recovery-code.ts'
import { actorOf } from './staff.model.ts'
import { stepAt, stepOfCode, totpPurpose } from './totp.ts'

type Whom = { readonly id: string; readonly name: string }

/**
 * Says whether a code of an app, or a recovery code, is right, and uses it up. A code that was seen over a shoulder opens
 * nothing; of two who come with the same one at once, one gets in.
 */
export async function useCode(
  db: Db,
  vault: Vault,
  staffId: string,
  typed: string,
): Promise<'totp' | 'recovery' | undefined> {
  if (looksLikeRecoveryCode(typed)) return (await useRecoveryCode(db, vault, staffId, typed)) ? 'recovery' : undefined
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('staff')
      .select(['totp_secret', 'totp_step'])
      .where('id', '=', staffId)
      .forUpdate()
      .executeTakeFirst()
    const secret = row?.totp_secret && vault.open(row.totp_secret, totpPurpose(staffId))
    const step = secret ? await stepOfCode(secret, typed) : undefined
    if (step === undefined || !isUnused(step, row?.totp_step ?? null)) return undefined
    await tx.updateTable('staff').set({ totp_step: step }).where('id', '=', staffId).execute()
    return 'totp'
  })
}

// A clock that ran ahead left a step of the future behind: until that comes, nobody must be locked out.
function isUnused(step: number, last: number | null): boolean {
  return last === null || step > last || last > stepAt(Date.now()) + 1
}

async function useRecoveryCode(db: Db, vault: Vault, staffId: string, typed: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recovery_codes')
    .set({ used_at: Temporal.Now.instant() })
    .where('staff_id', '=', staffId)
    .where('code_hash', '=', markOfCode(vault, staffId, typed))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Turns codes of an app on, after one of them was right. Answers the recovery codes, which are shown this once. */
export async function enableTotp(
  db: Db,
  vault: Vault,
  member: Whom,
  given: { secret: string; code: string },
): Promise<string[] | 'wrong_code'> {
  const step = await stepOfCode(given.secret, given.code)
  if (step === undefined) return 'wrong_code'
  return inTransaction(db, async (tx) => {
    await tx
      .updateTable('staff')
      .set({
        totp_secret: vault.seal(given.secret, totpPurpose(member.id)),
        totp_since: Temporal.Now.instant(),
        totp_step: step,
      })
      .where('id', '=', member.id)
      .execute()
    await recordAudit(tx, { by: actorOf(member), action: 'staff.totp_on', detail: { id: member.id } })
    return replaceRecoveryCodes(tx, vault, member.id)
  })
}

/** Turns codes off, and with them the recovery codes. */
export async function disableTotp(db: Db, member: Pick<Whom, 'id'>, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('staff')
      .set({ totp_secret: null, totp_since: null, totp_step: null })
      .where('id', '=', member.id)
      .execute()
    await tx.deleteFrom('recovery_codes').where('staff_id', '=', member.id).execute()
    await recordAudit(tx, { by, action: 'staff.totp_off', detail: { id: member.id } })
  })
}

/** Makes new recovery codes; the old ones are no longer good. */
export async function renewRecoveryCodes(db: Db, vault: Vault, member: Whom): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    await recordAudit(tx, { by: actorOf(member), action: 'staff.recovery_codes', detail: { id: member.id } })
    return replaceRecoveryCodes(tx, vault, member.id)
  })
}

async function replaceRecoveryCodes(tx: Tx, vault: Vault, staffId: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  await tx.deleteFrom('recovery_codes').where('staff_id', '=', staffId).execute()
  await tx
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ staff_id: staffId, code_hash: markOfCode(vault, staffId, code), used_at: null })))
    .execute()
  return codes
}

/** How somebody signs in. */
export interface Factors {
  readonly hasPassword: boolean
  readonly totpSince: Temporal.Instant | undefined
  readonly recoveryCodesLeft: number
}

/** Reads how somebody signs in. */
export async function readFactors(db: Db, staffId: string): Promise<Factors> {
  const row = await db
    .selectFrom('staff')
    .select(['password_hash', 'totp_since'])
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
  const { left } = await db
    .selectFrom('recovery_codes')
    .select((select) => select.fn.countAll<number>().as('left'))
    .where('staff_id', '=', staffId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    hasPassword: row.password_hash !== null,
    totpSince: row.totp_since ?? undefined,
    recoveryCodesLeft: Number(left),
  }
}

/** How many of those who use codes cannot be checked with this key: it is not the one that sealed them. */
export async function countSealedOtherwise(db: Db, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('staff').select(['id', 'totp_secret']).where('totp_secret', 'is not', null).execute()
  return rows.filter((row) => vault.open(row.totp_secret ?? '', totpPurpose(row.id)) === undefined).length
}
