import { paragraphsOf, type TypedText } from '#src/features/editing/index.ts'
import type { BesideRow } from './beside.ts'
import type { TextPair } from './exchange.reads.ts'
import { hasWords } from './inline.ts'
import { unitsOf } from './outgoing.ts'
import { addressOf, type Damage, rebuild, rebuildWords } from './rebuild.ts'
import type { XliffFile } from './xliff.model.ts'
import { wordsOf } from './xliff.read.ts'
import type { FileMarks } from './xliff.write.ts'

/** Why a text of a file is not taken in. The others are. */
export type TextProblem =
  | { readonly what: 'no_marks' | 'unknown_entry' | 'no_right' | 'is_original' | 'empty' | 'title_long' | 'lead_long' }
  | { readonly what: 'unfinished'; readonly count: number; readonly of: number }
  | { readonly what: 'other_source' | 'unknown_unit' | 'missing_unit'; readonly words: string }
  | { readonly what: 'damage'; readonly damage: Damage; readonly words: string }

/** What a text of a file says, put together with our own codes. */
export interface IncomingText {
  readonly text: TypedText
  readonly marks: FileMarks
}

/** Reads which entry and which revisions a part of a file is about; undefined when it is none of ours. */
export function readMarks(file: XliffFile): { entryId: string; marks: FileMarks } | undefined {
  const id = /^e-([\da-f-]{36})$/.exec(file.id)?.[1]
  const found = /^\s*proxeny source=(\d{1,9}) original=(\d{1,9}) base=(\d{1,9})\s*$/.exec(file.skeleton)
  if (!id || !found) return undefined
  const [, source, original, base] = found.map(Number)
  return { entryId: id, marks: { source: source ?? 0, original: original ?? 0, base: base ?? 0 } }
}

/** Puts a translated text together. `pair` has the source in the very revision that the file was made from. */
export function assembleText(
  file: XliffFile,
  pair: TextPair,
  marks: FileMarks,
): IncomingText | { problem: TextProblem } {
  const units = new Map(file.units.map((unit) => [unit.id, unit]))
  const expected = unitsOf(pair.source.text, paragraphsOf(pair.source.text.body).filter(Boolean))
  const translated = expected.filter(({ pieces }) => hasWords(pieces))
  for (const { id } of file.units) {
    if (!translated.some((unit) => unit.id === id)) return { problem: { what: 'unknown_unit', words: id } }
  }
  let unfinished = 0
  const fields: Record<BesideRow['field'], string[]> = { title: [], lead: [], body: [], callLabel: [] }
  for (const unit of expected) {
    // Rules, code and the like go along as they are.
    if (!hasWords(unit.pieces)) {
      if (unit.source !== '') fields[unit.field].push(unit.source)
      continue
    }
    const sent = units.get(unit.id)
    if (!sent) return { problem: { what: 'missing_unit', words: excerpt(unit.source) } }
    const ours = unit.pieces.map((piece) => (piece.what === 'words' ? piece.words : '')).join('')
    if (flat(wordsOf(sent.source)) !== flat(ours))
      return { problem: { what: 'other_source', words: excerpt(unit.source) } }
    if (!sent.target || flat(wordsOf(sent.target)) === '') {
      unfinished += 1
      continue
    }
    const rebuilt = unit.field === 'body' ? rebuild(unit.pieces, sent.target) : rebuildWords(sent.target)
    if ('damage' in rebuilt) {
      return { problem: { what: 'damage', damage: rebuilt.damage, words: excerpt(unit.source) } }
    }
    fields[unit.field].push(rebuilt.markdown)
  }
  if (unfinished === translated.length) return { problem: { what: 'empty' } }
  if (unfinished > 0) return { problem: { what: 'unfinished', count: unfinished, of: translated.length } }
  const [title = '', lead = '', callLabel = ''] = [fields.title[0], fields.lead[0], fields.callLabel[0]]
  if (title.length > 200) return { problem: { what: 'title_long' } }
  if (lead.length > 1_000) return { problem: { what: 'lead_long' } }
  const callHref = pair.target?.text.callHref || pair.source.text.callHref
  const slug = pair.target?.text.slug ?? ''
  return {
    marks,
    text: { title, slug, lead, body: fields.body.join('\n\n'), callLabel, callHref: callLabel ? callHref : '' },
  }
}

const flat = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

const excerpt = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text)

/** What a code is called to people: where a link leads, or its Markdown. */
export const nameOfCode = (damage: Exclude<Damage, { what: 'unknown' | 'new_link' }>): string =>
  damage.code.type === 'link' ? addressOf(damage.code) : damage.code.open.trim()
