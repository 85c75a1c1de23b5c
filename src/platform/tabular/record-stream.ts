import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** The first of some items; undefined when there is none. Nothing more is read. */
export async function firstOf<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item
  return undefined
}

/** Passes on the records but the heading. Throws a TableRefusal where there are more than may be read. */
export async function* recordsBeside<Item extends { readonly number: number }>(
  heading: number,
  records: AsyncIterable<Item>,
  limits: Pick<TableLimits, 'rows'>,
): AsyncGenerator<Item> {
  let count = 0
  for await (const record of records) {
    if (record.number === heading) continue
    count += 1
    if (count > limits.rows) {
      throw new TableRefusal(`There are more than ${limits.rows} rows, which is as many as are read.`, record.number)
    }
    yield record
  }
}
