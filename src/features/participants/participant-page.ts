import { pathOfContact } from '#src/features/entries/index.ts'
import { type Deps, frameOf, type ReaderContext } from '#src/features/reading/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What the pages of participants work with. */
export interface ParticipantDeps extends Deps {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}

/** The frame of a page of somebody's own: it tells other pages nothing of their secret. */
export const participantFrame = (c: ReaderContext, deps: ParticipantDeps, title: string) =>
  frameOf(deps, c.var.site, c.var.lang, {
    title,
    pathIn: (other: Lang) => pathOfContact(other, 'takePart'),
    noindex: true,
    hasForm: true,
  })
