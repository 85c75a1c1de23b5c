import { type Word, wordsOf } from './word.ts'

/** What an entry says to the readers of a language, by how much it stands for the whole. */
export interface Description {
  /** The title, and every name in any language. */
  readonly names: readonly string[]
  readonly lead: string
  /** Plain text. */
  readonly body: string
}

/** The words of an entry, ready to be kept. */
export interface WordList {
  /** Names and title only. */
  readonly head: string
  readonly words: string
  readonly names: readonly string[]
}

// PostgreSQL keeps less than 1 MB of words a document; no text for people comes near this many.
const MOST_WORDS = 20_000
// Phrases do not reach from one part into the next.
const GAP = 10

/** The words of a description, part by part, as many as are kept. */
export interface WordParts {
  readonly names: readonly (readonly Word[])[]
  readonly lead: readonly Word[]
  readonly body: readonly Word[]
}

/** Takes a description apart into its words. */
export function takeApart({ names, lead, body }: Description): WordParts {
  return { names: names.map(wordsOf), lead: wordsOf(lead), body: wordsOf(body).slice(0, MOST_WORDS) }
}

/** All words of the parts. */
export function wordsIn({ names, lead, body }: WordParts): Word[] {
  return [...names.flat(), ...lead, ...body]
}

/**
 * Writes a description in the form of a `tsvector`: every word by its lexeme with its places and weights, names and
 * title A, lead B, body D. `lexemeOf` answers undefined for words too common to count.
 */
export function listWords({ names, lead, body }: WordParts, lexemeOf: (word: Word) => string | undefined): WordList {
  const places = new Map<string, string[]>()
  let position = 1
  const add = (words: readonly Word[], weight: 'A' | 'B' | 'D') => {
    for (const word of words) {
      const lexeme = lexemeOf(word)
      if (lexeme !== undefined) {
        const known = places.get(lexeme)
        if (known) known.push(`${position}${weight}`)
        else places.set(lexeme, [`${position}${weight}`])
      }
      position += 1
    }
    position += GAP
  }
  for (const name of names) add(name, 'A')
  const head = writeVector(places)
  add(lead, 'B')
  add(body, 'D')
  const folded = names.map((words) => words.map((word) => word.folded).join(' '))
  return { head, words: writeVector(places), names: [...new Set(folded)] }
}

// Lexemes are letters and digits alone: nothing in them has to be escaped.
function writeVector(places: ReadonlyMap<string, readonly string[]>): string {
  return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join()}`).join(' ')
}

const BETWEEN_WORDS = /<\/?(?:a|em|strong|code)\b[^>]*>/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The plain text of rendered Markdown. */
export function plainText(html: string): string {
  return html
    .replace(BETWEEN_WORDS, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}
