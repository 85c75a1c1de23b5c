import type { TypedText } from '#src/features/editing/index.ts'
import { may, type StaffMember } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { readTextPair, type TextPair } from './exchange.reads.ts'
import { assembleText, readMarks, type TextProblem } from './incoming.ts'
import type { XliffDocument, XliffFile } from './xliff.model.ts'
import type { FileMarks } from './xliff.write.ts'

/** What would become of a text of a file. */
export type JudgedText =
  | { readonly fate: 'refused'; readonly name: string; readonly problem: TextProblem }
  | {
      /** `meanwhile`: somebody changed the translation after the file was made. */
      readonly fate: 'new' | 'update' | 'same' | 'meanwhile'
      readonly name: string
      readonly pair: TextPair
      readonly text: TypedText
      readonly marks: FileMarks
      /** Whether the original was changed after the file was made. */
      readonly isOriginalNewer: boolean
    }

/** Says of each text of a document what would become of it. Nothing is changed. */
export async function judgeDocument(db: Db, document: XliffDocument, staff: StaffMember): Promise<JudgedText[]> {
  const { from, to = '' } = document
  if (!isLang(from) || !isLang(to) || from === to) return []
  const judged: JudgedText[] = []
  for (const file of document.files) judged.push(await judgeFile(db, file, { from, to }, staff))
  return judged
}

async function judgeFile(
  db: Db,
  file: XliffFile,
  { from, to }: { from: Lang; to: Lang },
  staff: StaffMember,
): Promise<JudgedText> {
  const refused = (name: string, problem: TextProblem): JudgedText => ({ fate: 'refused', name, problem })
  const known = readMarks(file)
  if (!known) return refused(file.id, { what: 'no_marks' })
  const { entryId, marks } = known
  const pair = await readTextPair(db, { id: entryId, from, to, revision: marks.source })
  if (!pair) return refused(file.id, { what: 'unknown_entry' })
  if (pair.originalLang === to) return refused(pair.title, { what: 'is_original' })
  if (!may(staff, 'entries.translate', { lang: to })) return refused(pair.title, { what: 'no_right' })
  const assembled = assembleText(file, pair, { ...marks, original: pair.original })
  if ('problem' in assembled) return refused(pair.title, assembled.problem)
  const now = await readTextPair(db, { id: entryId, from, to })
  const { text } = assembled
  const present = pair.target?.text
  const isSame =
    present !== undefined &&
    (['title', 'lead', 'body', 'callLabel'] as const).every((field) => present[field].trim() === text[field])
  const latest = pair.target?.number ?? 0
  return {
    fate: isSame ? 'same' : latest !== marks.base ? 'meanwhile' : latest === 0 ? 'new' : 'update',
    name: pair.title,
    pair,
    text,
    marks: assembled.marks,
    isOriginalNewer: now !== undefined && now.source.number !== marks.source,
  }
}
