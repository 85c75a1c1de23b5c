import { mailIdIn } from '../letter.ts'
import { NUMBER_HEADER } from '../message.ts'
import { type Part, splitHeaders, splitParts, textOf } from './parts.ts'

/** What a mail server says of one mail and one address (RFC 3464). */
export interface DeliveryReport {
  readonly kind: 'delivery'
  readonly action: string
  /** Like 5.1.1 (RFC 3463). */
  readonly status: string
  readonly said: string
}

/** What a provider tells of somebody who called a mail unwanted (RFC 5965). */
export interface ComplaintReport {
  readonly kind: 'complaint'
}

/** A report on a mail of ours, as it claims: which one, and whom it went to. Each has to be compared with the outbox. */
export type Report = (DeliveryReport | ComplaintReport) & {
  readonly mailId: string
  /** The addresses that it may be about, in lower case. */
  readonly addresses: readonly string[]
}

// A report on more than that is not on a mail of ours, which all go to one address.
const MOST_REPORTS = 20

/** Reads the reports in a message; none when it is something else, or says nothing of which mail it is about. */
export function readReports(raw: Buffer): Report[] {
  const message = splitParts(raw)
  if (message.type !== 'multipart/report') return []
  const parts = [...eachPart(message)]
  const original = parts.find(({ type }) => ORIGINALS.has(type))
  if (!original) return []
  const { headers } = splitHeaders(textOf(original).trimStart())
  const mailId = mailIdIn(headers.get('message-id') ?? '') ?? mailIdIn(`${headers.get(NUMBER_HEADER.toLowerCase())}@it`)
  if (mailId === undefined) return []
  const status = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  if (status) return readStatus(textOf(status)).map((report) => ({ ...report, mailId }))
  const feedback = parts.find(({ type }) => type === 'message/feedback-report')
  if (!feedback) return []
  const { headers: said } = splitHeaders(`${textOf(feedback).trimStart()}\r\n\r\n`)
  if (said.get('feedback-type')?.toLowerCase() !== 'abuse') return []
  const recipient = said.get('original-rcpt-to') ?? headers.get('to') ?? ''
  return [{ kind: 'complaint', mailId, addresses: [addressOf(recipient)] }]
}

const ORIGINALS = new Set([
  'message/rfc822',
  'message/rfc822-headers',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
])

function* eachPart(part: Part): Iterable<Part> {
  yield part
  for (const inner of part.parts) yield* eachPart(inner)
}

// The first block is of the whole message, each further one of a recipient (RFC 3464 2.1).
function readStatus(text: string): (DeliveryReport & { addresses: string[] })[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .slice(0, MOST_REPORTS + 1)
    .flatMap((block) => {
      const { headers } = splitHeaders(`${block.trim()}\r\n\r\n`)
      const addresses = ['original-recipient', 'final-recipient'].flatMap((name) => {
        const found = headers.get(name)
        return found === undefined ? [] : [addressOf(found.slice(found.indexOf(';') + 1))]
      })
      const action = headers.get('action')?.toLowerCase()
      if (addresses.length === 0 || action === undefined) return []
      const said = (headers.get('diagnostic-code') ?? headers.get('status') ?? action).slice(0, 500)
      const written = /\d\.\d{1,3}\.\d{1,3}/.exec(headers.get('status') ?? '')?.[0] ?? ''
      // Some servers say the exact reason only in the words of the other one.
      const exact = /\.0\.0$|^$/.test(written) ? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] : undefined
      return [{ kind: 'delivery' as const, action, status: exact ?? written, said, addresses }]
    })
}

const addressOf = (text: string) => (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim().toLowerCase()
