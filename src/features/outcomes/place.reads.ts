import type { Db } from '#src/platform/database/tables.ts'
import type { Place } from '#src/platform/geo/place.ts'

/** Where a body of the register is; undefined while nobody has said, or it is none of the register. */
export async function readPlaceOf(db: Db, partyId: string | undefined): Promise<Place | undefined> {
  if (!partyId) return undefined
  const row = await db
    .selectFrom('parties')
    .select(['latitude', 'longitude'])
    .where('id', '=', partyId)
    .executeTakeFirst()
  if (!row || row.latitude === null || row.longitude === null) return undefined
  return { latitude: row.latitude, longitude: row.longitude }
}
