import { fitCell } from './cell.ts'
import { beyondHeading, nameColumns } from './columns.ts'
import type { TableLimits } from './limits.ts'
import { firstOf, recordsBeside } from './record-stream.ts'
import { TableRefusal } from './refusal.ts'
import type { Table, TableOptions, TableProblem, TableRow } from './table.ts'
import { type CellContext, readCell } from './xlsx-cell.ts'
import { type RawRow, readSheet } from './xlsx-sheet.ts'
import { readSharedStrings } from './xlsx-strings.ts'
import { readDateStyles } from './xlsx-styles.ts'
import { chooseSheet, readWorkbook } from './xlsx-workbook.ts'
import { openZip } from './zip-parts.ts'

/** Opens a workbook. Its shared strings are in memory as long as the table is held. */
export async function openXlsx(path: string, options: TableOptions, limits: TableLimits): Promise<Table> {
  const { workbook, context } = await readContext(path, limits)
  const { name, part } = chooseSheet(workbook, options.sheet)
  const filledRows = () => readFilledRows(path, part, context, limits)

  const heading = await firstOf(filledRows())
  if (!heading) throw new TableRefusal(`There is nothing in the sheet “${name}”.`)
  const headings: string[] = Array(1 + ([...heading.texts.keys()].at(-1) ?? 0)).fill('')
  for (const [index, { text }] of heading.texts) headings[index] = text
  const { columns, problems } = nameColumns(headings, limits)
  return {
    format: 'xlsx',
    sheet: name,
    sheets: workbook.sheets.map((sheet) => sheet.name),
    columns,
    problems,
    async *rows() {
      for await (const row of recordsBeside(heading.number, filledRows(), limits)) yield rowOf(row, columns, limits)
    },
  }
}

async function readContext(path: string, limits: TableLimits) {
  const zip = await openZip(path, limits)
  try {
    const workbook = await readWorkbook(zip, limits)
    const context: CellContext = {
      strings: workbook.strings === undefined ? [] : await readSharedStrings(zip.read(workbook.strings), limits),
      dateStyles: workbook.styles === undefined ? [] : await readDateStyles(zip.read(workbook.styles), limits),
      from1904: workbook.from1904,
    }
    return { workbook, context }
  } finally {
    zip.close()
  }
}

interface FilledRow {
  readonly number: number
  readonly texts: ReadonlyMap<number, { text: string; fault?: string; formula: boolean }>
}

async function* readFilledRows(
  path: string,
  part: string,
  context: CellContext,
  limits: TableLimits,
): AsyncGenerator<FilledRow> {
  const zip = await openZip(path, limits)
  try {
    for await (const row of readSheet(zip.read(part), limits)) {
      const filled = fillRow(row, context)
      if (filled.texts.size > 0) yield filled
    }
  } finally {
    zip.close()
  }
}

// A sheet has cells for every frame and colour: without a text and a fault they are not there.
function fillRow({ number, cells }: RawRow, context: CellContext): FilledRow {
  const texts: [number, { text: string; fault?: string; formula: boolean }][] = []
  for (const cell of cells) {
    const read = readCell(cell, context)
    if (read.text !== '' || read.fault) texts.push([cell.column, { ...read, formula: cell.formula }])
  }
  return { number, texts: new Map(texts) }
}

function rowOf({ number, texts }: FilledRow, columns: readonly string[], limits: TableLimits): TableRow {
  const cells: Record<string, string> = {}
  const formulas: string[] = []
  const problems: TableProblem[] = []
  for (const [index, column] of columns.entries()) {
    const cell = texts.get(index)
    const fitted = fitCell(cell?.text ?? '', limits)
    cells[column] = fitted.text
    if (cell?.fault) problems.push({ column, message: cell.fault })
    for (const message of fitted.faults) problems.push({ column, message })
    if (cell?.formula) formulas.push(column)
  }
  for (const [index, { text }] of texts) {
    if (index < columns.length || text.trim() === '') continue
    problems.push(beyondHeading(index, text))
    break
  }
  return { number, cells, problems, ...(formulas.length > 0 ? { formulas } : {}) }
}
