import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  type AttachmentKind,
  nameOfAttachment,
  plainNameOf,
  type RefusedKind,
} from '#src/platform/attachments/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { removeStoredFiles, storeFile } from '#src/platform/files/index.ts'
import { hostOf, type Letter, type MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { replyAddressOf, replyTagOf } from './inquiry.link.ts'
import type { Direction, Inquiry } from './inquiry.model.ts'
import { readReferences } from './inquiry.reads.ts'

/** A file as it came, with what a look into it showed. */
export type ReceivedFile = { readonly name: string; readonly bytes: Buffer } & (
  | { readonly kind: AttachmentKind }
  | { readonly refused: RefusedKind }
)

/** A message to be added to the thread. */
export interface NewMessage {
  readonly direction: Direction
  readonly subject?: string | undefined
  readonly body: string
  readonly whole?: string | undefined
  readonly by?: string | undefined
  readonly sender?: string | undefined
  readonly mailId?: string | undefined
  readonly files?: readonly ReceivedFile[] | undefined
}

/**
 * Adds a message to the thread of an inquiry. What was said just now in the same words, and a mail that came already,
 * is not said twice.
 */
export async function addMessage(tx: Tx, inquiryId: string, message: NewMessage): Promise<'added' | 'said_already'> {
  const { direction, subject = '', body, whole, by = '', sender, mailId, files = [] } = message
  const size = sizeOf(files)
  // Two clicks on one button come at once: the second waits here, and finds the first.
  await sql`select pg_advisory_xact_lock(29, hashtext(${inquiryId}))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    insert into inquiry_messages (inquiry_id, direction, subject, body, whole, by, sender, mail_id)
    select ${inquiryId}, ${direction}, ${subject}, ${body}, ${whole ?? null}, ${by}, ${sender ?? null}, ${mailId ?? null}
     where not exists (
       select 1 from inquiry_messages said
        where said.inquiry_id = ${inquiryId}
          and (said.mail_id = ${mailId ?? null}
               or (${mailId ?? null}::text is null and said.direction = ${direction} and said.body = ${body}
                   and said.at > now() - interval '10 minutes'
                   and (select coalesce(sum(file.size), 0) from inquiry_files file where file.message_id = said.id) = ${size})))
    returning id`.execute(tx)
  const [added] = rows
  if (!added) return 'said_already'
  for (const [position, file] of files.entries()) await addFile(tx, added.id, position, file)
  return 'added'
}

/** How large files are together: the same words with other files are another message. */
export const sizeOf = (files: readonly ReceivedFile[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

async function addFile(tx: Tx, messageId: string, position: number, file: ReceivedFile): Promise<void> {
  const facts = { message_id: messageId, position, size: file.bytes.length }
  if ('refused' in file) {
    await tx
      .insertInto('inquiry_files')
      .values({ ...facts, name: plainNameOf(file.name), kind: null, file_id: null, refused: file.refused })
      .execute()
    return
  }
  const name = nameOfAttachment(file.name, file.kind)
  const stored = await storeFile(tx, name, inOne(file.bytes))
  await tx
    .insertInto('inquiry_files')
    .values({ ...facts, name, kind: file.kind, file_id: stored.id, refused: null })
    .execute()
}

async function* inOne(bytes: Buffer) {
  yield bytes
}

/** Removes what an inquiry holds of words and files. */
export async function removeMessages(tx: Tx, inquiryId: string): Promise<void> {
  const { rows } = await sql<{ file_id: string }>`
    select file.file_id from inquiry_files file join inquiry_messages message on message.id = file.message_id
     where message.inquiry_id = ${inquiryId} and file.file_id is not null`.execute(tx)
  await tx.deleteFrom('inquiry_messages').where('inquiry_id', '=', inquiryId).execute()
  await removeStoredFiles(
    tx,
    rows.map(({ file_id }) => file_id),
  )
}

/** Mails whoever asked, so that programs keep the thread together and a reply finds back to it. */
export async function mailAsker(
  { mail, vault }: { mail: MailRoom; vault: Vault },
  tx: Tx,
  inquiry: Inquiry,
  letter: Pick<Letter, 'subject' | 'text'>,
): Promise<void> {
  if (!inquiry.contact) return
  const way = await mail.way(tx)
  const address = /<([^<>]+)>\s*$/.exec(way.from)?.[1] ?? way.from
  const tag = replyTagOf(vault, inquiry)
  const before = await readReferences(tx, inquiry.id, hostOf(way.from))
  const id = randomUUID()
  await tx.insertInto('inquiry_mails').values({ mail_id: id, inquiry_id: inquiry.id }).execute()
  await mail.send(tx, {
    id,
    to: inquiry.contact.email,
    subject: `${letter.subject} [${tag}]`,
    text: letter.text,
    replyTo: replyAddressOf(way.replyTo ?? address, tag),
    // The first and the latest are enough for every program; a long thread makes no long header.
    answers: [...new Set([...before.slice(0, 1), ...before.slice(-5)])],
  })
}
