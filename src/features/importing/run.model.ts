import { z } from 'zod'
import type { RowOutcome, RowResult, SourceFormat } from '#src/features/imports/index.ts'

/** The largest table that the office takes, in bytes. What is larger is for the command line. */
export const LARGEST_TABLE = 100 * 1024 * 1024

/** What is known of a file before its rows are read. */
export interface RunHead {
  readonly format: SourceFormat
  readonly columns: readonly string[]
  readonly encoding?: string | undefined
  readonly separator?: string | undefined
  readonly sheets?: readonly string[] | undefined
  /** The first rows, as far as they have cells. */
  readonly samples: readonly Readonly<Record<string, string>>[]
  /** What is wrong with the headings. */
  readonly problems: readonly string[]
  readonly rows: number
  /** The mapping that knows the file. */
  readonly proposed?: string | undefined
}

const short = z.string().max(200)

/** How somebody wants a file to be read. */
export const WishShape = z.object({
  /** The name of a mapping that comes with the program, or `own`. */
  mapping: short,
  /** A mapping that was put together in the office. */
  own: z.record(z.string(), z.unknown()).optional(),
  city: short.optional(),
  party: short.optional(),
  encoding: short.optional(),
  separator: short.optional(),
  sheet: short.optional(),
})
export type RunWish = z.output<typeof WishShape>

/** What became of the rows, as the command line tells it too. */
export interface RunReport {
  readonly rows: number
  readonly counts: Readonly<Record<RowOutcome, number>>
  readonly shown: Readonly<Record<RowOutcome, readonly RowResult[]>>
  readonly duplicates: number
  readonly grown: Readonly<Record<string, number>>
}

/** An import that was begun in the office. */
export interface Run {
  readonly number: number
  readonly name: string
  readonly address: string | undefined
  readonly follows: boolean
  readonly files: readonly string[]
  readonly head: RunHead | undefined
  readonly wish: RunWish | undefined
  readonly trial: RunReport | undefined
  readonly result: RunReport | undefined
  readonly reportFile: string | undefined
  readonly refusedFile: string | undefined
  readonly jobId: number | undefined
  readonly by: string
  readonly at: Temporal.Instant
  readonly carriedOutBy: string | undefined
  readonly carriedOutAt: Temporal.Instant | undefined
}

/** What is done with an import by itself. */
export const RUN_JOBS = { open: 'import.open', try: 'import.try', run: 'import.run' } as const

/** Mappings that put ties in force: whoever carries them out needs the right to decide. */
export const DECIDES: ReadonlySet<string> = new Set(['tie-states', 'german-twin-towns'])
