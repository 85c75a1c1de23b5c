/** A mail to one person. */
export interface Letter {
  /** Its id in the outbox, and with it its Message-ID, where a room wants to know it again; else one is made. */
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
const ADDRESS = /^[^\s@<>(),:;"\\[\]]{1,64}@[^\s@<>(),:;"\\[\]]{1,253}$/

/** Says whether a text is an address that a mail can go to. Whether somebody reads there only the mail shows. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254
}

// A line break in what becomes a header would end it and begin another one (CWE-93).
const HEADER = /^[^\p{Cc}\u2028\u2029]{1,250}$/u

/** Throws for a letter that could say more than it should. What people typed is checked before, with a sentence for them. */
export function checkLetter({ to, subject }: Letter): void {
  if (!isMailAddress(to)) throw new RangeError('Not one mail address.')
  if (!HEADER.test(subject)) throw new RangeError('Not a subject of one line.')
}
