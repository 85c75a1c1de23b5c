import { diffWordsWithSpace } from 'diff'
import { TEXT_FIELDS, type TextField, type TypedText } from './text.model.ts'

/** A piece of a difference: what stayed, what came, what went. */
export interface WordPiece {
  readonly what: 'same' | 'added' | 'removed'
  readonly words: string
}

/** What differs between two texts, field by field, as words. Fields that are alike are left out. */
export function differenceInWords(
  from: TypedText,
  to: TypedText,
): { readonly field: TextField; readonly pieces: readonly WordPiece[] }[] {
  return TEXT_FIELDS.filter((field) => field !== 'slug' && from[field] !== to[field]).map((field) => ({
    field,
    pieces: wordsBetween(from[field], to[field]),
  }))
}

/** What differs between two pieces of text, as words. */
export function wordsBetween(from: string, to: string): WordPiece[] {
  return diffWordsWithSpace(from, to).map(({ added, removed, value }) => ({
    what: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
}
