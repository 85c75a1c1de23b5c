import type { AddressObject } from 'mailparser'
import { type InboundMail, OddMail } from './inbound.ts'
import { splitParts } from './parts.ts'

/** As large as a mail may be. Larger ones are left where they are. */
export const LARGEST = 25 * 1024 * 1024
const LONGEST_TEXT = 200_000
const MOST_ATTACHMENTS = 20
const MOST_ANSWERS = 50

/** Reads a message. Throws OddMail for one that is larger, deeper or stranger than anybody's. */
export async function parseMail(raw: Buffer): Promise<InboundMail> {
  if (raw.length > LARGEST) throw new OddMail('It is too large.')
  const { type, headers } = splitParts(raw)
  // Loaded when the first mail comes in.
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(raw, { skipImageLinks: true, maxHtmlLengthToParse: 1_000_000 }).catch(
    (error: Error) => {
      throw new OddMail(`It cannot be read: ${error.message}`)
    },
  )
  const references = [mail.references ?? []].flat()
  const answers = [...references, ...(mail.inReplyTo ? (mail.inReplyTo.match(/<[^<>\s]{1,250}>/g) ?? []) : [])]
  return {
    messageId: mail.messageId ?? '',
    answers: answers.slice(-MOST_ANSWERS),
    from: addressesIn(mail.from)[0] ?? '',
    to: [...addressesIn(mail.to), ...addressesIn(mail.cc)],
    subject: (mail.subject ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, 250),
    text: (mail.text ?? '').slice(0, LONGEST_TEXT),
    html: mail.html || undefined,
    autoSubmitted: type === 'multipart/report' || isByProgram(headers),
    attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, contentType, content }) => ({
      name: filename ?? '',
      type: contentType,
      bytes: content,
    })),
    headers,
    raw,
  }
}

function isByProgram(headers: ReadonlyMap<string, string>): boolean {
  const said = headers.get('auto-submitted')?.toLowerCase() ?? 'no'
  return (
    !/^no\b/.test(said) ||
    /^(bulk|junk|list|auto_reply)\b/i.test(headers.get('precedence') ?? '') ||
    headers.get('return-path') === '<>' ||
    ['x-autoreply', 'x-autorespond', 'list-id', 'x-auto-response-suppress'].some((name) => headers.has(name))
  )
}

function addressesIn(header: AddressObject | AddressObject[] | undefined): string[] {
  const flat = (each: { address?: string; group?: { address?: string }[] }) => [each, ...(each.group ?? [])]
  return [header ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(flat))
    .flatMap(({ address }) => (address ? [address.toLowerCase()] : []))
}
