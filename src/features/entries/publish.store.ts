import { sql } from 'kysely'
import { isRecent, NEWS_TAG, recordNews } from '#src/features/news/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hasCorrection } from './correction.reads.ts'
import { type Actor, type EntryKind, isFactKind } from './entry.model.ts'
import { announceEntry, recordAudit } from './entry.store.ts'

/** Which text, and who acts. */
export interface TextRef {
  readonly entryId: string
  readonly lang: Lang
  readonly by: Actor
}

export type PublishResult = 'published' | 'scheduled' | 'already_published' | 'unknown_text' | 'not_accepted'
export type WithdrawResult = 'withdrawn' | 'unscheduled' | 'unknown_text' | 'not_public'

/**
 * Makes a revision of a text public, the latest unless told otherwise, now or at a time to come. `publishedAt` and `updatedAt` are for texts
 * with a past elsewhere: what readers were told there stays true here.
 */
export async function publishText(
  db: Db,
  wish: TextRef & {
    revision?: number
    at?: Temporal.Instant
    publishedAt?: Temporal.Instant
    updatedAt?: Temporal.Instant
    /** What else the audit log should know, as that nobody reviewed it. */
    detail?: Record<string, unknown>
  },
): Promise<PublishResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockText(tx, wish)
    if (!text) return 'unknown_text'
    const revision = wish.revision ?? text.latest
    // What a machine wrote and nobody has read is never shown to readers, whoever asks for it (decision 0024).
    if (await isUnread(tx, wish, revision)) return 'not_accepted'

    const now = Temporal.Now.instant()
    if (wish.at && Temporal.Instant.compare(wish.at, now) > 0) {
      // What is public now stays so until then: only a text that readers do not see yet is "scheduled".
      const state = text.state === 'published' ? text.state : 'scheduled'
      await change(tx, wish, { state, publish_at: wish.at, due: revision })
      await recordAudit(tx, {
        ...wish,
        action: 'text.scheduled',
        detail: { at: wish.at.toString(), revision, ...wish.detail },
      })
      // Whoever waits for the next due time has to look again.
      await announceEntry(tx, { id: wish.entryId, kind: text.kind })
      return 'scheduled'
    }
    if (text.state === 'published' && text.live === revision) return 'already_published'

    const firstTime = text.published_at === null
    const ofSubstance = !firstTime && (await changesSubstance(tx, wish, text.live ?? 0, revision))
    await change(tx, wish, {
      state: 'published',
      live: revision,
      publish_at: null,
      due: null,
      // What is newer than what was published still waits for its second person.
      ...(revision === text.latest && { review: null }),
      withdrawn_at: null,
      notice: null,
      ...(firstTime && { published_at: wish.publishedAt ?? now, substance: revision }),
      ...(wish.updatedAt && { updated_at: wish.updatedAt }),
      ...(ofSubstance && { updated_at: wish.updatedAt ?? now, substance: revision }),
    })
    await relist(tx, wish.entryId)
    await recordAudit(tx, { ...wish, action: 'text.published', detail: { revision, ...wish.detail } })
    await announceEntry(tx, { id: wish.entryId, kind: text.kind })
    await tellOf(tx, wish, { text, revision, ofSubstance, at: wish.updatedAt ?? wish.publishedAt ?? now })
    return 'published'
  })
}

/** Takes a text back. Its address answers 410 with the notice from then on. */
export async function withdrawText(
  db: Db,
  wish: TextRef & { notice?: string; reason?: string },
): Promise<WithdrawResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockText(tx, wish)
    if (!text) return 'unknown_text'
    if (text.state === 'scheduled') {
      // Nobody has read it: it goes back to being a draft, and no notice is owed.
      await change(tx, wish, { state: 'draft', publish_at: null, due: null })
      await recordAudit(tx, { ...wish, action: 'text.unscheduled' })
      return 'unscheduled'
    }
    if (text.state !== 'published') return 'not_public'

    await change(tx, wish, {
      state: 'withdrawn',
      publish_at: null,
      due: null,
      withdrawn_at: Temporal.Now.instant(),
      notice: wish.notice ?? null,
    })
    await relist(tx, wish.entryId)
    await recordAudit(tx, {
      ...wish,
      action: 'text.withdrawn',
      detail: { notice: wish.notice ?? null, reason: wish.reason ?? null },
    })
    await announceEntry(tx, { id: wish.entryId, kind: text.kind })
    if (!isFactKind(text.kind)) await recordNews(tx, { ...wish, what: 'withdrawn' })
    return 'withdrawn'
  })
}

