import { plainText } from './document.ts'
import { placedWordsOf } from './word.ts'

/** A piece of a text, and whether it is one of the words that were asked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

const LONGEST = 240
const BEFORE = 80

/** Cuts a text into pieces at the words that were asked for. `forms` are these words as they are compared. */
export function markWords(text: string, forms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { written, folded, at } of placedWordsOf(text)) {
    if (!forms.has(folded)) continue
    if (at > done) pieces.push({ text: text.slice(done, at), isMarked: false })
    pieces.push({ text: written, isMarked: true })
    done = at + written.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false })
  return pieces
}

/** What is shown of an entry below its title: its lead, or that part of its text in which the words stand. */
export function excerptOf(hit: { lead: string; html: string }, forms: ReadonlySet<string>): Piece[] {
  const lead = markWords(hit.lead, forms)
  if (lead.some((piece) => piece.isMarked)) return lead
  const body = plainText(hit.html)
  const first = placedWordsOf(body).find((word) => forms.has(word.folded))
  if (!first) return lead.length > 0 ? lead : markWords(cut(body, 0), forms)
  return markWords(cut(body, first.at), forms)
}

// At whole words, a little before the place.
function cut(text: string, at: number): string {
  if (text.length <= LONGEST) return text
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1
  const until = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST)
  const part = text.slice(from, until > from ? until : from + LONGEST)
  return `${from > 0 ? '… ' : ''}${part}${from + part.length < text.length ? ' …' : ''}`
}
