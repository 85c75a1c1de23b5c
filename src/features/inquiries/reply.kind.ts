import type { InboundMail } from '#src/platform/mail/inbox/inbound.ts'

type Said = Pick<InboundMail, 'headers' | 'from' | 'autoSubmitted'>

/** Whether a mail is a report on one of ours: undelivered, delayed, complained about (RFC 3462). */
export function isReport({ headers }: Pick<InboundMail, 'headers'>): boolean {
  return /multipart\/report/i.test(headers.get('content-type') ?? '')
}

/**
 * Whether a program wrote a mail: an absence note, a list, a server that could not deliver (RFC 3834, RFC 2919). Such a
 * mail is never answered and moves nothing.
 */
export function isAutomatic({ headers, from, autoSubmitted }: Said): boolean {
  if (autoSubmitted) return true
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase()
  if (submitted !== undefined && !submitted.startsWith('no')) return true
  if (headers.has('list-unsubscribe') || headers.has('feedback-id')) return true
  return /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+=@-]|$)/i.test(from.trim())
}
