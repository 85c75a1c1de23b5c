import type { Mail } from 'nodemailer'
import type { DueMail } from './outbox.ts'

/** How sending went: gone, to be tried again, or refused for good. */
export type Sending =
  | { readonly outcome: 'sent'; readonly answer: string }
  | { readonly outcome: 'later' | 'refused'; readonly error: string; readonly code: string | undefined }

/** The way to a mail server. */
export interface Post {
  send(mail: DueMail): Promise<Sending>
  close(): void
}

const PATIENCE = 20_000

/** Opens the way to the mail server at an address like `smtps://user:password@mail.city.example`. */
export async function openPost(
  way: { readonly smtpUrl: string; readonly from: string; readonly replyTo?: string | undefined },
  patience = PATIENCE,
): Promise<Post> {
  const { smtpUrl, from, replyTo } = way
  // Loaded when the first mail goes out: a city that sends none does without its memory.
  const { createTransport } = await import('nodemailer')
  const leaving = new AbortController()
  const transport: Mail = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    // What a mail says must never make this machine read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, subject, text, html, replyTo: answersTo = replyTo, answers, leave }) {
      try {
        const sent = await transport.sendMail({
          from,
          ...(answersTo && { replyTo: { name: '', address: answersTo } }),
          ...(answers?.length && { inReplyTo: answers.at(-1), references: [...answers] }),
          // An object is one address, whatever characters are in it.
          to: { name: '', address: to },
          subject,
          text,
          ...(html !== undefined && { html }),
          // The same at each attempt: a mail that was sent twice by a crash can be told from two mails.
          messageId: `<${id}@${hostOf(from)}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(leave && { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
          signal: leaving.signal,
        })
        return { outcome: 'sent', answer: String(sent.response ?? '').slice(0, 500) }
      } catch (error) {
        return readRefusal(error as { responseCode?: number; code?: string; message: string })
      }
    },
    close() {
      leaving.abort()
      transport.close()
    },
  }
}

const hostOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

// RFC 5321 4.2.1: 4yz is a matter of time, 5yz is final. A server that refuses us, not the mail, is put right by a
// person, and then the mail should go out. No answer at all is a matter of time too.
function readRefusal({
  responseCode,
  code,
  message,
}: {
  responseCode?: number
  code?: string
  message: string
}): Sending {
  const error = message.slice(0, 500)
  if (code === 'EAUTH') return { outcome: 'later', error, code }
  const isFinal = code === 'EENVELOPE' && responseCode === undefined
  return { outcome: isFinal || (responseCode !== undefined && responseCode >= 500) ? 'refused' : 'later', error, code }
}
