import { foldText, foldWord, type Word, wordsOf } from './word.ts'

/** The longest question that is answered, in characters: a question, not a document. */
export const LONGEST_QUESTION = 200
const MOST_WORDS = 20

/** Words of a question that belong together: one word, or a phrase whose words stand side by side. */
export interface Term {
  readonly words: readonly Word[]
  readonly isPhrase: boolean
  /** What is found must be without it (`-word`). */
  readonly isRefused: boolean
}

/** What a reader asks for, understood. */
export interface Question {
  /** As it was written, without what nobody can see. */
  readonly written: string
  readonly terms: readonly Term[]
  /** All of it as one name would be compared. */
  readonly folded: string
}

// Characters that cannot be seen: they come along when text is copied, and NUL is one that PostgreSQL refuses.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu

const TERM = /(-?)"([^"]*)"?|(\S+)/g

/**
 * Understands what was written: words, "phrases in quotes", and -words that must not occur. Nothing is refused but
 * what is too long; signs that mean nothing part words.
 */
export function parseQuestion(text: string): Question | 'too_long' {
  const written = text.normalize('NFC').replace(UNSEEN, ' ').trim()
  if ([...written].length > LONGEST_QUESTION) return 'too_long'
  const terms: Term[] = []
  for (const [, minus, quoted, plain] of written.replace(/[“”„«»]/g, '"').matchAll(TERM)) {
    if (quoted !== undefined) {
      const words = wordsOf(quoted)
      if (words.length > 0) terms.push({ words, isPhrase: words.length > 1, isRefused: minus === '-' })
    } else if (plain) {
      const isRefused = /^-[\p{L}\p{N}]/u.test(plain)
      for (const word of wordsOf(plain)) terms.push({ words: [word], isPhrase: false, isRefused })
    }
  }
  return { written, terms: terms.slice(0, MOST_WORDS), folded: foldText(written) }
}

/** The question with some of its words written otherwise; phrases and refused words stay as they are. */
export function rewriteQuestion(question: Question, better: ReadonlyMap<string, string>): Question {
  const terms = question.terms.map((term) => {
    const [word] = term.words
    const written = word && !term.isPhrase && !term.isRefused ? better.get(word.folded) : undefined
    return written === undefined ? term : { ...term, words: [{ written, folded: foldWord(written) }] }
  })
  const written = terms.map(writeTerm).join(' ')
  return { written, terms, folded: foldText(written) }
}

function writeTerm({ words, isPhrase, isRefused }: Term): string {
  const text = words.map((word) => word.written).join(' ')
  return `${isRefused ? '-' : ''}${isPhrase ? `"${text}"` : text}`
}
