import { createHash, sign } from 'node:crypto'
import type { DkimKey } from './way.ts'

// Each stands in the signature once more than in the message: whoever adds one, or a second one, breaks it (RFC 6376 8.15).
const SIGNED = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'list-unsubscribe',
  'list-unsubscribe-post',
]

/** Signs a message for its domain (DKIM, RFC 6376). */
export function signMessage(bytes: Buffer, { domain, selector, privateKey }: DkimKey, now = Date.now()): Buffer {
  const message = bytes.toString('latin1')
  const end = message.indexOf('\r\n\r\n')
  const lines = message.slice(0, end).split(/\r\n(?![ \t])/)
  const found = SIGNED.map((name) => [name, lines.filter((line) => nameOf(line) === name).reverse()] as const)
  const names = found.flatMap(([name, all]) => [...all, ''].map(() => name))
  const bodyHash = createHash('sha256')
    .update(relaxedBody(message.slice(end + 4)), 'latin1')
    .digest('base64')
  const unsigned = [
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;',
    `d=${domain}; s=${selector}; t=${Math.floor(now / 1000)};`,
    `h=${folded(names.join(':'))};`,
    `bh=${bodyHash};`,
    'b=',
  ].join('\r\n ')
  const covered = [...found.flatMap(([, all]) => all), unsigned].map(relaxedHeader).join('\r\n')
  const signature = sign('sha256', Buffer.from(covered, 'latin1'), privateKey).toString('base64')
  return Buffer.concat([Buffer.from(`${unsigned}${folded(signature)}\r\n`, 'latin1'), bytes])
}

const nameOf = (line: string) => line.slice(0, line.indexOf(':')).trim().toLowerCase()

// The relaxed forms (RFC 6376 3.4): what servers do to white space on the way breaks no signature.
const relaxedHeader = (line: string) =>
  `${nameOf(line)}:${line
    .slice(line.indexOf(':') + 1)
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  return lines.map((line) => `${line}\r\n`).join('')
}

// White space may stand between any two characters of a list or a signature: no line gets long.
const folded = (text: string) => text.match(/.{1,70}/g)?.join('\r\n ') ?? ''
