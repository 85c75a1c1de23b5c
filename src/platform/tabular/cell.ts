import type { TableLimits } from './limits.ts'

/** A text that can be stored, and what had to be done to it. */
export interface FittedCell {
  readonly text: string
  readonly faults: readonly string[]
}

const NO_FAULTS: readonly string[] = []

/** Makes the text of a cell one that can be stored and shown: without NUL, well-formed, and not too long. */
export function fitCell(given: string, limits: Pick<TableLimits, 'cell'>): FittedCell {
  if (given.length <= limits.cell && !given.includes('\0') && !given.includes('\ufffd') && given.isWellFormed()) {
    return { text: given, faults: NO_FAULTS }
  }
  const faults: string[] = []
  let text = given
  if (text.length > limits.cell) {
    faults.push(`This cell is longer than ${limits.cell} characters; the rest was left out.`)
    text = text.slice(0, limits.cell)
  }
  if (text.includes('\0')) {
    faults.push('There was a NUL byte in this cell; it was left out.')
    text = text.replaceAll('\0', '')
  }
  // Also where a cut went through the middle of a character.
  if (!text.isWellFormed()) text = text.toWellFormed()
  if (text.includes('\ufffd')) faults.push('A character of this cell was lost (\ufffd) when the file was written.')
  return { text, faults }
}

/** Writes a number as digits, without an exponent and as short as is exact. */
export function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? DIGITS.format(value) : text
}

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 100 })
