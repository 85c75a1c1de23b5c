import { sql } from 'kysely'
import { announceTags } from '../cache/announcements.ts'
import type { Db, Tx } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Composers } from './composer.ts'
import type { Letter } from './letter.ts'
import type { MailState } from './mail.tables.ts'

/** What wakes the keepers of the outbox in every process. */
export const MAIL_TAG = 'mail'

const PURPOSE = 'outbox'
// As long as this one process has a mail to itself. If it dies meanwhile, another one takes over.
const LEASE = '5 minutes'
const AT_ONCE = 10

/** A mail that this process is to send now. */
export interface DueMail extends Letter {
  readonly id: string
  readonly attempts: number
}

/** Writes a letter into the outbox; when the transaction commits, and only then, it is sent or shown. */
export async function putIntoOutbox(tx: Tx, vault: Vault, letter: Letter, state: 'queued' | 'shown'): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      ...(letter.id && { id: letter.id }),
      to: letter.to,
      subject: letter.subject,
      text: vault.seal(letter.text, PURPOSE),
      html: letter.html === undefined ? null : vault.seal(letter.html, PURPOSE),
      composer: null,
      about: null,
      person_id: null,
      reply_to: letter.replyTo ?? null,
      answers: letter.answers ? [...letter.answers] : null,
      domain: letter.to.slice(letter.to.lastIndexOf('@') + 1).toLowerCase(),
      state,
      error: null,
      done_at: null,
    })
    .execute()
  if (state === 'queued') await announceTags(tx, [MAIL_TAG])
}

/** Takes mails that are due, for this process alone. What is written only now is written by its composer. */
export async function takeDueMails(db: Db, vault: Vault, composers: Composers): Promise<DueMail[]> {
  const { rows } = await sql<TakenRow>`
    update outbox set next_at = now() + ${LEASE}::interval, attempts = attempts + 1
     where id in (select id from outbox where state = 'queued' and next_at <= now()
                   order by next_at limit ${AT_ONCE} for update skip locked)
    returning id, "to", subject, text, html, attempts, composer, about, person_id, reply_to, answers`.execute(db)
  const mails: DueMail[] = []
  for (const row of rows.filter(({ composer }) => composer === null)) {
    const { id, attempts, to, subject, text, html } = row
    const opened = vault.open(text ?? '', PURPOSE)
    const body = html === null ? undefined : vault.open(html, PURPOSE)
    if (opened !== undefined)
      mails.push({ id, attempts, to: to ?? '', subject: subject ?? '', text: opened, html: body, ...threadOf(row) })
    else await giveUp(db, id, 'It was sealed with another key.')
  }
  const unwritten = rows.filter(({ composer }) => composer !== null)
  return unwritten.length > 0 ? [...mails, ...(await writeMails(db, unwritten, composers))] : mails
}

const threadOf = ({ reply_to, answers }: TakenRow) => ({
  ...(reply_to && { replyTo: reply_to }),
  ...(answers && { answers }),
})

async function writeMails(db: Db, rows: readonly TakenRow[], composers: Composers): Promise<DueMail[]> {
  const mails: DueMail[] = []
  const known = await composers()
  for (const [name, group] of Map.groupBy(rows, ({ composer }) => composer ?? '')) {
    const letters = await known[name]?.write(
      group.map(({ id, about, person_id }) => ({ id, about: about ?? '', personId: person_id ?? '' })),
    )
    for (const { id, attempts } of group) {
      const letter = letters?.get(id)
      if (letter) mails.push({ ...letter, id, attempts })
      else await drop(db, id)
    }
  }
  return mails
}

interface TakenRow {
  id: string
  to: string | null
  subject: string | null
  text: string | null
  html: string | null
  attempts: number
  composer: string | null
  about: string | null
  person_id: string | null
  reply_to: string | null
  answers: string[] | null
}

/** When the next mail is due; undefined when none waits. */
export async function nextMailTime(db: Db): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('next_at')
    .where('state', '=', 'queued')
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst()
  return row?.next_at
}

/** Keeps in mind that a mail is gone. What it said is forgotten: it is in the mailbox now. */
export async function markSent(db: Db, id: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', text: null, html: null, error: null, done_at: sql`now()` })
    .where('id', '=', id)
    .execute()
}

/** Puts a mail back for another attempt in so many seconds. */
export async function tryLater(db: Db, id: string, seconds: number, error: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ next_at: sql`now() + make_interval(secs => ${seconds})`, error })
    .where('id', '=', id)
    .execute()
}

async function drop(db: Db, id: string): Promise<void> {
  await db.updateTable('outbox').set({ state: 'dropped', done_at: sql`now()` }).where('id', '=', id).execute()
}

/** Gives a mail up, with the reason for whoever looks into the outbox. */
export async function giveUp(db: Db, id: string, error: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'failed', text: null, html: null, error, done_at: sql`now()` })
    .where('id', '=', id)
    .execute()
}

/** A mail as the office shows it. */
export interface ShownMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly state: MailState
  readonly attempts: number
  readonly error: string | null
  readonly at: Temporal.Instant
  /** What it says, as long as nobody else can be told: only where there is no mail server. */
  readonly text: string | undefined
}

/** The newest letters of the outbox. */
export async function readOutbox(db: Db, vault: Vault, most = 100): Promise<ShownMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'to', 'subject', 'state', 'attempts', 'error', 'created_at', 'text'])
    .where('composer', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ created_at: at, text, to, subject, ...mail }) => ({
    ...mail,
    to: to ?? '',
    subject: subject ?? '',
    at,
    text: mail.state === 'shown' && text ? vault.open(text, PURPOSE) : undefined,
  }))
}
