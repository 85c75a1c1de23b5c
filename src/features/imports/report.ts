import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { ROW_OUTCOMES, type RowOutcome } from './import.model.ts'

/** What became of one row. */
export interface RowResult {
  readonly row: number
  readonly outcome: RowOutcome
  /** The fact that it is, or what was written. */
  readonly what: string
  readonly column?: string | undefined
  readonly reason?: string | undefined
}

/** Gathers what became of the rows: all of them in a file, the first of each kind in memory, and how many there are. */
export interface RowLog {
  readonly counts: Readonly<Record<RowOutcome, number>>
  /** The first rows of each outcome. */
  readonly shown: Readonly<Record<RowOutcome, RowResult[]>>
  readonly duplicates: number
  add(result: RowResult & { isDuplicate?: boolean }): Promise<void>
  close(): Promise<void>
}

const SHOWN = 20

/** Opens a log; with a path every row goes to a file, as JSON when it ends in .json, else as CSV. */
export function openRowLog(path?: string): RowLog {
  const counts = Object.fromEntries(ROW_OUTCOMES.map((outcome) => [outcome, 0])) as Record<RowOutcome, number>
  const shown = Object.fromEntries(ROW_OUTCOMES.map((outcome) => [outcome, [] as RowResult[]])) as Record<
    RowOutcome,
    RowResult[]
  >
  const file = path === undefined ? undefined : createWriteStream(path)
  const isJson = path?.endsWith('.json') ?? false
  let written = 0
  let duplicates = 0
  let closed = false
  return {
    counts,
    shown,
    get duplicates() {
      return duplicates
    },
    async add({ isDuplicate, ...result }) {
      counts[result.outcome] += 1
      if (isDuplicate) duplicates += 1
      if (shown[result.outcome].length < SHOWN) shown[result.outcome].push(result)
      if (!file) return
      const start = written === 0 ? (isJson ? '[\n' : CSV_START + writeCsvRow(COLUMNS)) : isJson ? ',\n' : ''
      written += 1
      await put(file, start + (isJson ? JSON.stringify(result) : writeCsvRow(COLUMNS.map((column) => result[column]))))
    },
    async close() {
      if (!file || closed) return
      closed = true
      if (isJson) await put(file, written === 0 ? '[]\n' : '\n]\n')
      file.end()
      await once(file, 'close')
    },
  }
}

const COLUMNS = ['row', 'outcome', 'what', 'column', 'reason'] as const

async function put(file: WriteStream, text: string): Promise<void> {
  if (!file.write(text)) await once(file, 'drain')
}
