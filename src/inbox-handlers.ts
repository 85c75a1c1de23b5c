import { takeReports } from './features/suppressing/index.ts'
import type { InboxHandler } from './platform/mail/inbox/index.ts'
import type { Vault } from './platform/secrets/vault.ts'
import { endForUnreachable } from './unreachable.ts'

/** Who takes the mails that come in, in this order. Loaded with the first of them. */
export function createInboxHandlers({ vault }: { vault: Vault }): readonly InboxHandler[] {
  return [takeReports(vault, endForUnreachable)]
}
