import type { Deps, ReaderContext } from '#src/features/reading/index.ts'
import { clientAddress, networkOf } from '#src/platform/http/client-address.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What the pages for people from outside work with. */
export interface AskingDeps extends Deps {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}

/** Where somebody comes from, as floods are counted. */
export const networkIn = (c: ReaderContext, { proxies }: Pick<AskingDeps, 'proxies'>) =>
  networkOf(clientAddress(c, proxies))
