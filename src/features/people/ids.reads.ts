import type { Db } from '#src/platform/database/tables.ts'

/** The ids of a person and of those who turned out to be them: whoever reads a person reads all of these. */
export async function readPeopleOfPerson(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where((either) => either.or([either('id', '=', id), either('merged_into', '=', id)]))
    .execute()
  const others = rows.map((row) => row.id).filter((other) => other !== id)
  return [id, ...others]
}
