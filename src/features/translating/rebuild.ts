import { type Code, type Piece, piecesOf, writePieces } from './inline.ts'

/** A piece of a translated paragraph as it comes back from outside: codes are named, never taken over. */
export type ForeignPiece =
  | { readonly what: 'words'; readonly words: string }
  | { readonly what: 'open' | 'close' | 'alone'; readonly id: string }

/** Why a translated paragraph cannot be put together. */
export type Damage =
  | { readonly what: 'missing' | 'doubled' | 'crossed'; readonly code: Code }
  | { readonly what: 'unknown'; readonly id: string }
  | { readonly what: 'new_link'; readonly address: string }

export type Rebuilt = { readonly markdown: string } | { readonly damage: Damage }

/**
 * Puts a translated paragraph together: the words from outside, every code from our own original. So nobody outside can
 * change where a link leads, and what got lost on the way is named. Bold and italic may go: another language stresses
 * in other ways.
 */
export function rebuild(source: readonly Piece[], foreign: readonly ForeignPiece[]): Rebuilt {
  const codes = new Map<string, Code>()
  for (const piece of source) if (piece.what !== 'words') codes.set(piece.code.id, piece.code)
  const isTable = [...codes.values()].some(({ type, open }) => type === 'line' && open.includes('|'))
  const used = new Set<string>()
  const open: string[] = []
  const pieces: Piece[] = []
  let isAtStart = true
  for (const piece of foreign) {
    if (piece.what === 'words') {
      const words = asWords(piece.words, { isAtStart, isTable })
      if (words === '') continue
      pieces.push({ what: 'words', words })
      isAtStart = false
      continue
    }
    const code = codes.get(piece.id)
    if (!code || (code.close === undefined) !== (piece.what === 'alone'))
      return { damage: { what: 'unknown', id: piece.id } }
    if (piece.what === 'close') {
      if (open.pop() !== piece.id) return { damage: { what: 'crossed', code } }
    } else {
      if (used.has(piece.id)) return { damage: { what: 'doubled', code } }
      used.add(piece.id)
      if (piece.what === 'open') open.push(piece.id)
    }
    pieces.push({ what: piece.what, code })
    isAtStart = code.type === 'line'
  }
  for (const id of open) {
    const code = codes.get(id)
    if (code) return { damage: { what: 'crossed', code } }
  }
  return check(codes, used, pieces)
}

/** Pieces as they would come back from outside: each code under the id of the one of the source with the same Markdown. */
export function foreignPieces(pieces: readonly Piece[], source: readonly Piece[]): ForeignPiece[] {
  const ids = idsLike(pieces, source)
  return pieces.map((piece) =>
    piece.what === 'words' ? piece : { what: piece.what, id: ids.get(piece.code) ?? `t-${piece.code.id}` },
  )
}

/** The ids of the codes of a source for those of a translation that have the same Markdown, each once. */
export function idsLike(pieces: readonly Piece[], source: readonly Piece[]): Map<Code, string> {
  const free = source.flatMap((piece) => (piece.what === 'open' || piece.what === 'alone' ? [piece.code] : []))
  const ids = new Map<Code, string>()
  for (const piece of pieces) {
    if (piece.what === 'words' || ids.has(piece.code)) continue
    const at = free.findIndex(({ open, close }) => open === piece.code.open && close === piece.code.close)
    const like = at < 0 ? undefined : free.splice(at, 1)[0]
    if (like) ids.set(piece.code, like.id)
  }
  return ids
}

/** Puts a field of plain words together: a title, a lead, a label. */
export function rebuildWords(foreign: readonly ForeignPiece[]): Rebuilt {
  const code = foreign.find((piece) => piece.what !== 'words')
  if (code) return { damage: { what: 'unknown', id: code.id } }
  const words = foreign.map((piece) => (piece.what === 'words' ? piece.words : '')).join('')
  return { markdown: words.replaceAll(/\s+/g, ' ').trim() }
}

function check(codes: ReadonlyMap<string, Code>, used: ReadonlySet<string>, pieces: readonly Piece[]): Rebuilt {
  for (const code of codes.values()) {
    if (!used.has(code.id) && code.type !== 'bold' && code.type !== 'italic')
      return { damage: { what: 'missing', code } }
  }
  // Lists and tables stay in their order.
  const lines = (list: Iterable<string>) => [...list].filter((id) => codes.get(id)?.type === 'line')
  const wrong = lines(used).findIndex((id, at) => id !== lines(codes.keys())[at])
  const moved = codes.get(lines(used)[wrong] ?? '')
  if (moved) return { damage: { what: 'crossed', code: moved } }
  const markdown = tidy(writePieces(pieces))
  const known = new Set([...codes.values()].filter(({ type }) => type === 'link').map(addressOf))
  for (const piece of piecesOf(markdown)) {
    if (piece.what === 'words' || piece.code.type !== 'link') continue
    const address = addressOf(piece.code)
    if (!known.has(address)) return { damage: { what: 'new_link', address } }
  }
  return { markdown }
}

/** Where a link leads, as it stands in the Markdown. */
export const addressOf = ({ open, close }: Code): string =>
  close === undefined ? open.replace(/^<|>$/g, '') : close.replace(/^\]\(\s*|\s*\)$/g, '')

// Words from outside are words: they begin no list and no heading, end no paragraph and part no column.
function asWords(text: string, at: { isAtStart: boolean; isTable: boolean }): string {
  const words = text.replaceAll(/\s+/g, ' ')
  const bare = at.isAtStart ? words.trimStart() : words
  const guarded = at.isAtStart
    ? bare
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^(?=[-+*](?:\s|$)|#{1,6}(?:\s|$)|>|`{3}|~{3}|=+\s*$|-{2,}\s*$|\[[^\]]*\]:)/, '\\')
    : bare
  return at.isTable ? guarded.replaceAll(/(?<!\\)\|/g, '\\|') : guarded
}

const tidy = (markdown: string) => markdown.replace(/ +$/, '')

/** Words with every mark of Markdown escaped, for what does not know it. */
export function escapeMarks(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>]/g, '\\$&')
}
