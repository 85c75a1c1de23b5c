import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import type { TableRow } from '#src/platform/tabular/table.ts'
import { createXlsxWriter } from '#src/platform/tabular/xlsx-write.ts'
import type { ImportSource } from './source.read.ts'

/** The column that says why a row was refused; a file that is imported again may keep it. */
export const REASON = 'reason'

/** Writes the rows that were refused into a file like the one that they come from, with the reason, to be mended. */
export interface RefusedWriter {
  write(row: TableRow, reason: string): Promise<void>
  close(): Promise<void>
}

/** Opens such a file; it comes into being with the first row. */
export function createRefusedWriter(path: string, source: ImportSource): RefusedWriter {
  let open: RefusedWriter | undefined
  return {
    async write(row, reason) {
      open ??= await openWriter(path, source)
      await open.write(row, reason)
    },
    async close() {
      await open?.close()
    },
  }
}

async function openWriter(path: string, source: ImportSource): Promise<RefusedWriter> {
  const columns = source.columns.filter((column) => column !== REASON)
  const cellsOf = (row: TableRow, reason: string) => [...columns.map((column) => row.cells[column] ?? ''), reason]
  if (source.format === 'xlsx') {
    const workbook = createXlsxWriter(path)
    await workbook.row([...columns, REASON])
    return { write: (row, reason) => workbook.row(cellsOf(row, reason)), close: () => workbook.close() }
  }
  const file = createWriteStream(path)
  const put = async (text: string) => {
    if (!file.write(text)) await once(file, 'drain')
  }
  const end = async () => {
    file.end()
    await once(file, 'close')
  }
  if (source.format === 'csv') {
    await put(CSV_START + writeCsvRow([...columns, REASON], source.separator))
    return { write: (row, reason) => put(writeCsvRow(cellsOf(row, reason), source.separator)), close: end }
  }
  // A list below a key stays there, so that the file is known again.
  const keys = source.path ? source.path.split('.') : []
  await put(`${keys.map((key) => `{${JSON.stringify(key)}:`).join('')}[`)
  let first = true
  return {
    async write(row, reason) {
      const record = isRecord(row.value) ? { ...row.value, [REASON]: reason } : { value: row.value, [REASON]: reason }
      await put(`${first ? '' : ','}\n${JSON.stringify(record)}`)
      first = false
    },
    async close() {
      await put(`\n]${'}'.repeat(keys.length)}\n`)
      await end()
    },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
