import { pathOfContact } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

interface Linked {
  readonly id: string
  readonly linkNumber: number
}

/**
 * The secret of a follower's links. It is derived, not kept: every mail carries the same link, and who has only the
 * database cannot make it. It begins with the follower's id, so that it is found without a search.
 */
export function secretOfFollower(vault: Vault, { id, linkNumber }: Linked): string {
  return `${id.replaceAll('-', '')}-${vault.mark(`${id} ${linkNumber}`, 'follower link')}`
}

/** The id of the follower that a secret claims to be of; whether it is theirs `isSecretOfFollower` says. */
export function idInSecret(secret: string): string | undefined {
  const [, ...parts] = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})-/.exec(secret) ?? []
  return parts.length === 5 ? parts.join('-') : undefined
}

export function isSecretOfFollower(vault: Vault, secret: string, follower: Linked): boolean {
  return vault.isMarkOf(secret.slice(33), `${follower.id} ${follower.linkNumber}`, 'follower link')
}

/** Where a follower manages what they get. */
export const pathOfFollower = (vault: Vault, lang: Lang, follower: Linked) =>
  pathOfContact(lang, 'follow', secretOfFollower(vault, follower))

/** Where one click leaves (RFC 8058). */
export const pathOfLeaving = (vault: Vault, follower: Linked) => `/leave/${secretOfFollower(vault, follower)}`
