import { foldText, type Word, wordsOf } from './word.ts'

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

/** Every word of a description, as it has to be stemmed. */
export function wordsToStem({ names, lead, body }: Description): Word[] {
  return [...names, lead, body].flatMap(wordsOf).slice(0, MOST_WORDS)
}

/**
 * Writes a description in the form of a `tsvector`: every word by its lexeme with its places and weights, names and
 * title A, lead B, body D. `lexemeOf` answers undefined for words too common to count.
 */
export function listWords(description: Description, lexemeOf: (word: Word) => string | undefined): WordList {
  const { names, lead, body } = description
  const places = new Map<string, string[]>()
  let position = 1
  let left = MOST_WORDS
  const add = (text: string, weight: 'A' | 'B' | 'D') => {
    for (const word of wordsOf(text).slice(0, left)) {
      const lexeme = lexemeOf(word)
      if (lexeme !== undefined) {
        const known = places.get(lexeme)
        if (known) known.push(`${position}${weight}`)
        else places.set(lexeme, [`${position}${weight}`])
      }
      position += 1
      left -= 1
    }
    position += GAP
  }
  for (const name of names) add(name, 'A')
  const head = writeVector(places)
  add(lead, 'B')
  add(body, 'D')
  return { head, words: writeVector(places), names: [...new Set(names.map(foldText))] }
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
