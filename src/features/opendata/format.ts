import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import type { Item, WholeFormat } from './resource.ts'

/** How a whole list is written, piece by piece. */
export interface Writing {
  readonly type: string
  readonly start: string
  /** Writes one thing; `first` is true for the first that is written. Empty for what this form has no place for. */
  readonly write: (item: Item, first: boolean) => string
  readonly end: string
}

/** What a list is told to be when it is given away whole. */
export const TYPES: Readonly<Record<WholeFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
}

/** Starts to write a list in a form. `columns` are those of CSV. */
export function writingOf(format: WholeFormat, columns: readonly string[]): Writing {
  const type = TYPES[format]
  switch (format) {
    case 'csv':
      return {
        type,
        start: CSV_START + writeCsvRow(columns),
        write: (item) => writeCsvRow(columns.map((column) => cellOf(item.shaped, column))),
        end: '',
      }
    case 'geojson':
      return {
        type,
        start: '{"type":"FeatureCollection","features":[',
        write: (item, first) => joined(featureOf(item), first),
        end: '\n]}\n',
      }
    case 'jsonld':
      return {
        type,
        start: '{"@context":"https://schema.org","@graph":[',
        write(item, first) {
          const thing = item.thing?.()
          if (!thing) return ''
          const { '@context': _, ...own } = thing as Record<string, unknown>
          return joined(own, first)
        },
        end: '\n]}\n',
      }
  }
}

// https://www.rfc-editor.org/rfc/rfc7946: longitude comes first.
/** One thing with a place, as a map takes it; undefined when it has none. */
export function featureOf({ shaped }: Item): object | undefined {
  const { latitude, longitude, ...properties } = shaped
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  const geometry = { type: 'Point', coordinates: [longitude, latitude] }
  return { type: 'Feature', id: shaped.id ?? shaped.url, geometry, properties }
}

const joined = (part: object | undefined, first: boolean) =>
  part ? `${first ? '\n' : ',\n'}${JSON.stringify(part)}` : ''

type Cell = string | number | boolean | null

/** What stands in a cell: lists between semicolons, other things by their key, anything larger as JSON. */
function cellOf(shaped: Readonly<Record<string, unknown>>, column: string): Cell {
  let value: unknown = shaped
  for (const step of column.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step]
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value as Cell
  if (!Array.isArray(value)) return keyOf(value) ?? JSON.stringify(value)
  const parts = value.map((part) => (typeof part === 'object' ? keyOf(part) : String(part)))
  return parts.every((part) => part !== undefined) ? parts.join(';') : JSON.stringify(value)
}

const keyOf = (thing: object) =>
  'key' in thing && Object.keys(thing).length === 3 && typeof thing.key === 'string' ? thing.key : undefined
