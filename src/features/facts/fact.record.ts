import type { PartialDate } from '#src/platform/time/partial-date.ts'

/** The columns of a date that may be known to the month or the year only. */
export function dateColumns<Name extends string, Precision extends string>(
  name: Name,
  precision: Precision,
  date: PartialDate | undefined,
): Record<Name, Temporal.PlainDate | null> & Record<Precision, PartialDate['precision'] | null> {
  return { [name]: date?.date ?? null, [precision]: date?.precision ?? null } as never
}

/** Reads such columns. */
export function dateFrom(
  date: Temporal.PlainDate | null,
  precision: PartialDate['precision'] | null,
): PartialDate | undefined {
  return date && precision ? { date, precision } : undefined
}

/** Says whether a stored row already is what would be written. Dates and numbers are compared as they are written. */
export function isSameRow(
  stored: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(wanted).every(([name, value]) => written(stored[name]) === written(value))
}

function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) return value.toString()
  if (typeof value === 'object') {
    // A jsonb column comes back with its keys in an order of its own.
    return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return String(value)
}
