import { sql } from 'kysely'
import { announceTags } from '../cache/announcements.ts'
import type { Db, Tx } from '../database/tables.ts'
import type { Vault } from '../secrets/vault.ts'
import type { ClaimedRow } from './claims.ts'
import { domainOf, type Letter } from './letter.ts'
import type { MailState } from './mail.tables.ts'

/** What wakes the keepers of the outbox in every process. */
export const MAIL_TAG = 'mail'

const PURPOSE = 'outbox'

/** A mail that this process is to send now. */
export interface DueMail extends Letter {
  readonly id: string
  /** How often it was tried before. */
  readonly attempts: number
  /** What stands in the outbox of a letter, for when it has to be laid back. */
  readonly sealed: { readonly text: string | null; readonly html: string | null }
  readonly composer: string | null
  readonly about: string | null
  readonly personId: string | null
}

/** What is kept of an address that a mail went to. */
export const markAddress = (vault: Vault, address: string): string => vault.mark(address.toLowerCase(), 'address')

/** Writes a letter into the outbox; when the transaction commits, and only then, it is sent or shown. */
export async function putIntoOutbox(tx: Tx, vault: Vault, letter: Letter, state: 'queued' | 'shown'): Promise<void> {
  const { id, to, subject, text, html, replyTo, answers, leave } = letter
  await tx
    .insertInto('outbox')
    .values({
      ...(id !== undefined && { id }),
      to,
      subject,
      text: vault.seal(text, PURPOSE),
      html: html === undefined ? null : vault.seal(html, PURPOSE),
      reply_to: replyTo ?? null,
      answers: [...(answers ?? [])],
      leave: leave === undefined ? null : vault.seal(leave, PURPOSE),
      composer: null,
      about: null,
      person_id: null,
      domain: domainOf(to),
      state,
      error: null,
      done_at: null,
    })
    .execute()
  if (state === 'queued') await announceTags(tx, [MAIL_TAG])
}

/** The letter in a row of the outbox; undefined when it was sealed with another key. */
export function openLetter(vault: Vault, row: ClaimedRow): DueMail | undefined {
  const text = vault.open(row.text ?? '', PURPOSE)
  if (text === undefined) return undefined
  const open = (sealed: string | null) => (sealed === null ? undefined : vault.open(sealed, PURPOSE))
  return {
    ...dueFrom(row),
    to: row.to ?? '',
    subject: row.subject ?? '',
    text,
    html: open(row.html),
    replyTo: row.reply_to ?? undefined,
    answers: row.answers,
    leave: open(row.leave),
  }
}

/** What stands in the outbox of a mail, beside what it says. */
export function dueFrom({ id, attempts, text, html, composer, about, person_id }: ClaimedRow) {
  return { id, attempts, sealed: { text, html }, composer, about, personId: person_id }
}

/** What a lane says to its own connection right before the end of a mail is written (decision 0030). */
export const HAND_OVER = {
  name: 'mail_hand_over',
  text: `update outbox set state = 'sent', attempts = attempts + 1, text = null, html = null, error = null,
                done_at = now(), claimed_by = null, to_mark = $2
          where id = $1`,
} as const

/** What a lane asks its own connection before it begins: a mail may be held back, erased, or in other hands meanwhile. */
export const STILL_MINE = {
  name: 'mail_still_mine',
  text: `select 1 from outbox where id = $1 and state = 'queued' and claimed_by = $2`,
} as const

/** Keeps in mind that a mail is gone, when the lane could not. */
export async function markSent(db: Db, id: string, toMark: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', text: null, html: null, error: null, done_at: sql`now()`, claimed_by: null, to_mark: toMark })
    .where('id', '=', id)
    .execute()
}

/** Puts a mail back for another attempt in so many seconds. */
export async function tryLater(
  db: Db,
  { id, sealed }: Pick<DueMail, 'id' | 'sealed'>,
  { seconds, error, wasHandedOver }: { seconds: number; error: string; wasHandedOver: boolean },
): Promise<void> {
  const again = { next_at: sql<Temporal.Instant>`now() + make_interval(secs => ${seconds})`, error, claimed_by: null }
  const update = db.updateTable('outbox').where('id', '=', id)
  await (wasHandedOver
    ? update.set({ ...again, ...sealed, state: 'queued', done_at: null }).where('state', '=', 'sent')
    : update.set({ ...again, attempts: sql`attempts + 1` })
  ).execute()
}

/** Lets go of mails that there is no need for any more. */
export async function dropMails(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('outbox')
    .set({ state: 'dropped', done_at: sql`now()`, claimed_by: null })
    .where('id', 'in', [...ids])
    .execute()
}

/** Gives a mail up, with the reason for whoever looks into the outbox. */
export async function giveUp(db: Db, mail: { id: string; toMark?: string }, error: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state: 'failed',
      text: null,
      html: null,
      error,
      done_at: sql`now()`,
      claimed_by: null,
      attempts: sql`case when state = 'sent' then attempts else attempts + 1 end`,
      ...(mail.toMark !== undefined && { to_mark: mail.toMark }),
    })
    .where('id', '=', mail.id)
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
