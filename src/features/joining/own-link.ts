import type { Vault } from '#src/platform/secrets/vault.ts'

/** Whose link it is: each kind has links of its own. */
export type LinkOf = 'company' | 'participant' | 'invitee'

export interface Linked {
  readonly id: string
  readonly linkNumber: number
}

/**
 * The secret of somebody's own link (decision 0029). It is derived, not kept: every mail carries the same one, and who
 * has only the database cannot make it. It begins with the id, so that it is found without a search.
 */
export function secretOf(vault: Vault, kind: LinkOf, { id, linkNumber }: Linked): string {
  return `${id.replaceAll('-', '')}-${vault.mark(`${id} ${linkNumber}`, `${kind} link`)}`
}

/** The id that a secret claims to be of; whether it is theirs `isSecretOf` says. */
export function idInOwnLink(secret: string): string | undefined {
  const [, ...parts] = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})-/.exec(secret) ?? []
  return parts.length === 5 ? parts.join('-') : undefined
}

export function isSecretOf(vault: Vault, kind: LinkOf, secret: string, { id, linkNumber }: Linked): boolean {
  return vault.isMarkOf(secret.slice(33), `${id} ${linkNumber}`, `${kind} link`)
}
