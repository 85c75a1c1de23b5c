import type { Actor } from '#src/features/entries/index.ts'
import { changeVersioned, type VersionedResult } from '#src/features/settings/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { FieldError } from './field.ts'

/** What a city says of itself, without its languages and lists. */
export interface CityPart {
  readonly names: Labels
  readonly titles: Labels
  readonly country: string
  readonly wikidata: string | null
  readonly latitude: number
  readonly longitude: number
  readonly time_zone: string
  readonly website: string | null
  readonly contact: string
}

/** Reads what the city says of itself. */
export function readCityPart(db: Db): Promise<CityPart | undefined> {
  return db
    .selectFrom('site')
    .select(['names', 'titles', 'country', 'wikidata', 'latitude', 'longitude', 'time_zone', 'website', 'contact'])
    .executeTakeFirst()
}

/** Changes what the city says of itself. */
export function changeCity(
  db: Db,
  change: { version: string; value: CityPart; by: Actor },
): Promise<VersionedResult<CityPart, readonly FieldError[]>> {
  const { names, titles, ...columns } = change.value
  return changeVersioned(db, {
    name: 'city',
    version: change.version,
    by: change.by,
    read: async (tx) => (await readCityPart(tx)) as CityPart,
    async write(tx) {
      const row = { ...columns, names: JSON.stringify(names), titles: JSON.stringify(titles) }
      await tx.updateTable('site').set(row).execute()
    },
  })
}
