import { readRecord } from './csv-record.ts'

/** How a CSV file separates its cells and ends its rows. */
export interface CsvDialect {
  readonly separator: string
  readonly lineEnd: string
  /** Whether the first line names the separator (`sep=;`), which Excel takes out and does not count. */
  readonly declared: boolean
}

// Where several fit equally: a file between semicolons often has commas in its texts, the other way round is rare.
const CANDIDATES = ['\t', ';', '|', ',']
const LOOKED_AT = 50

/** Recognises the separator and the line end of a CSV text by its first rows. */
export function recognizeDialect(head: string, wished?: string): CsvDialect {
  const declared = /^sep=([^\r\n])(?=[\r\n])/i.exec(head)?.[1]
  const separator = wished ?? declared ?? likelySeparator(head)
  const end = firstRecords(head, separator, 1)[0]?.end ?? head.length
  const lineEnd = /\r\n$|\r$|\n$/.exec(head.slice(0, end))?.[0] ?? '\n'
  return { separator, lineEnd, declared: declared !== undefined }
}

function likelySeparator(head: string): string {
  let best = { separator: ',', even: 0, tidy: 0 }
  for (const separator of CANDIDATES) {
    const rows = firstRecords(head, separator, LOOKED_AT).map(({ cells }) => cells)
    const [heading] = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    if (!heading || heading.length === 1) continue
    const even = rows.filter((cells) => cells.length === heading.length).length / rows.length
    // In prose a comma is followed by a space: what begins with one is rather the rest of a text.
    const tidy = heading.filter((cell) => !cell.startsWith(' ')).length
    if (even > best.even || (even === best.even && tidy > best.tidy)) best = { separator, even, tidy }
  }
  return best.separator
}

function firstRecords(head: string, separator: string, count: number) {
  const rules = { separator: separator.charCodeAt(0), ended: false, cell: head.length, columns: head.length + 1 }
  const records = []
  for (let at = 0; records.length < count; ) {
    // Of a heading that is longer than the head, or a file of one line, what is there has to do.
    const found = readRecord(head, at, { ...rules, ended: at === 0 && !/[\r\n]./s.test(head) })
    if (!found || found === 'too_wide' || found.end === at) break
    records.push(found)
    at = found.end
  }
  return records
}
