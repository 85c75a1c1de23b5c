import type { countCompanies } from '#src/features/parties/index.ts'

type Counted = Awaited<ReturnType<typeof countCompanies>>

/** How many companies there are of each value, most first; what is not known comes last, as undefined. */
export interface CompanyCount<Value> {
  readonly value: Value | undefined
  readonly companies: number
}

/**
 * Adds up companies along one line at a time: country, field and year together could tell which company it is, and only
 * by its consent does one stand in public.
 */
export function countAlong<Value extends string | number>(
  counted: Counted,
  read: (row: Counted[number]) => Value | null,
): CompanyCount<Value>[] {
  const sums = new Map<Value | undefined, number>()
  for (const row of counted) {
    const value = read(row) ?? undefined
    sums.set(value, (sums.get(value) ?? 0) + row.companies)
  }
  return [...sums]
    .map(([value, companies]) => ({ value, companies }))
    .sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined) || b.companies - a.companies)
}

/** The figures of companies as a table of comma-separated values (RFC 4180). */
export function writeCompanyFigures(counted: Counted): string {
  const lines = (['country', 'field', 'arrivedYear'] as const).flatMap((line) =>
    countAlong<string | number>(counted, (row) => row[line]).map(
      ({ value, companies }) => `${line === 'arrivedYear' ? 'arrived_year' : line},${value ?? ''},${companies}`,
    ),
  )
  return `${['by,value,companies', ...lines].join('\r\n')}\r\n`
}
