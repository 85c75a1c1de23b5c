/** A piece of Markdown that is no word: it has to come through a translation unharmed. */
export interface Code {
  /** The same for the same Markdown: `c1`, `c2` … in the order in which they begin. */
  readonly id: string
  readonly type: 'link' | 'bold' | 'italic' | 'code' | 'line'
  readonly open: string
  /** What ends a code that has words in it; undefined for one that stands alone. */
  readonly close: string | undefined
}

/** Words, or the place of a code among them. */
export type Piece =
  | { readonly what: 'words'; readonly words: string }
  | { readonly what: 'open' | 'close' | 'alone'; readonly code: Code }

/** Takes a paragraph of Markdown apart into words and codes. `writePieces` puts the same paragraph together again. */
export function piecesOf(markdown: string): Piece[] {
  if (markdown.length > LONGEST) return [{ what: 'words', words: markdown }]
  let count = 0
  const code = (type: Code['type'], open: string, close?: string): Code => {
    count += 1
    return { id: `c${count}`, type, open, close }
  }
  const pieces: Piece[] = []
  for (const part of partsOf(markdown)) {
    if (part.isLine) pieces.push({ what: 'alone', code: code('line', part.text) })
    else pieces.push(...inlinePieces(part.text, code))
  }
  return joinWords(pieces)
}

/** The pieces of a field: only a body is Markdown. */
export function piecesOfField(field: string, text: string): Piece[] {
  if (field === 'body') return piecesOf(text)
  return text === '' ? [] : [{ what: 'words', words: text.replaceAll(/\s+/g, ' ') }]
}

/** Puts a paragraph together from its pieces. */
export function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.what === 'words') return piece.words
      return piece.what === 'close' ? (piece.code.close ?? '') : piece.code.open
    })
    .join('')
}

/** Says whether there is anything to translate. */
export function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.what === 'words' && /[\p{L}\p{N}]/u.test(piece.words))
}

// What looks for the end of each mark takes time with the square of the length. No paragraph of a city comes near.
const LONGEST = 5_000

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
const PREFIX = /^\s*(?:(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s))\s*(?:\[[ xX]\]\s+)?)*/
const RULE = /^ {0,3}(?:(?:[-*_]\s*){3,}|=+\s*|-+\s*)$/
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s/

// Lines that belong to one flow of words are one part; what makes lists, quotes, headings and tables stands apart.
function partsOf(markdown: string): { isLine: boolean; text: string }[] {
  if (FENCE.test(markdown) || /^(?: {4}|\t)/.test(markdown)) return [{ isLine: true, text: markdown }]
  const lines = markdown.split('\n')
  const isTable =
    lines.length > 1 && lines[1]?.includes('-') === true && TABLE_RULE.test(lines[1]) && /\|/.test(lines[0] ?? '')
  const parts: { isLine: boolean; text: string }[] = []
  let pending = ''
  const flush = () => {
    if (pending !== '') parts.push({ isLine: true, text: pending })
    pending = ''
  }
  for (const [at, line] of lines.entries()) {
    const isBare = RULE.test(line) || DEFINITION.test(line) || (isTable && at === 1)
    const prefix = isBare ? line : (PREFIX.exec(line)?.[0] ?? '')
    const rest = line.slice(prefix.length)
    const previous = parts.at(-1)
    if (at > 0) {
      const hard = /(?: {2,}|\\)$/.exec(previous?.isLine === false ? previous.text : '')?.[0]
      const isFlow = !hard && !isTable && prefix.trim() === '' && pending === '' && previous?.isLine === false
      if (isFlow && previous) {
        previous.text = `${previous.text.trimEnd()} ${rest}`
        continue
      }
      if (hard && previous) previous.text = previous.text.slice(0, -hard.length)
      pending += `${hard ?? ''}\n`
    }
    pending += prefix
    if (rest === '') continue
    if (isTable) {
      for (const cell of rest.split(/((?<!\\)\s*\|\s*)/)) {
        if (/^\s*\|\s*$/.test(cell)) pending += cell
        else if (cell !== '') {
          flush()
          parts.push({ isLine: false, text: cell })
        }
      }
      continue
    }
    flush()
    parts.push({ isLine: false, text: rest })
  }
  flush()
  return parts
}

type MakeCode = (type: Code['type'], open: string, close?: string) => Code

function inlinePieces(text: string, code: MakeCode): Piece[] {
  const pieces: Piece[] = []
  let words = ''
  const flush = () => {
    if (words !== '') pieces.push({ what: 'words', words })
    words = ''
  }
  const pair = (type: Code['type'], open: string, inner: string, close: string) => {
    flush()
    const made = code(type, open, close)
    pieces.push({ what: 'open', code: made }, ...inlinePieces(inner, code), { what: 'close', code: made })
  }
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const alone = ALONE.exec(rest)
    const link = rest[0] === '[' ? findLink(rest) : undefined
    const marked = MARKED.exec(rest)
    if (rest[0] === '\\') {
      words += rest.slice(0, 2)
      at += 2
    } else if (alone) {
      flush()
      pieces.push({ what: 'alone', code: code(rest[0] === '<' ? 'link' : 'code', alone[0]) })
      at += alone[0].length
    } else if (link) {
      pair('link', '[', link.label, link.close)
      at += link.label.length + link.close.length + 1
    } else if (marked && isMark(marked[1], text[at - 1], rest[marked[0].length])) {
      const [whole, mark = '', inner = ''] = marked
      pair(mark.length === 2 ? 'bold' : 'italic', mark, inner, mark)
      at += whole.length
    } else {
      words += text[at]
      at += 1
    }
  }
  flush()
  return pieces
}

const ALONE = /^(?:(`+)(?!`)[\s\S]*?[^`]\1(?!`)|<(?:https?:\/\/|mailto:|tel:)[^\s<>]*>|<[^\s<>@]+@[^\s<>@]+>)/
// A mark begins before a word and ends after one; what is escaped is neither.
const MARKED = /^(\*\*|__|\*|_)(?=\S)((?:\\[\s\S]|(?!\1)[^\\])*?(?:\\\S|[^\s\\]))\1(?![*_])/

// An underscore within a word is a part of it.
const isMark = (mark: string | undefined, before: string | undefined, after: string | undefined) =>
  mark?.[0] !== '_' || !/[\p{L}\p{N}]/u.test(`${before ?? ''}${after ?? ''}`)

// [label](address "title") or [label][name]; a label may have brackets in it.
function findLink(text: string): { label: string; close: string } | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') depth += 1
    else if (text[at] === ']') {
      depth -= 1
      if (depth > 0) continue
      const close = CLOSE.exec(text.slice(at))?.[0]
      return close === undefined ? undefined : { label: text.slice(1, at), close }
    }
  }
  return undefined
}

const CLOSE =
  /^\](?:\(\s*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)|\[[^\]\n]*\])/

function joinWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.what === 'words' && last?.what === 'words') {
      joined[joined.length - 1] = { what: 'words', words: last.words + piece.words }
    } else joined.push(piece)
  }
  return joined
}
