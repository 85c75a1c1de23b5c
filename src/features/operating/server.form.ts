import type { OfficeDeps } from '#src/features/office/index.ts'

/** Says whether a text can be the name or address of a server at all. */
export const isHostName = (text: string) => /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/.test(text)

/**
 * Says whether a typed port is one at which such a server is asked: others are none of its business, and could be
 * anything in a network that is ours (SSRF).
 */
export function isAskedPort(typed: string, ports: readonly number[], outside: OfficeDeps['outside']): boolean {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  return ports.includes(port) || (outside?.allowPrivate === true && port > 0 && port < 65_536)
}
