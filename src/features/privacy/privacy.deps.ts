import type { PersonalRoom } from '#src/features/people/index.ts'
import type { Deps } from '#src/features/reading/index.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** Every room that keeps something of a person. They are put together above all rooms, and loaded when they are needed. */
export interface PrivacyMeans {
  readonly rooms: () => Promise<readonly PersonalRoom[]>
}

/** What the pages of one's own data work with. */
export interface OwnDataDeps extends Deps, PrivacyMeans {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}
