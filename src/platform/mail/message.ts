import { signMessage } from './dkim.ts'
import { checkLetter, type Letter } from './letter.ts'
import { addressIn, hostOf, type MailWay } from './way.ts'

/** A mail as it goes to the server. */
export interface Message {
  readonly envelope: { readonly from: string; readonly to: string }
  readonly bytes: Buffer
}

/** The header under which our own number comes back where a server gives mails a Message-ID of its own. */
export const NUMBER_HEADER = 'Proxeny-Mail'

/** Writes a letter out as a message (RFC 5322), signed where there is a key. Throws for one that could say more than it should. */
export async function writeMessage(letter: Letter & { readonly id: string }, way: MailWay): Promise<Message> {
  checkLetter(letter)
  const { id, to, subject, text, html, replyTo = way.replyTo, answers, leave } = letter
  // Loaded when the first mail goes out: a city that sends none does without its memory.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const built = new MailComposer({
    from: way.from,
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    ...(answers?.length && { inReplyTo: answers.at(-1), references: [...answers] }),
    // An object is one address, whatever characters are in it.
    to: { name: '', address: to },
    subject,
    text,
    ...(html !== undefined && { html }),
    // The same at each attempt: a mail that was sent twice by a crash can be told from two mails.
    messageId: `<${id}@${hostOf(way.from)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      [NUMBER_HEADER]: id,
      ...(leave && { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    newline: 'windows',
    // What a mail says must never make this machine read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const bytes = await built.compile().build()
  return {
    envelope: { from: way.returnTo ?? addressIn(way.from), to },
    bytes: way.dkim ? signMessage(bytes, way.dkim) : bytes,
  }
}
