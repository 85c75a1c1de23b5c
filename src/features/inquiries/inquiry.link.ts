import { pathOfContact } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Inquiry } from './inquiry.model.ts'

type Linked = Pick<Inquiry, 'id' | 'linkNumber'>

/**
 * The secret of the link to an inquiry. It is derived, not kept (decision 0029): every mail carries the same link, and who
 * has only the database cannot make it.
 */
export function secretOfInquiry(vault: Vault, { id, linkNumber }: Linked): string {
  return `${id.replaceAll('-', '')}-${vault.mark(`${id} ${linkNumber}`, 'inquiry link')}`
}

/** What a secret looks like, in patterns of addresses: no slug of a topic does. */
export const SECRET = ':secret{[\\da-f]{32}-[\\w-]{43}}'

/** The id of the inquiry that a secret claims to be of; whether it is its own `isSecretOfInquiry` says. */
export function idInSecret(secret: string): string | undefined {
  const [, ...parts] = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})-/.exec(secret) ?? []
  return parts.length === 5 ? parts.join('-') : undefined
}

export function isSecretOfInquiry(vault: Vault, secret: string, inquiry: Linked): boolean {
  return vault.isMarkOf(secret.slice(33), `${inquiry.id} ${inquiry.linkNumber}`, 'inquiry link')
}

/** Where whoever asked sees how it goes. */
export const pathOfInquiry = (vault: Vault, lang: Lang, inquiry: Linked, ...rest: readonly string[]) =>
  pathOfContact(lang, 'inquire', secretOfInquiry(vault, inquiry), ...rest)

// Mail servers may write an address in small letters: the token has no others.
const tokenOf = (vault: Vault, id: string) =>
  Buffer.from(vault.mark(id, 'inquiry reply'), 'base64url').toString('hex').slice(0, 16)

/** What a reply by mail is known by: `k2026-0012-3f…`, behind a plus in the address or in brackets in the subject. */
export function replyTagOf(vault: Vault, inquiry: { id: string; year: number; number: number }): string {
  return `k${inquiry.year}-${String(inquiry.number).padStart(4, '0')}-${tokenOf(vault, inquiry.id)}`
}

/** The year and number in a tag, with the token that must be the inquiry's own. */
export function readReplyTag(text: string): { year: number; number: number; token: string } | undefined {
  const found = /\bk(\d{4})-(\d{4,7})-([\da-f]{16})\b/i.exec(text)
  return found ? { year: Number(found[1]), number: Number(found[2]), token: (found[3] ?? '').toLowerCase() } : undefined
}

export const isReplyTokenOf = (vault: Vault, token: string, id: string) => token === tokenOf(vault, id)

/** Where an answer to a mail about an inquiry goes: the city's own address with the tag behind a plus (RFC 5233). */
export function replyAddressOf(address: string, tag: string): string | undefined {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).replace(/\+.*$/, '')
  const tagged = `${local}+${tag}`
  // RFC 5321 4.5.3.1.1: what is longer comes back; the tag is in the subject as well.
  return at > 0 && tagged.length <= 64 ? `${tagged}@${address.slice(at + 1)}` : undefined
}
