import { plainNumber } from './cell.ts'

/** What a CSV file for a spreadsheet starts with: without this mark Excel takes UTF-8 for the system's old encoding. */
export const CSV_START = '\ufeff'

// What a spreadsheet would run as a formula (OWASP, CSV Injection), also in full width and after blanks.
const RUNNABLE = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i
// A program may be set to another separator than ours and would start a cell there: all of them are quoted.
const QUOTED = /["\r\n,;\t|]|^\s|\s$/

/**
 * Writes one row of a CSV file (RFC 4180). A text that a spreadsheet would run gets an apostrophe in front, numbers such
 * as -12.5 do not; NUL is left out.
 */
export function writeCsvRow(cells: readonly (string | number | boolean | null | undefined)[], separator = ','): string {
  return `${cells.map(writeCell).join(separator)}\r\n`
}

function writeCell(cell: string | number | boolean | null | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : ''
  const text = String(cell).replaceAll('\0', '')
  const harmless = RUNNABLE.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