/** Publishes the texts whose time has come. Answers how many. Any number of processes may do so at once. */
export async function publishDueTexts(db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const due = await tx
      .selectFrom('translations')
      .select(['entry_id', 'lang', 'publish_at', 'due'])
      .where('publish_at', '<=', Temporal.Now.instant())
      .orderBy('publish_at')
      .limit(100)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { entry_id, lang, publish_at, due: revision } of due) {
      const publishedAt = publish_at ?? Temporal.Now.instant()
      await publishText(tx, {
        entryId: entry_id,
        lang,
        by: 'schedule',
        publishedAt,
        ...(revision && { revision }),
      })
    }
    return due.length
  })
}

/** The time at which the next scheduled text becomes public. */
export async function nextDueTime(db: Db): Promise<Temporal.Instant | undefined> {
  const next = await db
    .selectFrom('translations')
    .select('publish_at')
    .where('publish_at', 'is not', null)
    .orderBy('publish_at')
    .limit(1)
    .executeTakeFirst()
  return next?.publish_at ?? undefined
}

// What is told to followers is what is news (decision 0037): an entry that is public at last, and what a text says now.
async function tellOf(
  tx: Tx,
  { entryId, lang }: TextRef,
  done: {
    text: { kind: EntryKind; listed_at: Temporal.Instant | null; state: string; live: number | null }
    revision: number
    ofSubstance: boolean
    at: Temporal.Instant
  },
): Promise<void> {
  const { text, revision, ofSubstance, at } = done
  // The facts of the register tell of themselves, and what has a past elsewhere was told there.
  if (isFactKind(text.kind) || !isRecent(at)) return
  if (text.live === null) {
    if (text.listed_at === null) return recordNews(tx, { entryId, what: 'new' })
    // Some may have waited for this language.
    return announceTags(tx, [NEWS_TAG])
  }
  if (!ofSubstance && text.state !== 'withdrawn') return
  const corrected = await hasCorrection(tx, { entryId, lang, after: text.live, until: revision })
  // A translation that follows its original says what was told of that.
  if (!corrected && text.state !== 'withdrawn' && (await followsOriginal(tx, { entryId, lang }, text.live, revision)))
    return announceTags(tx, [NEWS_TAG])
  await recordNews(tx, { entryId, lang, revision, what: corrected ? 'corrected' : 'changed' })
}

async function followsOriginal(
  tx: Tx,
  { entryId, lang }: Pick<TextRef, 'entryId' | 'lang'>,
  before: number,
  after: number,
): Promise<boolean> {
  const rows = await tx
    .selectFrom('revisions')
    .select('made_from')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('number', 'in', [before, after])
    .execute()
  return new Set(rows.map(({ made_from }) => made_from)).size > 1
}

function lockText(tx: Tx, { entryId, lang }: TextRef) {
  return (
    tx
      .selectFrom('translations as text')
      .innerJoin('entries as entry', 'entry.id', 'text.entry_id')
      .select(['entry.kind', 'entry.listed_at', 'text.state', 'text.live', 'text.latest', 'text.published_at'])
      .where('text.entry_id', '=', entryId)
      .where('text.lang', '=', lang)
      // Two who publish and withdraw at once: the second must see what the first one did.
      .forUpdate('text')
      .executeTakeFirst()
  )
}

async function isUnread(tx: Tx, { entryId, lang }: TextRef, revision: number): Promise<boolean> {
  const found = await tx
    .selectFrom('revisions')
    .select('machine')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('number', '=', revision)
    .executeTakeFirst()
  return found?.machine != null
}

// Several revisions may be written before one is published: a change of substance in any of them is one.
async function changesSubstance(tx: Tx, { entryId, lang }: TextRef, after: number, until: number): Promise<boolean> {
  const found = await tx
    .selectFrom('revisions')
    .select('number')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('number', '>', after)
    .where('number', '<=', until)
    .where('of_substance', '=', true)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

function change(tx: Tx, { entryId, lang }: TextRef, values: Record<string, unknown>) {
  return tx
    .updateTable('translations')
    .set(values)
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .executeTakeFirstOrThrow()
}

// The place of an entry in lists is that of its original; without a public original, that of the first other language.
async function relist(tx: Tx, entryId: string): Promise<void> {
  await sql`
    update entries entry
       set listed_at = (
         select text.published_at from translations text
          where text.entry_id = entry.id and text.state = 'published'
          order by (text.lang = entry.original_lang) desc, text.published_at
          limit 1)
     where entry.id = ${entryId}`.execute(tx)
}
