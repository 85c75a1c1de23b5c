import type { FormFact } from './fact-form.ts'

/** The lists of the register. */
export type ListName = FormFact | 'dispute'

/** What each list can be narrowed by. */
export const FILTERS: Readonly<Record<ListName, readonly FilterName[]>> = {
  party: ['kind', 'country', 'theme', 'shown'],
  tie: ['kind', 'state', 'theme', 'shown'],
  activity: ['kind', 'status', 'theme', 'shown'],
  source: [],
  dispute: ['fact', 'settled'],
}
export type FilterName = 'kind' | 'country' | 'theme' | 'shown' | 'state' | 'status' | 'fact' | 'settled'

/** In which orders each list can be. The first one is the usual one. */
export const SORTS = {
  party: ['name', 'kind', 'country', 'changed'],
  tie: ['name', 'kind', 'state', 'review', 'changed'],
  activity: ['date', 'name', 'kind', 'changed'],
  source: ['name', 'used'],
  dispute: ['name'],
} as const satisfies Record<ListName, readonly SortName[]>
export type SortName = 'name' | 'kind' | 'country' | 'changed' | 'state' | 'review' | 'date' | 'used'

/** A list as an address asks for it. */
export interface Listing {
  readonly list: ListName
  readonly q: string
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly sort: SortName
  readonly page: number
}

/** How many lines stand on a page. */
export const PER_PAGE = 50

/** A line of a list: what is in it depends on the list. */
export interface ListLine {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly isPublic: boolean
  readonly slug: string | null
  readonly merged: boolean
  readonly country: string | null
  readonly state: string | null
  readonly isCertain: boolean | null
  readonly on: Temporal.PlainDate | null
  readonly precision: 'day' | 'month' | 'year' | null
  readonly changedAt: Temporal.Instant | null
  /** Of a source: how many facts and claims cite it. Of a dispute: how many claims there are. */
  readonly count: number | null
  readonly url: string | null
}

/** Reads a list from an address; undefined when it asks for what there is none of. */
export function parseListing(
  list: ListName,
  query: URLSearchParams,
  allowed: Readonly<Partial<Record<FilterName, readonly string[]>>>,
): Listing | undefined {
  const filters: Partial<Record<FilterName, string>> = {}
  for (const name of FILTERS[list]) {
    const value = query.get(name)
    if (!value) continue
    if (!allowed[name]?.includes(value)) return undefined
    filters[name] = value
  }
  const sort = query.get('sort') || SORTS[list][0]
  const page = query.get('page') ?? '1'
  if (!(SORTS[list] as readonly string[]).includes(sort) || !/^[1-9]\d{0,5}$/.test(page)) return undefined
  return { list, q: (query.get('q') ?? '').slice(0, 200).trim(), filters, sort: sort as SortName, page: Number(page) }
}

/** The address of a list. */
export function queryOf({ list, q, filters, sort, page }: Listing): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const [name, value] of Object.entries(filters)) query.set(name, value)
  if (sort !== SORTS[list][0]) query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  const written = query.toString()
  return written && `?${written}`
}
