import { randomInt } from 'node:crypto'
import type { Vault } from '#src/platform/secrets/vault.ts'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const HALF = 5

/** How many codes somebody gets at once. */
export const RECOVERY_CODES = 10

/** Codes for the day when the telephone lies in the sea: letters that nobody takes for others, 49 bits each. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => `${half()}-${half()}`)
}

const half = () => Array.from({ length: HALF }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** What is kept of a code: without the key of the vault nobody can try them all. */
export function markOfCode(vault: Vault, staffId: string, typed: string): string {
  return vault.mark(`${staffId}:${typed.toLowerCase().replaceAll(/[^a-z\d]/g, '')}`, 'recovery code')
}

/** Tells whether what was typed looks like a recovery code, and not like one of an app. */
export const looksLikeRecoveryCode = (typed: string) => typed.replaceAll(/[^\p{L}\d]/gu, '').length > 6
