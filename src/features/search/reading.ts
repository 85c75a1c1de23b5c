import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Word } from './word.ts'

/** A word that is looked for. */
export interface Sought {
  readonly word: Word
  /** What it would be kept under; undefined for a word that is too common, or not written to its end. */
  readonly lexeme: string | undefined
  /** Whether it stands for itself: not in a phrase, and not to be left out. */
  readonly isAlone: boolean
  readonly isUnfinished: boolean
}

/** A word that occurs in texts, and what it is kept under. */
export interface KeptWord {
  readonly folded: string
  readonly lexeme: string
}

/** A word of a question with all that it may stand for in the texts of a language. */
export interface Reading {
  readonly word: Word
  /** What it is itself. */
  readonly exact: readonly string[]
  /** What longer words begin with that it stands first in: vänort in vänortsarbete. */
  readonly starts: readonly string[]
  /** Other longer words that it is a part of: kaupunki in ystävyyskaupunki. The shortest first. */
  readonly wider: readonly string[]
  /** All these as they stand in texts, to be marked there. */
  readonly forms: readonly string[]
  /** Whether it occurs at all. */
  readonly isKnown: boolean
}

// Languages that write what belongs together as one word.
const COMPOUNDING: ReadonlySet<Lang> = new Set(['sv', 'fi'])
const SHORTEST_PART = 4
const SHORTEST_START = 2
const MOST_WIDER = 100

/**
 * The patterns (of `like`) of words that a sought one is a part of. In languages without compounds it may be the
 * beginning of one: what is no whole word is looked for so, also where nobody says that it is unfinished.
 */
export function partsOf(lang: Lang, { word, lexeme, isAlone, isUnfinished }: Sought): string[] {
  if (!isAlone) return []
  const { folded } = word
  if (isCompounding(lang, folded)) {
    const parts = lexeme !== undefined && lexeme.length >= SHORTEST_PART ? [folded, lexeme] : [folded]
    return [...new Set(parts)].map((part) => `%${part}%`)
  }
  return folded.length >= (isUnfinished ? SHORTEST_START : SHORTEST_PART) ? [`${folded}%`] : []
}

const isCompounding = (lang: Lang, folded: string) => COMPOUNDING.has(lang) && folded.length >= SHORTEST_PART

/** Understands a sought word by the words that were kept for all of a question. */
export function readWord(lang: Lang, sought: Sought, kept: readonly KeptWord[]): Reading {
  const { word, lexeme, isAlone, isUnfinished } = sought
  const own = kept.filter(({ folded }) => folded === word.folded).map((each) => each.lexeme)
  // A text in another language than the reader's keeps its words under stems of its own.
  const exact = new Set([...(lexeme === undefined ? [] : [lexeme]), ...own])
  const isWhole = kept.some((each) => exact.has(each.lexeme))
  const isPart = isAlone && isCompounding(lang, word.folded)
  const starts = isPart ? [...exact].filter((each) => each.length >= SHORTEST_PART) : []
  const isWider = (each: KeptWord) => {
    if (isPart) return [word.folded, ...starts].some((part) => each.folded.includes(part) || each.lexeme.includes(part))
    return isAlone && (isUnfinished || !isWhole) && each.folded.startsWith(word.folded)
  }
  const matching = kept.filter((each) => exact.has(each.lexeme) || isWider(each))
  const others = matching
    .filter((each) => !exact.has(each.lexeme) && !starts.some((start) => each.lexeme.startsWith(start)))
    .toSorted((one, other) => one.folded.length - other.folded.length)
  const wider = [...new Set(others.map((each) => each.lexeme))].slice(0, MOST_WIDER)
  const forms = matching.map((each) => each.folded)
  return { word, exact: [...exact], starts, wider, forms, isKnown: matching.length > 0 }
}
