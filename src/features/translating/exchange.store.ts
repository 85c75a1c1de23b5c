import { isId, readRevision, saveText, type TypedText } from '#src/features/editing/index.ts'
import { recordAudit } from '#src/features/entries/index.ts'
import type { StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { TextPair } from './exchange.reads.ts'

/** Keeps a file of an agency until it was decided on, for thirty days at most (retention). Answers its id. */
export async function keepFile(db: Db, file: { staffId: string; name: string; content: string }): Promise<string> {
  const { id } = await db
    .insertInto('translation_files')
    .values({ staff_id: file.staffId, name: file.name, content: file.content })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A file that somebody sent; undefined when it is another's or gone. */
export async function readFile(db: Db, file: { id: string; staffId: string }) {
  if (!isId(file.id)) return undefined
  return db
    .selectFrom('translation_files')
    .select(['id', 'name', 'content', 'at'])
    .where('id', '=', file.id)
    .where('staff_id', '=', file.staffId)
    .executeTakeFirst()
}

export type TakeResult = 'taken' | 'moved_on'

/**
 * Takes a text of an agency in as a draft, on top of the revision that was looked at. Another one is never overwritten
 * unseen. Nothing is published.
 */
export async function takeText(
  db: Db,
  wish: {
    pair: TextPair
    lang: Lang
    text: TypedText
    latest: number
    original: number
    note: string
    by: StaffMember
  },
): Promise<TakeResult> {
  const { pair, lang, latest } = wish
  return inTransaction(db, async (tx) => {
    const current = await tx
      .selectFrom('translations')
      .select('latest')
      .where('entry_id', '=', pair.id)
      .where('lang', '=', lang)
      .forUpdate()
      .executeTakeFirst()
    if ((current?.latest ?? 0) !== latest) return 'moved_on'
    const before = latest > 0 ? await readRevision(tx, { entryId: pair.id, lang, number: latest }) : undefined
    const saved = await saveText(tx, {
      entry: pair,
      lang,
      base: latest,
      // The address of a text stays; that of a new one is made of its title.
      text: { ...wish.text, slug: before?.text.slug ?? '' },
      ofSubstance: true,
      note: wish.note,
      madeFrom: wish.original,
      by: wish.by,
    })
    return saved.outcome === 'saved' || saved.outcome === 'unchanged' || saved.outcome === 'settled'
      ? 'taken'
      : 'moved_on'
  })
}

/** Notes in the log that texts were handed out. */
export async function noteHandingOut(
  db: Db,
  wish: { from: Lang; to: Lang; texts: number; by: StaffMember },
): Promise<void> {
  const { from, to, texts, by } = wish
  await inTransaction(db, (tx) => recordAudit(tx, { by, action: 'texts.handed_out', detail: { from, to, texts } }))
}
