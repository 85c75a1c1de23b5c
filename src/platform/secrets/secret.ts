import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 bits, as it can stand in links and cookies. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of such a secret. It is random and long: a fast hash is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
