import type { TableLimits } from './limits.ts'
import { ownText } from './own-text.ts'
import { TableRefusal } from './refusal.ts'
import type { RawCell } from './xlsx-cell.ts'
import { createXmlReader } from './xml-stream.ts'

/** A row as it stands in a sheet; only cells that are there, from left to right. */
export interface RawRow {
  readonly number: number
  readonly cells: readonly RawCell[]
}

const LAST_ROW = 1_048_576

/** Reads the rows of a sheet as its part is unpacked. Ends with the cells: what follows them is about looks. */
export async function* readSheet(chunks: AsyncIterable<string>, limits: TableLimits): AsyncGenerator<RawRow> {
  const collector = createRowCollector(limits)
  const reader = createXmlReader(collector, limits)
  for await (const chunk of chunks) {
    reader.write(chunk)
    yield* collector.rows.splice(0)
    if (collector.isDone()) return
  }
  reader.end()
  yield* collector.rows.splice(0)
}

function createRowCollector(limits: TableLimits) {
  const rows: RawRow[] = []
  let inData = false
  let done = false
  let number = 0
  let cells: RawCell[] = []
  let size = 0
  let cell: { column: number; type: string; style: number; formula: boolean } | undefined
  let content = ''
  let taken = false
  let phonetic = false

  const startRow = (reference: string | undefined) => {
    const next = reference === undefined ? number + 1 : Number(reference)
    if (!Number.isInteger(next) || next <= number || next > LAST_ROW) {
      throw new TableRefusal(`This workbook is damaged: row “${reference}” follows row ${number}.`, number)
    }
    number = next
    cells = []
    size = 0
  }
  const startCell = (attributes: Readonly<Record<string, string>>) => {
    const last = cells.at(-1)?.column ?? -1
    const column = attributes.r === undefined ? last + 1 : columnIndex(attributes.r)
    if (column <= last || column >= limits.columns) {
      throw new TableRefusal(`This workbook is damaged: cell “${attributes.r}” is out of place.`, number)
    }
    cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), formula: false }
    content = ''
  }
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'sheetData') inData = true
    if (!inData) return
    if (name === 'row') startRow(attributes.r)
    if (name === 'c') startCell(attributes)
    if (name === 'f' && cell) cell.formula = true
    if (name === 'rPh') phonetic = true
    taken = name === 'v' || (name === 't' && !phonetic)
  }
  const text = (part: string) => {
    if (!cell || !taken) return
    content += part
    size += part.length
    if (size > limits.record)
      throw new TableRefusal(`Row ${number} is longer than ${limits.record} characters.`, number)
  }
  const close = (name: string) => {
    taken = false
    if (name === 'rPh') phonetic = false
    if (name === 'c' && cell) cells.push({ ...cell, content: ownText(content) })
    if (name === 'c') cell = undefined
    if (name === 'row' && inData) rows.push({ number, cells })
    if (name === 'sheetData') {
      inData = false
      done = true
    }
  }
  return { rows, isDone: () => done, open, text, close }
}

// The column that a reference such as AB12 starts with; beyond every limit when it is no reference.
function columnIndex(reference: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1]
  if (!letters) return Number.POSITIVE_INFINITY
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
