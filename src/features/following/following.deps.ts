import type { Deps } from '#src/features/reading/index.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What the pages for followers work with. */
export interface FollowingDeps extends Deps {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}
