import { paragraphsOf, type TypedText } from '#src/features/editing/index.ts'
import { type BesideRow, putBeside } from './beside.ts'
import { hasWords, type Piece, piecesOfField, writePieces } from './inline.ts'
import { escapeMarks, type ForeignPiece, rebuild, rebuildWords } from './rebuild.ts'

/** Translates pieces of text, each of which may have `<g id="…">` and `<x id="…"/>` in it. */
export type TranslateTexts = (texts: readonly string[]) => Promise<string[]>

/**
 * Has a text drafted: what is missing, and of a translation that is there what changed in the original. The Markdown
 * stays what it is: its codes go along as tags, come back from our own original, and where a service breaks them, each
 * run of words between them is translated by itself.
 */
export async function draftText(
  texts: { before: TypedText | undefined; now: TypedText; old: TypedText | undefined },
  translate: TranslateTexts,
): Promise<TypedText> {
  const rows = putBeside(texts).filter(({ change }) => change !== 'removed')
  const flows = rows.map((row) =>
    row.old !== '' && (row.change === 'same' || row.change === 'unknown') ? [] : flowsOf(row),
  )
  const asked = flows.flat().filter(({ pieces }) => hasWords(pieces))
  const answers = asked.length > 0 ? await translate(asked.map(({ pieces }) => writeTags(pieces))) : []
  const results = new Map(asked.map((flow, at) => [flow, takeBack(flow, answers[at] ?? '')]))
  const broken = asked.filter((flow) => results.get(flow) === undefined)
  const runs = broken.flatMap(({ pieces }) => pieces.filter(isSaying))
  const words = runs.length > 0 ? await translate(runs.map((run) => writeTags([run]).trim())) : []
  const byRun = new Map(runs.map((run, at) => [run, plainOf(words[at] ?? '')]))
  for (const flow of broken) {
    results.set(flow, inPlace(flow, writePieces(flow.pieces.map((piece) => byWord(piece, byRun)))))
  }

  const drafted = rows.map((row, at) => {
    const flow = flows[at] ?? []
    return flow.length === 0 ? row.old : flow.map((part) => results.get(part) ?? writePieces(part.pieces)).join('')
  })
  const line = (field: BesideRow['field']) => drafted[rows.findIndex((row) => row.field === field)] ?? ''
  const body = drafted.filter((text, at) => rows[at]?.field === 'body' && text !== '')
  const callLabel = line('callLabel').slice(0, 80)
  return {
    title: line('title').slice(0, 200),
    slug: texts.old?.slug ?? '',
    lead: line('lead').slice(0, 1_000),
    body: paragraphsOf(body.join('\n\n')).join('\n\n'),
    callLabel,
    callHref: callLabel ? texts.old?.callHref || texts.now.callHref : '',
  }
}

interface Flow {
  readonly pieces: readonly Piece[]
  /** Titles, leads and labels are words; only a body is Markdown. */
  readonly isMarkdown: boolean
  readonly isTable: boolean
}

// A line of a list or a cell of a table is a flow of its own; what begins it stays with us.
function flowsOf({ field, now }: BesideRow): Flow[] {
  const flows: Piece[][] = [[]]
  let isTable = false
  for (const piece of piecesOfField(field, now)) {
    if (piece.what === 'alone' && piece.code.type === 'line') {
      isTable ||= piece.code.open.includes('|')
      flows.push([piece], [])
    } else flows.at(-1)?.push(piece)
  }
  return flows.filter((flow) => flow.length > 0).map((pieces) => ({ pieces, isMarkdown: field === 'body', isTable }))
}

const isSaying = (piece: Piece) => piece.what === 'words' && /[\p{L}\p{N}]/u.test(piece.words)

const escapeTag = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function writeTags(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.what === 'words') return escapeTag(piece.words)
      if (piece.what === 'alone') return `<x id="${piece.code.id}"/>`
      return piece.what === 'open' ? `<g id="${piece.code.id}">` : '</g>'
    })
    .join('')
}

// The flow as it came back, or undefined when a tag is lost, made up or crossed.
function takeBack(flow: Flow, answer: string): string | undefined {
  const pieces = readTags(answer)
  if (!pieces) return undefined
  const words = rebuildWords(pieces)
  if (!flow.isMarkdown) return 'markdown' in words ? words.markdown : undefined
  const rebuilt = rebuild(flow.pieces, pieces)
  if ('markdown' in rebuilt) return inPlace(flow, rebuilt.markdown)
  const isPlain = flow.pieces.every((piece) => piece.what === 'words')
  return isPlain && 'markdown' in words ? inPlace(flow, escapeMarks(words.markdown)) : undefined
}

const inPlace = (flow: Flow, words: string) => (flow.isTable ? words.replaceAll(/(?<!\\)\|/g, '\\|') : words)

const TAG =
  /<x\s+id\s*=\s*["']?(c\d+)["']?\s*\/?>(?:\s*<\/x>)?|<g\s+id\s*=\s*["']?(c\d+)["']?\s*>|(<\/g>)|<[^>]*>|([^<]+)|</gi

function readTags(answer: string): ForeignPiece[] | undefined {
  const pieces: ForeignPiece[] = []
  const open: string[] = []
  for (const [, alone, begun, ended, words] of answer.matchAll(TAG)) {
    if (alone) pieces.push({ what: 'alone', id: alone })
    else if (begun) {
      open.push(begun)
      pieces.push({ what: 'open', id: begun })
    } else if (ended) {
      const id = open.pop()
      if (id === undefined) return undefined
      pieces.push({ what: 'close', id })
    } else if (words) pieces.push({ what: 'words', words: unescapeTag(words) })
    else return undefined
  }
  return pieces
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const unescapeTag = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })

const plainOf = (answer: string) =>
  escapeMarks(
    unescapeTag(answer.replaceAll(/<[^>]*>/g, ''))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )

// The spaces around a run of words belong to the codes beside it.
function byWord(piece: Piece, byRun: ReadonlyMap<Piece, string>): Piece {
  const words = byRun.get(piece)
  if (words === undefined || piece.what !== 'words') return piece
  const [before = '', after = ''] = [/^\s*/.exec(piece.words)?.[0], /\s*$/.exec(piece.words)?.[0]]
  return { what: 'words', words: `${before}${words}${after}` }
}
