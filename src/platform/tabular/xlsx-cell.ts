import { plainNumber } from './cell.ts'
import { isoOfSerial } from './xlsx-dates.ts'
import { unescapeText } from './xlsx-strings.ts'

/** What a workbook holds that its cells refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

/** A cell as it stands in a sheet (ECMA-376 18.3.1.4). */
export interface RawCell {
  /** Counted from 0. */
  readonly column: number
  readonly type: string
  readonly style: number
  readonly content: string
  readonly formula: boolean
}

/** Reads a cell as text, and says what is wrong with it. */
export function readCell(cell: RawCell, context: CellContext): { text: string; fault?: string } {
  const { type, content } = cell
  if (content === '' && type !== 'inlineStr') {
    const fault = 'This formula has no result. Open the workbook in a spreadsheet program and save it again.'
    // A formula may give an empty text, and then has the type of one.
    return cell.formula && type !== 'str' ? { text: '', fault } : { text: '' }
  }
  switch (type) {
    case 's': {
      const text = context.strings[Number(content)]
      return text === undefined ? { text: '', fault: 'The text of this cell is missing in the workbook.' } : { text }
    }
    case 'inlineStr':
    case 'str':
      return { text: unescapeText(content) }
    case 'b':
      return { text: content.trim() === '1' || content.trim() === 'true' ? 'true' : 'false' }
    case 'd':
      return { text: content.trim().replace(/T00:00:00(\.0+)?Z?$/, '') }
    case 'e':
      return { text: content, fault: `This cell holds the error ${content}.` }
    default:
      return readNumber(content, cell.style, context)
  }
}

function readNumber(content: string, style: number, context: CellContext): { text: string; fault?: string } {
  const number = Number(content)
  if (!Number.isFinite(number)) return { text: content, fault: 'This cell says that it is a number, but is none.' }
  if (!context.dateStyles[style]) return { text: plainNumber(number) }
  const date = isoOfSerial(number, context.from1904)
  if (date !== undefined) return { text: date }
  return { text: plainNumber(number), fault: 'This cell is formatted as a date, but is no day of the calendar.' }
}
