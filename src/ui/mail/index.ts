import type { Mail } from './mail.model.ts'
import { writePlainMail } from './mail.text.ts'
import { MailPage } from './mail.view.tsx'

export type { Mail, MailBlock, MailItem } from './mail.model.ts'

/**
 * Writes a mail as HTML and as plain text. It loads nothing but our own public pictures, and nothing in it tells that it
 * was opened or that a link in it was followed.
 */
export function writeMail(mail: Mail): { readonly text: string; readonly html: string } {
  return { text: writePlainMail(mail), html: `<!doctype html>${MailPage({ mail }).toString()}` }
}
