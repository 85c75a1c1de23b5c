import { sql } from 'kysely'
import { type Actor, idOfActor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Announcement, isOpen, type NewsletterState } from './newsletter.model.ts'

/** Begins an issue. Answers its id. */
export async function addNewsletter(
  db: Db,
  { name, originalLang, key, by }: { name: string; originalLang: Lang; key?: string | undefined; by: Actor },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { id } = await tx
      .insertInto('newsletters')
      .values({
        name,
        key: key ?? null,
        original_lang: originalLang,
        written_by: nameOfActor(by),
        written_by_id: idOfActor(by),
        ...NOTHING_YET,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by, action: 'newsletter.added', detail: { newsletter: id } })
    return id
  })
}

const NOTHING_YET = {
  approved_at: null,
  approved_by: null,
  send_at: null,
  number: null,
  begun_at: null,
  last_person_id: null,
  queued_at: null,
  ended_at: null,
}

/** Which issue somebody changes, and what they have seen of it. */
export interface Seen {
  readonly id: string
  readonly version: number
  readonly by: Actor
}

export type ChangeResult = 'changed' | 'changed_meanwhile' | 'unknown' | 'closed'

/**
 * Changes what an issue says or whom it goes to, for whoever has seen it as it is. An approval was of something else: it
 * is taken back.
 */
export async function writeNewsletter(
  db: Db,
  { id, version, by }: Seen,
  what: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<ChangeResult> {
  return inTransaction(db, async (tx) => {
    const row = await lockNewsletter(tx, id)
    if (!row) return 'unknown'
    if (!isOpen(row)) return 'closed'
    if (row.version !== version) return 'changed_meanwhile'
    await tx
      .updateTable('newsletters')
      .set({
        state: 'draft',
        version: version + 1,
        written_at: sql`now()`,
        written_by: nameOfActor(by),
        written_by_id: idOfActor(by),
        approved_at: null,
        approved_by: null,
        send_at: null,
      })
      .where('id', '=', id)
      .execute()
    await tx.updateTable('newsletter_blocks').set({ frozen: null }).where('newsletter_id', '=', id).execute()
    await work(tx)
    const tookBack = row.state === 'approved' || row.state === 'scheduled'
    await recordAudit(tx, {
      by,
      action: 'newsletter.written',
      detail: { newsletter: id, version: version + 1, what, ...(tookBack && { approval: 'taken back' }) },
    })
    return 'changed'
  })
}

/** Locks an issue for what is to be done with it. */
export function lockNewsletter(tx: Tx, id: string): Promise<{ version: number; state: NewsletterState } | undefined> {
  return tx.selectFrom('newsletters').select(['version', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What an issue is called, and how it is announced in each language. */
export interface IssueHead {
  readonly name: string
  readonly originalLang: Lang
  readonly announcements: Readonly<Partial<Record<Lang, Announcement>>>
}

/** Sets what an issue is called and how it is announced. */
export function saveHead(db: Db, seen: Seen, head: IssueHead): Promise<ChangeResult> {
  return writeNewsletter(db, seen, 'head', async (tx) => {
    await tx
      .updateTable('newsletters')
      .set({ name: head.name, original_lang: head.originalLang })
      .where('id', '=', seen.id)
      .execute()
    for (const [lang, { subject, preheader }] of Object.entries(head.announcements)) {
      await tx
        .insertInto('newsletter_words')
        .values({ newsletter_id: seen.id, lang: lang as Lang, subject, preheader })
        .onConflict((row) => row.columns(['newsletter_id', 'lang']).doUpdateSet({ subject, preheader }))
        .execute()
    }
  })
}

/** Sets whom an issue goes to, and whether the original stands in for words that are missing. */
export function saveRecipients(
  db: Db,
  seen: Seen,
  to: { audiences: readonly string[]; themes: readonly string[]; sendsOriginal: boolean },
): Promise<ChangeResult> {
  return writeNewsletter(db, seen, 'recipients', (tx) =>
    tx
      .updateTable('newsletters')
      .set({ audiences: [...to.audiences], themes: [...to.themes], sends_original: to.sendsOriginal })
      .where('id', '=', seen.id)
      .execute(),
  )
}
