import type { Vault } from '#src/platform/secrets/vault.ts'

/** The secret of a host's link. It is derived, not kept: a later mail can carry the same link (like that of a guest). */
export const secretOfAsk = (vault: Vault, askId: string) => vault.mark(askId, 'host link')

/** The address of a host's page. */
export const pathOfAsk = (vault: Vault, askId: string) => `/host/${secretOfAsk(vault, askId)}`
