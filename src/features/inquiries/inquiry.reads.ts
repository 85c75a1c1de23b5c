import { type Selectable, sql } from 'kysely'
import type { Db, Tables } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { idInSecret, isSecretOfInquiry } from './inquiry.link.ts'
import type { Direction, Inquiry, InquiryFile, Message } from './inquiry.model.ts'

export async function readInquiry(db: Db, id: string): Promise<Inquiry | undefined> {
  const row = await db.selectFrom('inquiries').selectAll().where('id', '=', id).executeTakeFirst()
  return row && inquiryFrom(row)
}

/** Several inquiries, in the order of their ids. */
export async function readInquiries(db: Db, ids: readonly string[]): Promise<Inquiry[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('inquiries')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  const found = new Map(rows.map((row) => [row.id, inquiryFrom(row)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The inquiry that a link opens. */
export async function readInquiryBySecret(db: Db, vault: Vault, secret: string): Promise<Inquiry | undefined> {
  const id = idInSecret(secret)
  const inquiry = id ? await readInquiry(db, id) : undefined
  return inquiry && isSecretOfInquiry(vault, secret, inquiry) ? inquiry : undefined
}

/** All that somebody asked: under their person, or with their address. What was let go of is nobody's. */
export async function readInquiriesOf(db: Db, person: { id: string; email: string }): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiries')
    .selectAll()
    .where('cleared_at', 'is', null)
    .where(sql<boolean>`(person_id = ${person.id} or lower(contact_email) = lower(${person.email}))`)
    .orderBy('asked_at')
    .execute()
  return rows.map(inquiryFrom)
}

/** The thread of an inquiry, the oldest message first; of some directions alone when they are named. */
export async function readThread(db: Db, inquiryId: string, directions?: readonly Direction[]): Promise<Message[]> {
  const rows = await db
    .selectFrom('inquiry_messages')
    .selectAll()
    .where('inquiry_id', '=', inquiryId)
    .$if(directions !== undefined, (query) => query.where('direction', 'in', [...(directions ?? [])]))
    .orderBy('at')
    .orderBy('id')
    .execute()
  const files = await readFiles(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, direction, subject, body, whole, by, sender, at }) => ({
    id,
    direction,
    subject,
    body,
    whole: whole ?? undefined,
    by,
    sender: sender ?? undefined,
    at,
    files: files.get(id) ?? [],
  }))
}

async function readFiles(db: Db, messageIds: readonly string[]): Promise<Map<string, InquiryFile[]>> {
  if (messageIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('inquiry_files')
    .selectAll()
    .where('message_id', 'in', [...messageIds])
    .orderBy('position')
    .execute()
  const byMessage = Map.groupBy(rows, ({ message_id }) => message_id)
  return new Map(
    [...byMessage].map(([message, files]) => [
      message,
      files.map(({ id, name, size, file_id, refused }) => ({
        id,
        name,
        size,
        fileId: file_id ?? undefined,
        refused: refused ?? undefined,
      })),
    ]),
  )
}

/** A file of an inquiry that was taken. */
export async function readInquiryFile(
  db: Db,
  wish: { inquiryId: string; id: string },
): Promise<{ readonly fileId: string; readonly name: string } | undefined> {
  const row = await db
    .selectFrom('inquiry_files as file')
    .innerJoin('inquiry_messages as message', 'message.id', 'file.message_id')
    .select(['file.file_id', 'file.name'])
    .where('message.inquiry_id', '=', wish.inquiryId)
    .where('file.id', '=', wish.id)
    .executeTakeFirst()
  return row?.file_id ? { fileId: row.file_id, name: row.name } : undefined
}

/** The ids of all mails of a thread, ours and theirs, the first one first: what a new one answers. */
export async function readReferences(db: Db, inquiryId: string, host: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select '<' || mail_id || '@' || ${host}::text || '>' as id, at from inquiry_mails where inquiry_id = ${inquiryId}
    union all
    select mail_id, at from inquiry_messages
     where inquiry_id = ${inquiryId} and direction = 'from_them' and mail_id is not null
     order by at`.execute(db)
  return rows.map(({ id }) => id).filter((id) => MESSAGE_ID.test(id))
}

// What came from outside and stands in a header of ours is one id and nothing else (RFC 5322 3.6.4).
const MESSAGE_ID = /^<[^\s<>\p{Cc}]{1,200}>$/u

export function inquiryFrom(row: Selectable<Tables['inquiries']>): Inquiry {
  const isCleared = row.contact_email === null
  return {
    id: row.id,
    year: row.year,
    number: row.number,
    topicId: row.topic_id,
    lang: row.lang,
    state: row.state,
    waitsFor: row.waits_for,
    outcome: row.outcome ?? undefined,
    ownerId: row.owner_id ?? undefined,
    askedOn: row.asked_on,
    promisedOn: row.promised_on,
    answeredOn: row.answered_on ?? undefined,
    dueOn: row.due_on ?? undefined,
    personId: row.person_id ?? undefined,
    contact: isCleared ? undefined : { name: row.contact_name ?? '', email: row.contact_email ?? '' },
    answers: row.answers,
    linkNumber: row.link_number,
    lastAct: row.last_act,
    lastBy: row.last_by ?? undefined,
    askedAt: row.asked_at,
    closedAt: row.closed_at ?? undefined,
    version: row.version,
  }
}
