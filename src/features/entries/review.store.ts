import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { idOfActor, nameOfActor, type ReviewAction, type TextReview, type TextState } from './entry.model.ts'
import { recordAudit } from './entry.store.ts'
import type { TextRef } from './publish.store.ts'

export type SendResult = 'sent' | 'unknown_text' | 'already_sent' | 'nothing_new'
export type ApproveResult = 'approved' | 'unknown_text' | 'not_asked' | 'own_text' | 'moved_on'
export type SendBackResult = 'sent_back' | 'unknown_text' | 'not_asked'

/** Something that was said of a text while it was reviewed. */
export interface TextComment {
  readonly action: ReviewAction
  readonly revision: number
  readonly words: string
  readonly by: string
  /** The name of the one who was asked; undefined when it was whoever may review. */
  readonly askedOf: string | undefined
  readonly at: Temporal.Instant
}

/** Asks a second person for a look at the latest revision, one colleague (`askedOf`) or whoever may review. */
export async function sendToReview(
  db: Db,
  wish: TextRef & { words: string; askedOf?: string | undefined },
): Promise<SendResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockForReview(tx, wish)
    if (!text) return 'unknown_text'
    if (text.review === 'asked') return 'already_sent'
    if (text.state === 'published' && text.live === text.latest) return 'nothing_new'
    // What readers see stays as it is: only a text that they do not see yet is "in review".
    const state = text.state === 'draft' ? 'in_review' : text.state
    await setReview(tx, wish, { review: 'asked', state })
    await say(tx, wish, text.latest, 'sent_to_review', wish.words, wish.askedOf)
    return 'sent'
  })
}

/**
 * Approves of a revision. It has to be the latest, and of another person than the one who wrote it: nobody is their own
 * second person.
 */
export async function approveText(db: Db, wish: TextRef & { revision: number; words: string }): Promise<ApproveResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockForReview(tx, wish)
    if (!text) return 'unknown_text'
    if (text.review !== 'asked') return 'not_asked'
    if (text.latest !== wish.revision) return 'moved_on'
    if (await wroteIt(tx, wish, text.latest)) return 'own_text'
    await setReview(tx, wish, { review: 'approved', state: text.state })
    await say(tx, wish, text.latest, 'approved', wish.words)
    return 'approved'
  })
}

/** Gives a text back to its writer, with what is to be mended. */
export async function sendBackText(db: Db, wish: TextRef & { words: string }): Promise<SendBackResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockForReview(tx, wish)
    if (!text) return 'unknown_text'
    if (text.review === null) return 'not_asked'
    await setReview(tx, wish, { review: null, state: text.state === 'in_review' ? 'draft' : text.state })
    await say(tx, wish, text.latest, 'sent_back', wish.words)
    return 'sent_back'
  })
}

/** Says something of a text to those who work on it. */
export async function commentOnText(db: Db, wish: TextRef & { words: string }): Promise<'said' | 'unknown_text'> {
  return inTransaction(db, async (tx) => {
    const text = await lockForReview(tx, wish)
    if (!text) return 'unknown_text'
    await say(tx, wish, text.latest, 'comment', wish.words)
    return 'said'
  })
}

/** What was said of a text, the oldest first. */
export async function readComments(db: Db, text: { entryId: string; lang: Lang }): Promise<TextComment[]> {
  const rows = await db
    .selectFrom('text_comments as comment')
    .leftJoin('staff', 'staff.id', 'comment.asked_of')
    .select(['comment.action', 'comment.revision', 'comment.words', 'comment.by', 'comment.at', 'staff.name'])
    .where('comment.entry_id', '=', text.entryId)
    .where('comment.lang', '=', text.lang)
    .orderBy('comment.id')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, askedOf: name ?? undefined }))
}

// Somebody else may have settled the text since, with the same words: they are still those of who wrote them.
async function wroteIt(tx: Tx, { entryId, lang, by }: TextRef, latest: number): Promise<boolean> {
  const id = idOfActor(by)
  if (id === null) return false
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select 1 from revisions mine
        join revisions latest on latest.entry_id = mine.entry_id and latest.lang = mine.lang and latest.number = ${latest}
       where mine.entry_id = ${entryId} and mine.lang = ${lang} and mine.by_id = ${id}
         and (mine.number = latest.number
              or (mine.title, mine.lead, mine.body) = (latest.title, latest.lead, latest.body))) as found`.execute(tx)
  return rows[0]?.found ?? false
}

function lockForReview(tx: Tx, { entryId, lang }: TextRef) {
  return tx
    .selectFrom('translations as text')
    .select(['text.state', 'text.review', 'text.latest', 'text.live'])
    .where('text.entry_id', '=', entryId)
    .where('text.lang', '=', lang)
    .forUpdate('text')
    .executeTakeFirst()
}

function setReview(tx: Tx, { entryId, lang }: TextRef, values: { review: TextReview | null; state: TextState }) {
  return tx
    .updateTable('translations')
    .set(values)
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .executeTakeFirstOrThrow()
}

async function say(
  tx: Tx,
  { entryId, lang, by }: TextRef,
  revision: number,
  action: ReviewAction,
  words: string,
  askedOf?: string,
): Promise<void> {
  await tx
    .insertInto('text_comments')
    .values({
      entry_id: entryId,
      lang,
      revision,
      action,
      words,
      by: nameOfActor(by),
      by_id: idOfActor(by),
      asked_of: askedOf ?? null,
    })
    .execute()
  await recordAudit(tx, { by, entryId, lang, action: `text.${action}`, detail: { revision, words } })
}
