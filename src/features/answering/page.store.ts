import { EMPTY_TEXT, readOfficeEntry, readRevision, saveText } from '#src/features/editing/index.ts'
import { recordAudit } from '#src/features/entries/index.ts'
import { type Inquiry, linkTopicPage } from '#src/features/inquiries/index.ts'
import { actorOf, type StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/** A question with its answer, as it is to stand on a page. */
export interface Section {
  readonly question: string
  /** Markdown. */
  readonly answer: string
}

export type MakePageResult = { readonly id: string } | 'unknown' | 'taken'

/**
 * Puts a question and its answer at the end of the draft of a page, in the language of the inquiry. Nothing becomes
 * public by that. Somebody who is changing the same page is in nobody's way: what both wrote is put together, or it is
 * said that it could not.
 */
export async function addToPage(
  db: Db,
  inquiry: Inquiry,
  { pageId, section, staff }: { pageId: string; section: Section; staff: StaffMember },
): Promise<MakePageResult> {
  return inTransaction(db, async (tx) => {
    const entry = await readOfficeEntry(tx, pageId)
    if (entry?.kind !== 'page') return 'unknown'
    const { lang } = inquiry
    const text = entry.texts.find((each) => each.lang === lang)
    const revision = text && (await readRevision(tx, { entryId: pageId, lang, number: text.latest }))
    const before = revision ? revision.text : { ...EMPTY_TEXT, title: section.question }
    const body = [before.body.trimEnd(), `## ${section.question}`, section.answer].filter(Boolean).join('\n\n')
    const saved = await saveText(tx, {
      entry: { id: pageId, kind: 'page', key: entry.key, originalLang: entry.originalLang },
      lang,
      base: revision?.number ?? 0,
      text: { ...before, body },
      ofSubstance: true,
      note: '',
      by: actorOf(staff),
    })
    if (saved.outcome !== 'saved' && saved.outcome !== 'merged') return 'taken'
    const detail = { inquiry: inquiry.id, page: pageId }
    await recordAudit(tx, { by: actorOf(staff), action: 'inquiry.made_page', detail })
    return { id: pageId }
  })
}

/** Links the topic of an inquiry to its page, where it has none yet. */
export const linkPage = (db: Db, inquiry: Inquiry, pageId: string): Promise<void> =>
  inTransaction(db, (tx) => linkTopicPage(tx, inquiry.topicId, pageId))
