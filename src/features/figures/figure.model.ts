import type { ActivityKind } from '#src/features/activities/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Cell, Column } from '#src/ui/charts/data-table.tsx'

/** The figures of the office, each with a file of its own. */
export const FIGURES = ['activities', 'themes', 'ties', 'languages', 'fees', 'grants'] as const
export type FigureName = (typeof FIGURES)[number]

/** A value of a table: as a file has it, and as it is read. */
export interface Value {
  readonly plain: string | number
  readonly shown: Cell
}

/** Facts as rows under named columns: the table of a drawing and its file are made of the same. */
export interface Facts {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
}

/** The rows as a table shows them. */
export const shownRows = ({ rows }: Facts): Cell[][] => rows.map((row) => row.map(({ shown }) => shown))

/** The rows as a file has them, the names of the columns first. */
export const plainRows = ({ columns, rows }: Facts): (string | number)[][] => [
  columns.map(({ label }) => label),
  ...rows.map((row) => row.map(({ plain }) => plain)),
]

/** Words that are read as they stand. */
export const words = (text: string, href?: string): Value => ({
  plain: text,
  shown: href === undefined ? text : { text, href },
})

/** The years from the first to the last: one in which nothing was is told too, because a gap is a fact. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** How many activities of a kind began in a year; of those without a date the year is null. */
export interface YearOfActivities {
  readonly year: number | null
  readonly kind: ActivityKind
  readonly count: number
}

/** How the ties of the city are, each in one of these but for those to be reviewed, which are in another one too. */
export interface TieHealth {
  readonly active: number
  readonly quiet: number
  readonly proposed: number
  readonly dormant: number
  readonly suspended: number
  readonly ended: number
  readonly toReview: number
}

/** How much of what readers can read stands in a language. */
export interface LanguageCount {
  readonly lang: Lang
  readonly isOpen: boolean
  readonly upToDate: number
  readonly stale: number
  readonly missing: number
}

/** A yearly fee of a tie that is in force. */
export interface Fee {
  readonly tieId: string
  readonly title: string
  readonly amount: number
  readonly currency: string
}

/** What funders gave to the projects that began in a year, in one currency. */
export interface YearOfGrants {
  readonly currency: string
  readonly year: number | null
  readonly amount: number
  readonly projects: number
}
