import type { FormCheck } from './check.ts'

const LAST = 999

/** Things in the order of the numbers that were typed beside them; those with the same number stay as they were. */
export function inTypedOrder<Thing>(check: FormCheck, things: readonly Thing[], nameOf: (thing: Thing) => string) {
  return things
    .map((thing) => ({ thing, place: check.number(`order_${nameOf(thing)}`, { least: 0, most: LAST }) }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing)
}
