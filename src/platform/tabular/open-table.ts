import { openCsv } from './csv-table.ts'
import { checkFile, readHead } from './file-bytes.ts'
import { openJson } from './json-table.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { TableRefusal } from './refusal.ts'
import type { Table, TableFormat, TableOptions } from './table.ts'
import { openXlsx } from './xlsx-table.ts'

/**
 * Opens a file as a table, whatever its name: a workbook (XLSX), JSON, or else CSV. Memory stays flat however large the
 * file is. Throws a TableRefusal, a sentence for whoever chose the file, when it is no table or beyond the limits.
 */
export async function openTable(path: string, options: TableOptions = {}): Promise<Table> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  await checkFile(path, limits)
  const head = await readHead(path)
  const format = options.format ?? recognizeFormat(head)
  if (format === 'xlsx') return openXlsx(path, options, limits)
  if (format === 'json') return openJson(path, options, limits)
  return openCsv(path, head, options, limits)
}

const NO_TABLES: readonly (readonly [magic: string, sentence: string])[] = [
  // The old binary format, and also a new one that is locked with a password (MS-CFB 2.2).
  ['d0cf11e0', 'This is an old (.xls) or locked Excel file. Save it as .xlsx without a password, or as CSV.'],
  ['25504446', 'This is a PDF. Tables can be read from .xlsx, CSV and JSON.'],
  ['1f8b', 'This file is compressed. Unpack it first.'],
]

function recognizeFormat(head: Buffer): TableFormat {
  const hex = head.subarray(0, 4).toString('hex')
  if (hex.startsWith('504b0304')) return 'xlsx'
  const named = NO_TABLES.find(([magic]) => hex.startsWith(magic))
  if (named) throw new TableRefusal(named[1])
  const wide = hex.startsWith('fffe') || hex.startsWith('feff')
  const start = wide ? new TextDecoder(hex.startsWith('fffe') ? 'utf-16le' : 'utf-16be').decode(head) : head.toString()
  if (looksLikeJson(start)) {
    if (wide) throw new TableRefusal('This JSON is in UTF-16. Save it as UTF-8.')
    return 'json'
  }
  const nuls = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  if (!wide && nuls > head.length / 10) throw new TableRefusal('This file is neither text nor a workbook.')
  return 'csv'
}

function looksLikeJson(start: string): boolean {
  // Databases head columns with [name] as well: a list goes on with a value (RFC 8259 3), or is broken in another way.
  return /^\ufeff?\s*(\{|\[(?!\s*[a-z_][^\]"{[]*\]\s*([,;\t|\r\n]|$)))/i.test(start)
}
