import { ownText } from './own-text.ts'

/** How records are told apart in a text. */
export interface RecordRules {
  /** The code of the character between cells. */
  readonly separator: number
  /** Whether nothing follows after the text. */
  readonly ended: boolean
  /** How far to look for the quote that closes a cell. */
  readonly cell: number
  /** The most cells that a record may have. */
  readonly columns: number
}

/** One record of a CSV text (RFC 4180). */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** Cells whose quoting is broken, and how they were read all the same. */
  readonly faults: readonly { readonly index: number; readonly message: string }[]
  /** Where the next record starts. */
  readonly end: number
}

interface Span {
  readonly from: number
  readonly to: number
  /** Where the separator or line end after the cell stands. */
  readonly next: number
  readonly quoted?: boolean
  readonly fault?: string
}

const QUOTE = 34
const LF = 10
const CR = 13

/** Reads the record that starts at a position; undefined when the text does not hold all of it yet. */
export function readRecord(text: string, start: number, rules: RecordRules): CsvRecord | 'too_wide' | undefined {
  const spans: Span[] = []
  let mayMend = true
  for (let at = start; ; ) {
    const span = text.charCodeAt(at) === QUOTE ? quotedSpan(text, at, rules, mayMend) : plainSpan(text, at, rules)
    if (!span) return undefined
    spans.push(span)
    if (spans.length > rules.columns) return 'too_wide'
    // Looking for another end of a broken cell goes to the end of the line. Where that was in vain it would be in vain
    // again, and a line of a million broken cells would take a million times as long.
    if (span.fault && !span.quoted) mayMend = false
    const code = text.charCodeAt(span.next)
    at = span.next + 1
    if (code === rules.separator) continue
    if (code === CR && at === text.length && !rules.ended) return undefined
    const end = code === CR && text.charCodeAt(at) === LF ? at + 1 : Math.min(at, text.length)
    return cutRecord(text, start, end, spans)
  }
}

function cutRecord(text: string, start: number, end: number, spans: readonly Span[]): CsvRecord {
  const own = ownText(text.slice(start, end))
  return {
    cells: spans.map(({ from, to, quoted }) => {
      const cell = own.slice(from - start, to - start)
      return quoted ? cell.replaceAll('""', '"') : cell
    }),
    faults: spans.flatMap(({ fault }, index) => (fault ? { index, message: fault } : [])),
    end,
  }
}

function plainSpan(text: string, from: number, rules: RecordRules): Span | undefined {
  let to = from
  for (; to < text.length; to += 1) {
    const code = text.charCodeAt(to)
    if (code === rules.separator || code === LF || code === CR) break
  }
  return to < text.length || rules.ended ? { from, to, next: to } : undefined
}

function quotedSpan(text: string, open: number, rules: RecordRules, mayMend: boolean): Span | undefined {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1 || at - open > rules.cell) {
      if (at === -1 && !rules.ended && text.length - open <= rules.cell) return undefined
      const where = at === -1 && rules.ended ? '' : ` within ${rules.cell} characters`
      return literalSpan(text, open, rules, `The quote that opens this cell is not closed${where}.`)
    }
    if (at + 1 === text.length && !rules.ended) return undefined
    const after = at + 1 === text.length ? LF : text.charCodeAt(at + 1)
    if (after === QUOTE) continue
    if (after === rules.separator || after === LF || after === CR) {
      return { from: open + 1, to: at, next: at + 1, quoted: true }
    }
    return brokenSpan(text, open, at, rules, mayMend)
  }
}

// A quote that is followed by text. In the line of the quote that opened the cell it is one that should have been
// doubled; in a later line it opens another cell, and ours was never closed.
function brokenSpan(text: string, open: number, at: number, rules: RecordRules, mayMend: boolean): Span | undefined {
  const unclosed = 'The quote that opens this cell is not closed in a way that makes sense.'
  if (!mayMend || /[\r\n]/.test(text.slice(open, at))) return literalSpan(text, open, rules, unclosed)
  for (let close = at + 1; close - open <= rules.cell; close += 1) {
    if (close + 1 >= text.length && !rules.ended) return undefined
    const code = text.charCodeAt(close)
    if (code === LF || code === CR || close >= text.length) break
    const after = text.charCodeAt(close + 1)
    const closes = after === rules.separator || after === LF || after === CR || close + 1 === text.length
    if (code === QUOTE && closes) {
      const fault = 'There is a quote inside this cell that is not doubled.'
      return { from: open + 1, to: close, next: close + 1, quoted: true, fault }
    }
  }
  return literalSpan(text, open, rules, unclosed)
}

// What a broken quote opens ends where it would without the quote: one cell is damaged, not the rest of the file.
function literalSpan(text: string, open: number, rules: RecordRules, fault: string): Span | undefined {
  const span = plainSpan(text, open, rules)
  return span && { ...span, fault }
}
