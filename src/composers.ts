import { NEWSLETTER, newsletterComposer } from './features/newsletters/index.ts'
import type { SiteKeeper } from './features/site/index.ts'
import { ALERT, alertComposer } from './features/telling/index.ts'
import type { Db } from './platform/database/tables.ts'
import type { Composer } from './platform/mail/index.ts'
import type { Vault } from './platform/secrets/vault.ts'

/** What composers of mails work with. */
export interface ComposerMeans {
  readonly db: Db
  readonly vault: Vault
  readonly site: SiteKeeper
  /** The public address, without a slash at its end. */
  readonly origin: string
}

/** Who writes the mails that are written when their turn comes. Loaded with the first of them. */
export function createComposers(means: ComposerMeans): Readonly<Record<string, Composer>> {
  return { [ALERT]: alertComposer(means), [NEWSLETTER]: newsletterComposer(means) }
}
