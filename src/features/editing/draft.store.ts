import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { TypedText } from './text.model.ts'

/** A text in the hands of somebody. */
export interface TextAtWork {
  readonly entryId: string
  readonly lang: Lang
  readonly staffId: string
}

/** What somebody typed and did not save yet. */
export interface KeptDraft {
  readonly base: number
  readonly fields: TypedText
  readonly at: Temporal.Instant
}

/** How long somebody counts as being at a text after they were last seen there. */
const PRESENT_MINUTES = 10

/** Keeps what is being typed, for its writer alone. */
export async function keepDraft(
  db: Db,
  { entryId, lang, staffId }: TextAtWork,
  draft: { base: number; fields: TypedText },
): Promise<void> {
  const values = { base: draft.base, fields: JSON.stringify(draft.fields), at: Temporal.Now.instant() }
  await db
    .insertInto('text_drafts')
    .values({ entry_id: entryId, lang, staff_id: staffId, ...values })
    .onConflict((row) => row.columns(['entry_id', 'lang', 'staff_id']).doUpdateSet(values))
    .execute()
}

/** What its writer typed and did not save. */
export function readDraft(db: Db, { entryId, lang, staffId }: TextAtWork): Promise<KeptDraft | undefined> {
  return db
    .selectFrom('text_drafts')
    .select(['base', 'fields', 'at'])
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
}

/** Lets go of what was typed: it was saved, or is not wanted. */
export async function dropDraft(db: Db, { entryId, lang, staffId }: TextAtWork): Promise<void> {
  await db
    .deleteFrom('text_drafts')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('staff_id', '=', staffId)
    .execute()
}

/** Notes that somebody has a text open, and answers the names of the others who do. */
export async function meetOthers(db: Db, { entryId, lang, staffId }: TextAtWork): Promise<string[]> {
  await db
    .insertInto('text_presence')
    .values({ entry_id: entryId, lang, staff_id: staffId })
    .onConflict((row) => row.columns(['entry_id', 'lang', 'staff_id']).doUpdateSet({ seen_at: Temporal.Now.instant() }))
    .execute()
  const rows = await db
    .selectFrom('text_presence as presence')
    .innerJoin('staff', 'staff.id', 'presence.staff_id')
    .select('staff.name')
    .where('presence.entry_id', '=', entryId)
    .where('presence.lang', '=', lang)
    .where('presence.staff_id', '<>', staffId)
    .where('presence.seen_at', '>', Temporal.Now.instant().subtract({ minutes: PRESENT_MINUTES }))
    .orderBy('staff.name')
    .execute()
  return rows.map((row) => row.name)
}

/** Notes that somebody closed a text. */
export async function leaveText(db: Db, { entryId, lang, staffId }: TextAtWork): Promise<void> {
  await db
    .deleteFrom('text_presence')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('staff_id', '=', staffId)
    .execute()
}
