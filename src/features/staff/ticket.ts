import { randomBytes } from 'node:crypto'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What is between two steps of signing in, or of changing how one signs in. */
export type TicketKind = 'code' | 'oidc' | 'passkey' | 'new_passkey' | 'new_totp'

const MINUTES: Readonly<Record<TicketKind, number>> = { code: 10, oidc: 10, passkey: 60, new_passkey: 60, new_totp: 60 }

/**
 * Writes a ticket: it goes to the browser and comes back with the next step, so that whoever only looks at our pages
 * leaves nothing in the database.
 */
export function writeTicket(vault: Vault, kind: TicketKind, data: Readonly<Record<string, string>>): string {
  const ticket = { ...data, id: randomBytes(12).toString('base64url'), at: String(Date.now()) }
  return vault.seal(JSON.stringify(ticket), `ticket:${kind}`)
}

/** Reads a ticket of ours; undefined when it is not, or too old. */
export function readTicket<Name extends string>(
  vault: Vault,
  kind: TicketKind,
  sealed: string,
): Readonly<Record<Name | 'id', string>> | undefined {
  const text = vault.open(sealed, `ticket:${kind}`)
  if (text === undefined) return undefined
  const ticket = JSON.parse(text) as Record<Name | 'id' | 'at', string>
  const age = Date.now() - Number(ticket.at)
  // One from the future was written by a clock that has been put right since.
  return age <= MINUTES[kind] * 60_000 && age > -60_000 ? ticket : undefined
}
