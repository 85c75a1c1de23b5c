import { sql } from 'kysely'
import type { SiteKeeper } from '#src/features/site/index.ts'
import { readAttachment } from '#src/platform/attachments/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { InboundMail } from '#src/platform/mail/inbox/inbound.ts'
import { mailIdIn } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { plainText } from '#src/platform/text/plain-text.ts'
import { isReplyTokenOf, readReplyTag } from './inquiry.link.ts'
import { type Inquiry, LONGEST } from './inquiry.model.ts'
import { readInquiry } from './inquiry.reads.ts'
import type { InquiryMeans } from './inquiry.store.ts'
import { addMessage, type ReceivedFile } from './message.store.ts'
import { isAutomatic, isReport } from './reply.kind.ts'
import { newWordsOf } from './reply.text.ts'
import { MOST_BYTES, MOST_FILES } from './upload.ts'
import { takeWords } from './writing.store.ts'

// Two programs that answer each other write more than this within an hour; people do not.
const MOST_AN_HOUR = 20

/**
 * Takes a mail that answers one of ours into the thread of its inquiry. It is known by the message that it answers, which
 * nobody can guess, or by the tag in its address or subject. What a program wrote is kept and changes nothing; what came
 * from another address is shown to the office as such. Nobody is ever sent a mail because one came in, but the owner.
 */
export async function takeReply(
  means: InquiryMeans & { readonly site: Pick<SiteKeeper, 'current'> },
  mail: InboundMail,
): Promise<'taken' | 'not_mine'> {
  const { db, vault, site } = means
  // What could not be delivered is for those who keep the addresses (RFC 3464).
  if (isReport(mail)) return 'not_mine'
  const inquiry = await findInquiry(db, vault, mail)
  if (!inquiry) return 'not_mine'
  if (!inquiry.contact || (await countLately(db, inquiry.id)) >= MOST_AN_HOUR) return 'taken'
  const whole = cleanLines(mail.text.trim() === '' ? linesOf(mail.html ?? '') : mail.text, LONGEST.reply * 4)
  const words = cleanLines(newWordsOf(whole), LONGEST.reply)
  const files = await judge(mail)
  if (words === '' && files.length === 0) return 'taken'
  const isTheirs = mail.from.trim().toLowerCase() === inquiry.contact.email.toLowerCase()
  const message = {
    subject: '',
    body: words || cleanLine(mail.subject, LONGEST.subject) || '–',
    whole: whole === words ? undefined : whole,
    sender: isTheirs ? undefined : cleanLine(mail.from, 254),
    mailId: mail.messageId ? cleanLine(mail.messageId, 250) : undefined,
    files,
  }
  if (isAutomatic(mail)) {
    await inTransaction(db, (tx) => addMessage(tx, inquiry.id, { ...message, direction: 'automatic' }))
    return 'taken'
  }
  const timeZone = (await site.current())?.timeZone ?? 'UTC'
  await takeWords(means, inquiry.id, { ...message, direction: isTheirs ? 'from_them' : 'from_other' }, { timeZone })
  return 'taken'
}

async function findInquiry(db: Db, vault: Vault, mail: InboundMail): Promise<Inquiry | undefined> {
  const ids = mail.answers.flatMap((id) => mailIdIn(id) ?? [])
  if (ids.length > 0) {
    const row = await db
      .selectFrom('inquiry_mails')
      .select('inquiry_id')
      .where('mail_id', 'in', ids)
      .orderBy('at', 'desc')
      .executeTakeFirst()
    if (row) return readInquiry(db, row.inquiry_id)
  }
  for (const text of [...mail.to, mail.headers.get('delivered-to') ?? '', mail.subject]) {
    const tag = readReplyTag(text)
    const row = tag && (await idOf(db, tag))
    if (row && isReplyTokenOf(vault, tag.token, row.id)) return readInquiry(db, row.id)
  }
  return undefined
}

const idOf = (db: Db, { year, number }: { year: number; number: number }) =>
  db.selectFrom('inquiries').select('id').where('year', '=', year).where('number', '=', number).executeTakeFirst()

async function countLately(db: Db, inquiryId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from inquiry_messages
     where inquiry_id = ${inquiryId} and (mail_id is not null or direction = 'automatic')
       and at > now() - interval '1 hour'`.execute(db)
  return rows[0]?.count ?? 0
}

// Programs that send HTML alone are few by now: its words are enough.
const linesOf = (html: string) =>
  html
    .slice(0, 1_000_000)
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .split('\n')
    .map(plainText)
    .join('\n')

// A mail is taken in any case: of its files those that we would take by the form. The rest is named with the reason.
async function judge({ attachments }: InboundMail): Promise<ReceivedFile[]> {
  const judged: ReceivedFile[] = []
  let size = 0
  for (const { name, bytes } of attachments.slice(0, MOST_FILES * 2)) {
    size += bytes.length
    const file = { name, bytes }
    const fits = size <= MOST_BYTES && judged.length < MOST_FILES
    judged.push(fits ? { ...file, ...(await readAttachment(bytes)) } : { ...file, refused: 'too_large' })
  }
  return judged
}
