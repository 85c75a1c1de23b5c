import { fitCell, plainNumber } from './cell.ts'
import { readBytes } from './file-bytes.ts'
import { type PlacedPiece, readJsonPieces } from './json-pieces.ts'
import type { TableLimits } from './limits.ts'
import { recordsBeside } from './record-stream.ts'
import { TableRefusal } from './refusal.ts'
import type { Table, TableOptions, TableProblem, TableRow } from './table.ts'

const LOOKED_AT = 100
const NO_HEADING = 0
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Opens a JSON file with a list of records. */
export async function openJson(path: string, options: TableOptions, limits: TableLimits): Promise<Table> {
  const pieces = (place: string | undefined) => readJsonPieces(readBytes(path, limits), place, limits)
  const columns = new Set<string>()
  let place = options.path
  for await (const piece of pieces(options.path)) {
    place = piece.path
    for (const key of Object.keys(rowOf(piece, limits).cells)) columns.add(key)
    if (piece.number === LOOKED_AT) break
  }
  if (columns.size > limits.columns) throw new TableRefusal(`There are more than ${limits.columns} keys in a record.`)
  return {
    format: 'json',
    path: place ?? '',
    columns: [...columns],
    problems: [],
    async *rows() {
      for await (const piece of recordsBeside(NO_HEADING, pieces(place), limits)) yield rowOf(piece, limits)
    },
  }
}

function rowOf(piece: PlacedPiece, limits: TableLimits): TableRow {
  const { number } = piece
  const refused = (message: string): TableRow => ({ number, cells: {}, problems: [{ message }] })
  if (!piece.bytes) return refused(`This record is larger than ${limits.record} bytes.`)
  if (piece.depth > limits.depth) return refused(`This record is nested deeper than ${limits.depth} levels.`)
  let text: string
  try {
    text = UTF8.decode(piece.bytes)
  } catch {
    return refused(`This record, which starts at byte ${piece.start}, is not UTF-8.`)
  }
  try {
    const value: unknown = JSON.parse(text)
    return { number, value, ...cellsOf(value, limits) }
  } catch {
    return refused(`This record, which starts at byte ${piece.start}, is not valid JSON.`)
  }
}

function cellsOf(value: unknown, limits: TableLimits): Pick<TableRow, 'cells' | 'problems'> {
  const cells: Record<string, string> = {}
  const problems: TableProblem[] = []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { cells, problems }
  for (const [column, content] of Object.entries(value)) {
    const text = textOf(content)
    if (text === undefined) continue
    const fitted = fitCell(text, limits)
    cells[column] = fitted.text
    for (const message of fitted.faults) problems.push({ column, message })
  }
  return { cells, problems }
}

function textOf(content: unknown): string | undefined {
  if (content === null) return ''
  if (typeof content === 'number') return plainNumber(content)
  if (typeof content === 'string' || typeof content === 'boolean') return String(content)
  return undefined
}
