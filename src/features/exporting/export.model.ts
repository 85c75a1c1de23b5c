/** The tables of the register that are given away, in the form that they are imported in (docs/guides/content.md). */
export const EXPORT_TABLES = ['parties', 'ties', 'tie-states', 'activities', 'claims', 'sources'] as const
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** What can be exported: a table of the register, or all of the city. */
export type ExportWhat = ExportTable | 'city'
export type ExportForm = 'csv' | 'xlsx' | 'tar'

/** An export that somebody wanted. */
export interface Export {
  readonly number: number
  readonly what: ExportWhat
  readonly form: ExportForm
  /** Whether it holds what is told to administrators alone: who works here. */
  readonly isWhole: boolean
  readonly fileId: string | undefined
  readonly rows: number | undefined
  readonly jobId: number | undefined
  readonly by: string
  readonly at: Temporal.Instant
}

export const EXPORT_JOB = 'export.make'

/** What a file is called when it is saved. */
export const fileNameOf = ({ what, form, at }: Pick<Export, 'what' | 'form' | 'at'>) =>
  `${what}-${at.toString().slice(0, 10)}.${form === 'tar' ? 'tar.gz' : form}`
