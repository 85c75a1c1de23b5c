/** What a table may cost at most. A reader stops there with a sentence, however the file was made. */
export interface TableLimits {
  /** The largest file, in bytes. */
  readonly file: number
  /** The most rows that are read, the heading not counted. */
  readonly rows: number
  /** The most columns; 16,384 is what a spreadsheet can hold. */
  readonly columns: number
  /** The longest text of a cell, in UTF-16 units. A longer one is cut, and its row says so. */
  readonly cell: number
  /** The longest row or JSON record, in UTF-16 units or bytes: as much as has to be in memory at once. */
  readonly record: number
  /** How deep a JSON record or a part of a workbook may be nested. */
  readonly depth: number
  /** The most bytes that a workbook may unpack to, all its parts together. */
  readonly inflated: number
  /** How many times larger than packed a part of a workbook may be, once it is larger than 10 MB. */
  readonly ratio: number
  /** The most parts (files) in a workbook. */
  readonly parts: number
  /** The most UTF-16 units of texts that the cells of a workbook share; these have to be in memory at once. */
  readonly sharedText: number
}

/** Room for the largest tables a city is likely to have; an import that expects less should ask for less. */
export const DEFAULT_LIMITS: TableLimits = {
  file: 4 * 2 ** 30,
  rows: 50_000_000,
  columns: 16_384,
  cell: 1_000_000,
  record: 4_000_000,
  depth: 64,
  inflated: 2 ** 30,
  // Deflate reaches 1,032 at most. Empty cells that are numbered, as spreadsheets write them, reach 12; equal rows without
  // numbers would reach 340, but not from a program that anybody uses.
  ratio: 200,
  parts: 10_000,
  sharedText: 64_000_000,
}
