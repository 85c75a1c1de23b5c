import { type EntryKind, publishText, recordAudit, withdrawText } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { renderMarkdown } from '#src/platform/markdown/render.ts'
import { findDeadLinks, hasAlt, readRevision } from './entry.reads.ts'
import { type Lack, lacksOf } from './missing.ts'
import type { TypedText } from './text.model.ts'

/** A text that somebody in the office wants published. */
export interface OfficePublishWish {
  readonly entryId: string
  readonly lang: Lang
  /** The revision that was looked at: another one is never published unseen. Undefined: whatever is the latest. */
  readonly revision?: number | undefined
  readonly at?: Temporal.Instant | undefined
  /** Why it goes without a second person, by one who may. */
  readonly skipReview?: string | undefined
  readonly by: StaffMember
}

export type OfficePublishResult =
  | 'published'
  | 'scheduled'
  | 'already_published'
  | 'unknown_text'
  | 'not_accepted'
  | 'moved_on'
  | 'review_needed'
  | { readonly lacks: readonly Lack[] }

/**
 * Publishes a text from the office: it has to be whole, and where the city wants a second person one has to have
 * approved, or somebody who may goes without and says why, which the audit log keeps.
 */
export async function publishFromOffice(db: Db, wish: OfficePublishWish): Promise<OfficePublishResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockText(tx, wish)
    if (!text) return 'unknown_text'
    if (wish.revision !== undefined && wish.revision !== text.latest) return 'moved_on'
    const revision = await readRevision(tx, { ...wish, number: text.latest })
    if (!revision) return 'unknown_text'
    const lacks = await findLacks(
      tx,
      { ...text, pictureId: text.picture_id ?? '', machine: revision.machine },
      wish.lang,
      revision.text,
    )
    if (lacks.length > 0) return { lacks }
    const isSkipped = text.review !== 'approved' && (await needsReview(tx, text.kind))
    if (isSkipped && wish.skipReview === undefined) return 'review_needed'
    return publishText(tx, {
      entryId: wish.entryId,
      lang: wish.lang,
      by: wish.by,
      revision: text.latest,
      ...(wish.at && { at: wish.at }),
      ...(isSkipped && { detail: { without_review: wish.skipReview } }),
    })
  })
}

/** Takes a text back, or out of the schedule, with what readers are told and what only the log keeps. */
export function withdrawFromOffice(
  db: Db,
  wish: { entryId: string; lang: Lang; notice: string; reason: string; by: StaffMember },
) {
  const { reason, ...rest } = wish
  return withdrawText(db, { ...rest, ...(reason && { reason }) })
}

/** Takes a newer revision of a public text out of the schedule: what readers see stays. */
export async function unschedule(db: Db, wish: { entryId: string; lang: Lang; by: StaffMember }): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('translations')
      .set({ publish_at: null, due: null })
      .where('entry_id', '=', wish.entryId)
      .where('lang', '=', wish.lang)
      .where('state', '=', 'published')
      .where('publish_at', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await recordAudit(tx, { ...wish, action: 'text.unscheduled' })
    return true
  })
}

/** Says whether the city wants a second person for texts of a kind. */
export async function needsReview(db: Db, kind: EntryKind): Promise<boolean> {
  return (await readSetting(db, 'reviews')).kinds.includes(kind)
}

/** What a text still lacks before it can be published. */
export async function findLacks(
  db: Db,
  entry: { kind: EntryKind; pictureId: string; machine: string | null },
  lang: Lang,
  text: TypedText,
): Promise<Lack[]> {
  const [hasDescription, deadLinks] = await Promise.all([
    hasAlt(db, entry.pictureId, lang),
    findDeadLinks(db, await renderMarkdown(text.body)),
  ])
  return lacksOf(text, { kind: entry.kind, hasAlt: hasDescription, deadLinks, isMachineMade: entry.machine !== null })
}

function lockText(tx: Tx, { entryId, lang }: { entryId: string; lang: Lang }) {
  return tx
    .selectFrom('translations as text')
    .innerJoin('entries as entry', 'entry.id', 'text.entry_id')
    .select(['entry.kind', 'entry.picture_id', 'text.latest', 'text.review'])
    .where('text.entry_id', '=', entryId)
    .where('text.lang', '=', lang)
    .forUpdate('text')
    .executeTakeFirst()
}
