import { takeReply } from './features/inquiries/index.ts'
import type { SiteKeeper } from './features/site/index.ts'
import { takeReports } from './features/suppressing/index.ts'
import type { InboxHandler } from './platform/mail/inbox/index.ts'
import type { MailRoom } from './platform/mail/index.ts'
import type { Vault } from './platform/secrets/vault.ts'
import { endForUnreachable } from './unreachable.ts'

/** What those who take mails work with. */
export interface InboxMeans {
  readonly vault: Vault
  readonly mail: MailRoom
  readonly site: SiteKeeper
  /** The public address, without a slash at its end. */
  readonly origin: string
}

/** Who takes the mails that come in, in this order. Loaded with the first of them. */
export function createInboxHandlers(means: InboxMeans): readonly InboxHandler[] {
  return [takeReports(means.vault, endForUnreachable), (mail, tx) => takeReply({ ...means, db: tx }, mail)]
}
