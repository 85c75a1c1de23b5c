import type { TableLimits } from './limits.ts'

/** The kinds of files that hold a table. */
export type TableFormat = 'csv' | 'xlsx' | 'json'

/** What is wrong with a heading or a row, in a sentence for whoever has to mend it. */
export interface TableProblem {
  /** The column as `Table.columns` names it; absent when the row as a whole is meant. */
  readonly column?: string
  readonly message: string
}

/** One row of a table. It is given also when it has problems: whether it can be used is for the reader to judge. */
export interface TableRow {
  /** As a spreadsheet numbers it: the heading is row 1, empty rows count. In JSON the first record is row 1. */
  readonly number: number
  /** The text of each column, '' where there is none. In JSON only texts, numbers and truth values have a cell. */
  readonly cells: Readonly<Record<string, string>>
  /** JSON only: the record itself; absent when it could not be read. */
  readonly value?: unknown
  /** XLSX only: the columns whose text is what a formula gave when the file was saved. */
  readonly formulas?: readonly string[]
  readonly problems: readonly TableProblem[]
}

/** A file that was recognised as a table. */
export interface Table {
  readonly format: TableFormat
  /** CSV: utf-8, utf-16le, utf-16be or windows-1252, or the one that was asked for. */
  readonly encoding?: string
  /** CSV: what stands between cells. */
  readonly separator?: string
  /** CSV: what the first row ends with. */
  readonly lineEnd?: string
  /** XLSX: the sheet that is read, and all that could be. */
  readonly sheet?: string
  readonly sheets?: readonly string[]
  /** JSON: where the list of records lies; '' is the top. */
  readonly path?: string
  /** Each different from the others and none empty. In JSON the keys of the first records. */
  readonly columns: readonly string[]
  /** What is wrong with the headings. */
  readonly problems: readonly TableProblem[]
  /** Reads the file from its start, each time it is called. Throws a TableRefusal where it cannot go on. */
  rows(): AsyncIterable<TableRow>
}

/** How a file is to be read where recognising it is not enough. */
export interface TableOptions {
  readonly format?: TableFormat | undefined
  /** CSV: any label of the Encoding Standard, such as windows-1250. */
  readonly encoding?: string | undefined
  /** CSV: one character. */
  readonly separator?: string | undefined
  /** XLSX: the name of a sheet; else the first that is not hidden. */
  readonly sheet?: string | undefined
  /** JSON: the keys that lead to the list, joined by dots; else the top, or the first list right below it with records. */
  readonly path?: string | undefined
  readonly limits?: Partial<TableLimits> | undefined
}
