/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year'

/** A date that is known to the day, the month or the year; what is not known stands as 1. */
export interface PartialDate {
  readonly date: Temporal.PlainDate
  readonly precision: Precision
}

/** A day, month or year, or the span between two of them. */
export interface Period {
  readonly from: PartialDate
  readonly to?: PartialDate | undefined
}

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads `2016`, `2016-03` or `2016-03-14`; undefined for anything else, also for days that do not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const found = WRITTEN.exec(text)
  if (!found) return undefined
  const [, year, month, day] = found
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
      { overflow: 'reject' },
    )
    return { date, precision: day ? 'day' : month ? 'month' : 'year' }
  } catch {
    return undefined
  }
}

/** Writes a date with as much of it as is known: `2016`, `2016-03` or `2016-03-14`. */
export function writePartialDate({ date, precision }: PartialDate): string {
  const length = { year: 4, month: 7, day: 10 }[precision]
  return date.toString().slice(0, length)
}

/** The first day that a partial date can mean. */
export function startOf({ date, precision }: PartialDate): Temporal.PlainDate {
  if (precision === 'day') return date
  return precision === 'month' ? date.with({ day: 1 }) : date.with({ month: 1, day: 1 })
}

/** The last day that a partial date can mean. */
export function endOf({ date, precision }: PartialDate): Temporal.PlainDate {
  if (precision === 'day') return date
  return date.with(precision === 'month' ? { day: date.daysInMonth } : { month: 12, day: 31 })
}
