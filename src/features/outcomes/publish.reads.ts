import { type EntryName, isPublicFact } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** A body of the register as it can stand in public. */
export interface PublicParty {
  readonly key: string
  readonly names: readonly EntryName[]
}

/** A public party by its id; undefined when the public does not see it. */
export async function readPublicParty(db: Db, id: string | undefined): Promise<PublicParty | undefined> {
  return id ? read(db, id) : undefined
}

/** Ourselves, as the register knows us. */
export async function readOwnParty(db: Db): Promise<PublicParty | undefined> {
  const own = await db.selectFrom('parties').select('id').where('is_own', '=', true).executeTakeFirst()
  return own && read(db, own.id)
}

async function read(db: Db, id: string): Promise<PublicParty | undefined> {
  const entry = await db
    .selectFrom('entries')
    .select('key')
    .where('id', '=', id)
    .where(isPublicFact('entries'))
    .executeTakeFirst()
  if (!entry) return undefined
  const names = await db.selectFrom('entry_names').select(['lang', 'name', 'kind']).where('entry_id', '=', id).execute()
  return { key: entry.key, names }
}

/** The way to the public activity and to the story of a visit that became one. */
export async function readStoryOf(db: Db, activityId: string): Promise<{ id: string; lang: string } | undefined> {
  const row = await db
    .selectFrom('entry_links')
    .innerJoin('entries', 'entries.id', 'entry_links.entry_id')
    .select(['entries.id', 'entries.original_lang as lang'])
    .where('entry_links.to_id', '=', activityId)
    .where('entries.kind', '=', 'story')
    .executeTakeFirst()
  return row
}
