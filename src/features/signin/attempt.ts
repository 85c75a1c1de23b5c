import { getCookie } from 'hono/cookie'
import type { OfficeContext, OfficeDeps } from '#src/features/office/index.ts'
import { clientAddress, networkOf } from '#src/platform/http/client-address.ts'
import { deviceCookie, readDevice } from './cookies.ts'
import type { AttemptKind } from './limit.model.ts'
import type { Attempt } from './limit.store.ts'

/**
 * Who tries to be whom. A device that somebody has signed in with before is counted by itself (OWASP, "device cookies"):
 * whoever guesses elsewhere, even from the same network, does not lock them out.
 */
export function attemptOf(
  c: OfficeContext,
  deps: OfficeDeps,
  about: { kind: AttemptKind; account: string; staffId: string | undefined; hasTotp: boolean },
): Attempt {
  const { vault } = deps
  const device = about.staffId && readDevice(vault, getCookie(c, deviceCookie(deps.origin)), about.staffId)
  const source = device ? `device ${device}` : networkOf(clientAddress(c, deps.proxies))
  return {
    kind: about.kind,
    // Marks, not addresses: what was typed and where from is nobody's business afterwards.
    source: vault.mark(source, 'source'),
    account: vault.mark(`${about.kind}:${about.account.toLowerCase()}`, 'account'),
    // A password alone opens nothing where a code is asked for: guessing it from everywhere is no reason to slow down.
    countsEverywhere: !device && !(about.kind === 'password' && about.hasTotp),
  }
}
