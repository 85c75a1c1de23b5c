import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'
import type { TableProblem } from './table.ts'

/** The letters that a spreadsheet heads a column with; the first column has index 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** What a column without a heading is called. */
export function namelessColumn(index: number): string {
  return `Column ${columnLetters(index)}`
}

/** Names columns by the cells of the heading: every name is different and none is empty. */
export function nameColumns(
  headings: readonly string[],
  limits: Pick<TableLimits, 'columns'>,
): { columns: string[]; problems: TableProblem[] } {
  const problems: TableProblem[] = []
  const columns: string[] = []
  const taken = new Set<string>()
  // Spreadsheets write separators for columns that were once in use: what nothing stands in is no column.
  const last = headings.findLastIndex((heading) => heading.trim() !== '')
  if (last >= limits.columns) {
    throw new TableRefusal(`There are more than ${limits.columns} columns, which is as many as are read.`, 1)
  }
  for (const [index, heading] of headings.slice(0, last + 1).entries()) {
    // A plain object takes no text under this key: the column would be lost.
    const wished = heading.trim() === '__proto__' ? '' : heading.trim()
    const column = freeName(wished || namelessColumn(index), taken)
    if (!wished) problems.push({ column, message: `Column ${columnLetters(index)} has no heading.` })
    else if (column !== wished) problems.push({ column, message: `The heading “${wished}” is there more than once.` })
    columns.push(column)
    taken.add(column)
  }
  return { columns, problems }
}

function freeName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished
  for (let count = 2; taken.has(name); count += 1) name = `${wished} (${count})`
  return name
}

/** The problem of a row with a text where no column is. */
export function beyondHeading(index: number, text: string): TableProblem {
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text
  return {
    column: namelessColumn(index),
    message: `There is no heading above “${shown}” in column ${columnLetters(index)}.`,
  }
}
