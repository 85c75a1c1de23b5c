import { open, readFile, stat } from 'node:fs/promises'
import { openTable } from '#src/platform/tabular/open-table.ts'
import { TableRefusal } from '#src/platform/tabular/refusal.ts'
import type { TableOptions, TableRow } from '#src/platform/tabular/table.ts'
import { readCalendar } from './calendar.read.ts'
import { readFeed } from './feed.read.ts'
import type { RowProblem } from './import.model.ts'
import type { SourceHead } from './mapping.model.ts'

/** A file that an import reads, whatever its kind. */
export interface ImportSource extends SourceHead {
  readonly encoding?: string | undefined
  readonly separator?: string | undefined
  readonly lineEnd?: string | undefined
  readonly problems: readonly RowProblem[]
  rows(): AsyncIterable<TableRow>
}

// Calendars and feeds are read as a whole: no city's is near this.
const LARGEST = 32 * 2 ** 20

/** Opens a file: a table (CSV, XLSX, JSON), an iCalendar file or a feed. Throws a TableRefusal when it is none. */
export async function openSource(path: string, options: TableOptions = {}): Promise<ImportSource> {
  const kind = await kindOf(path)
  if (kind === 'table') return openTable(path, options)
  if ((await stat(path)).size > LARGEST)
    throw new TableRefusal('This file is larger than 32 MB, which is as much as is read.')
  const text = decode(await readFile(path))
  const items = kind === 'calendar' ? readCalendar : readFeed
  return {
    format: kind,
    columns: [],
    problems: [],
    async *rows() {
      let number = 0
      for (const value of items(text)) {
        number += 1
        yield { number, cells: {}, value, problems: [] }
      }
    },
  }
}

async function kindOf(path: string): Promise<'table' | 'calendar' | 'feed'> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return 'table'
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const start = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '')
    if (/^\s*BEGIN:VCALENDAR/i.test(start)) return 'calendar'
    if (/^\s*<(?:\?xml|!--|rss|feed|rdf)/i.test(start)) return 'feed'
    return /^\s*\{[^[]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start) ? 'feed' : 'table'
  } finally {
    await file.close()
  }
}

function decode(bytes: Buffer): string {
  const declared = /^[^>]*encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
