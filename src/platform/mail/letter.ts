/** A mail to one person. */
export interface Letter {
  /** Its number in the outbox, for who must know its Message-ID beforehand: a random UUID. */
  readonly id?: string | undefined
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** Where answers go, when not where all do. */
  readonly replyTo?: string | undefined
  /** The message that it answers, and those before it: programs that read mail keep them together (RFC 5322 3.6.4). */
  readonly answers?: readonly string[] | undefined
  /** Where one click leaves (RFC 8058). */
  readonly leave?: string | undefined
}

// One address, and nothing that a mail server could take for several, for a header or for a command.
const ADDRESS = /^[^\s@<>(),:;"\\[\]\p{Cc}]{1,64}@[^\s@<>(),:;"\\[\]\p{Cc}]{1,253}$/u

/** Says whether a text is an address that a mail can go to. Whether somebody reads there only the mail shows. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254
}

// A line break in what becomes a header would end it and begin another one (CWE-93).
const HEADER = /^[^\p{Cc}\u2028\u2029]{1,250}$/u
const MESSAGE_ID = /^<[^\s<>\p{Cc}]{1,250}>$/u
const LINK = /^https?:\/\/[^\s<>\p{Cc}]{1,2000}$/u

/** Throws for a letter that could say more than it should. What people typed is checked before, with a sentence for them. */
export function checkLetter({ to, subject, replyTo, answers, leave }: Letter): void {
  if (!isMailAddress(to)) throw new RangeError('Not one mail address.')
  if (!HEADER.test(subject)) throw new RangeError('Not a subject of one line.')
  if (replyTo !== undefined && !isMailAddress(replyTo)) throw new RangeError('Not one address for answers.')
  if (answers?.some((id) => !MESSAGE_ID.test(id))) throw new RangeError('Not the id of a message.')
  if (leave !== undefined && !LINK.test(leave)) throw new RangeError('Not a link to leave by.')
}

/** The domain of an address, in lower case. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

const OURS = /^<?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})@[^\s<>]+>?$/i

/** The number in the outbox of a mail of ours, from its Message-ID; undefined for a message of anybody else. */
export function mailIdIn(messageId: string): string | undefined {
  return OURS.exec(messageId.trim())?.[1]?.toLowerCase()
}
