import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import { isPassword, readSignIn } from '#src/features/staff/index.ts'
import { attemptOf } from './attempt.ts'
import { admitAttempt, forgiveAttempt, recordRefusal } from './limit.store.ts'

/**
 * Says whether somebody who is signed in knows their password: who found an open computer does not, and guesses no
 * faster than at the door.
 */
export async function checkOwnPassword(
  c: OfficeContext,
  deps: OfficeDeps,
  password: string,
): Promise<'right' | 'wrong' | { seconds: number }> {
  const member = await readSignIn(deps.db, c.var.staff.id)
  if (!member) return 'wrong'
  const { id: staffId, email: account, hasTotp } = member
  const attempt = attemptOf(c, deps, { kind: 'password', account, staffId, hasTotp })
  const admission = await admitAttempt(deps.db, attempt)
  if ('seconds' in admission) return admission
  if (await isPassword(password, member.passwordHash)) {
    await forgiveAttempt(deps.db, attempt)
    return 'right'
  }
  await recordRefusal(deps.db, attempt, { staff: member, why: 'password' })
  return 'wrong'
}
