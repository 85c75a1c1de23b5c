import { getCookie, setCookie } from 'hono/cookie'
import { type OfficeContext, type OfficeDeps, sessionCookie } from '#src/features/office/index.ts'
import { type SignInMethod, signIn } from '#src/features/staff/index.ts'
import { addDevice, cookieOptions, deviceCookie } from './cookies.ts'

const YEAR = 365 * 24 * 3600

/** Begins a session for somebody who proved to be who they are. The one that this browser had before ends. */
export async function letIn(
  c: OfficeContext,
  deps: OfficeDeps,
  session: { staffId: string; method: SignInMethod },
): Promise<void> {
  const name = sessionCookie(deps.origin)
  const secret = await signIn(deps.db, {
    ...session,
    userAgent: c.req.header('user-agent') ?? '',
    before: getCookie(c, name),
  })
  setCookie(c, name, secret, cookieOptions(deps.origin))
  const device = deviceCookie(deps.origin)
  setCookie(c, device, addDevice(deps.vault, getCookie(c, device), session.staffId), {
    ...cookieOptions(deps.origin),
    maxAge: YEAR,
  })
}
