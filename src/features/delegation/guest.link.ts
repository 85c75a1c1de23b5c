import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Guest } from './guest.model.ts'

/**
 * The secret of a guest's link. It is derived, not kept: every mail to a guest can carry the same link, and who has only
 * the database cannot make it. Another number makes another link.
 */
export function secretOfGuest(vault: Vault, { id, linkNumber }: Pick<Guest, 'id' | 'linkNumber'>): string {
  return vault.mark(`${id} ${linkNumber}`, 'guest link')
}

/** The address of a guest's page. */
export function pathOfGuest(vault: Vault, guest: Pick<Guest, 'id' | 'linkNumber'>): string {
  return `/guest/${secretOfGuest(vault, guest)}`
}
