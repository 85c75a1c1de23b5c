/** How sending went: gone, to be tried again, or refused for good. */
export type Sending =
  | { readonly outcome: 'sent'; readonly answer: string }
  | {
      readonly outcome: 'later' | 'refused'
      readonly error: string
      readonly code: string | undefined
      /** What it is about: the server and us, the address, or this mail. */
      readonly about: 'server' | 'address' | 'mail'
    }

/** What a connection to a mail server says when something is wrong. */
export interface MailError {
  readonly message: string
  readonly code?: string | undefined
  readonly responseCode?: number | undefined
  readonly response?: string | undefined
  readonly command?: string | undefined
}

/**
 * Reads what went wrong with a mail. RFC 5321 4.2.1: 4yz is a matter of time, 5yz is final. A server that refuses us,
 * not the mail, is put right by a person, and then the mail should go out. No answer at all is a matter of time too.
 */
export function readRefusal(failed: MailError): Sending {
  const { code, responseCode, message } = failed
  const said = { error: message.slice(0, 500), code }
  if (code === 'EAUTH') return { outcome: 'later', ...said, about: 'server' }
  if (responseCode === undefined) {
    // It never reached the server: the address cannot stand in a command, or the mail is larger than it takes.
    const isFinal = code === 'EENVELOPE' || code === 'EMESSAGE'
    return { outcome: isFinal ? 'refused' : 'later', ...said, about: 'mail' }
  }
  if (responseCode < 500) return { outcome: 'later', ...said, about: 'mail' }
  if (isOfServer(failed)) return { outcome: 'later', ...said, about: 'server' }
  return { outcome: 'refused', ...said, about: concernsAddress(failed) ? 'address' : 'mail' }
}

const isOfServer = ({ command, responseCode }: MailError) =>
  command === 'CONN' || command === 'EHLO' || (command === 'MAIL FROM' && responseCode !== 552)

// RFC 3463 3.2 and 3.3: there is no such mailbox, it has moved, or it is closed. 5.1.7 and 5.1.8 are about the sender.
const OF_ADDRESS = /^5\.(1\.(0|1|2|3|4|6|10)|2\.1)$/
// Servers that say no more than a number give it to what they think spam, too.
const OF_POLICY = /spam|block|polic|black ?list|reputation|relay|spf|dkim|dmarc|authenticat|rate|too many/i

function concernsAddress({ command, responseCode, response = '' }: MailError): boolean {
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (enhanced) return OF_ADDRESS.test(enhanced)
  const isOfMailbox = responseCode === 550 || responseCode === 551 || responseCode === 553
  return command === 'RCPT TO' && isOfMailbox && !OF_POLICY.test(response)
}
