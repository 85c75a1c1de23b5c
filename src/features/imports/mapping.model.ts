import type { TableFormat, TableRow } from '#src/platform/tabular/table.ts'
import type { Draft } from './import.model.ts'
import type { RegisterContext } from './register.mapping.ts'
import type { RowReader } from './row-reader.ts'

/** The kinds of files that an import reads. */
export type SourceFormat = TableFormat | 'calendar' | 'feed'

/** What is known of a file before its rows are read. */
export interface SourceHead {
  readonly format: SourceFormat
  readonly columns: readonly string[]
  /** JSON: where the list of records lies. */
  readonly path?: string | undefined
}

/** What a mapping knows of our city, and what it was told on the command line. */
export interface ImportContext extends RegisterContext {
  /** Names of our own city, folded. */
  readonly ownNames: ReadonlySet<string>
  readonly ownCountry: string | undefined
  /** Keys of sources by their addresses. */
  readonly sourceByUrl: ReadonlyMap<string, string>
  /** Only the rows of this city (`--city`). */
  readonly city?: string | undefined
  /** The party that tells what stands in the file (`--party`). */
  readonly party?: { readonly id: string; readonly key: string } | undefined
}

/** How the rows of a file become facts. */
export interface Mapping {
  readonly name: string
  /** What it reads, in a few words. */
  readonly about: string
  /** Words for where facts come from, when the row names no source. */
  readonly source: string
  recognises(head: SourceHead): boolean
  /** Reads one row. What is wrong stands among the problems of the reader; a text says why the row is not for us. */
  read(row: RowReader, record: TableRow, context: ImportContext): readonly Draft[] | string
}

/** Says whether a table has all of these columns. */
export function hasColumns(head: SourceHead, columns: string): boolean {
  return columns.split(' ').every((column) => head.columns.includes(column))
}
