/** What is different between two states, on each side. */
export interface Difference {
  readonly was: unknown
  readonly became: unknown
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What was and what became, without what stayed: a line of the log is read by people. Of lists, those of their things that
 * are only on one side; where only the order changed, the names of the things in it.
 */
export function differenceBetween(was: unknown, became: unknown): Difference {
  if (isFields(was) && isFields(became)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(became)])].filter(
      (name) => !isSame(was[name], became[name]),
    )
    const parts = names.map((name) => [name, differenceBetween(was[name], became[name])] as const)
    return {
      was: Object.fromEntries(parts.map(([name, part]) => [name, part.was ?? null])),
      became: Object.fromEntries(parts.map(([name, part]) => [name, part.became ?? null])),
    }
  }
  if (Array.isArray(was) && Array.isArray(became)) {
    const gone = was.filter((thing) => !became.some((other) => isSame(thing, other)))
    const come = became.filter((thing) => !was.some((other) => isSame(thing, other)))
    if (gone.length + come.length > 0) return { was: gone, became: come }
    return { was: was.map(nameOfThing), became: became.map(nameOfThing) }
  }
  return { was, became }
}

const nameOfThing = (thing: unknown) => (isFields(thing) ? (thing.key ?? thing.code ?? thing.id ?? thing) : thing)
