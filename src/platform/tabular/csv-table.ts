import { fitCell } from './cell.ts'
import { beyondHeading, nameColumns, namelessColumn } from './columns.ts'
import { recognizeDialect } from './csv-dialect.ts'
import { type CsvRecord, readRecord } from './csv-record.ts'
import { decodeHead, readText, recognizeEncoding } from './encoding.ts'
import type { TableLimits } from './limits.ts'
import { firstOf, recordsBeside } from './record-stream.ts'
import { TableRefusal } from './refusal.ts'
import type { Table, TableOptions, TableProblem, TableRow } from './table.ts'

type NumberedRecord = CsvRecord & { readonly number: number }

/** Opens a CSV file of which the first bytes are known. */
export async function openCsv(path: string, head: Buffer, options: TableOptions, limits: TableLimits): Promise<Table> {
  const encoding = options.encoding ?? (await recognizeEncoding(path, head, limits))
  if (options.separator !== undefined && !/^[^"\r\n]$/.test(options.separator)) {
    throw new TableRefusal('A separator is one character, and neither a quote nor a line end.')
  }
  const dialect = recognizeDialect(decodeHead(head, encoding), options.separator)
  const records = () => readRecords(readText(path, encoding, limits), dialect, limits)

  const heading = await firstOf(records())
  if (!heading) throw new TableRefusal('There is nothing in this file but empty rows.')
  const { columns, problems } = nameColumns(heading.cells, limits)
  const faults = heading.faults.map(({ index, message }) => problemAt(columns, index, message))
  return {
    format: 'csv',
    encoding,
    separator: dialect.separator,
    lineEnd: dialect.lineEnd,
    columns,
    problems: [...problems, ...faults],
    async *rows() {
      for await (const record of recordsBeside(heading.number, records(), limits)) yield rowOf(record, columns, limits)
    },
  }
}

/** Reads the records of a CSV text that are not empty, each with the number that a spreadsheet gives it. */
async function* readRecords(
  chunks: AsyncIterable<string>,
  { separator, declared }: { separator: string; declared: boolean },
  limits: TableLimits,
): AsyncGenerator<NumberedRecord> {
  const rules = { separator: separator.charCodeAt(0), ended: false, cell: limits.cell, columns: limits.columns }
  let text = ''
  let number = declared ? -1 : 0
  function* take(ended: boolean): Generator<NumberedRecord> {
    let at = 0
    while (at < text.length) {
      const record = readRecord(text, at, { ...rules, ended })
      if (!record) break
      number += 1
      if (record === 'too_wide') throw new TableRefusal(`Row ${number} has more than ${limits.columns} cells.`, number)
      at = record.end
      if (number > 0 && record.cells.some((cell) => cell !== '')) yield { ...record, number }
    }
    text = text.slice(at)
  }
  for await (const chunk of chunks) {
    text += chunk
    yield* take(false)
    if (text.length > limits.record) {
      throw new TableRefusal(`Row ${number + 1} is longer than ${limits.record} characters.`, number + 1)
    }
  }
  yield* take(true)
}

function rowOf({ number, cells: texts, faults }: NumberedRecord, columns: readonly string[], limits: TableLimits) {
  const cells: Record<string, string> = {}
  const problems: TableProblem[] = faults.map(({ index, message }) => problemAt(columns, index, message))
  for (const [index, column] of columns.entries()) {
    const fitted = fitCell(texts[index] ?? '', limits)
    cells[column] = fitted.text
    for (const message of fitted.faults) problems.push({ column, message })
  }
  if (texts.length < columns.length) {
    problems.push({ message: `This row has ${texts.length} cells, the heading has ${columns.length}.` })
  }
  const extra = texts.findIndex((text, index) => index >= columns.length && text.trim() !== '')
  if (extra !== -1) problems.push(beyondHeading(extra, texts[extra] ?? ''))
  return { number, cells, problems } satisfies TableRow
}

function problemAt(columns: readonly string[], index: number, message: string): TableProblem {
  return { column: columns[index] ?? namelessColumn(index), message }
}
