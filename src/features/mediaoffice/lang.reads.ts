import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The languages of the city in its order, those that are closed too. */
export async function listCityLangs(db: Db): Promise<Lang[]> {
  const rows = await db.selectFrom('languages').select('code').orderBy('position').execute()
  return rows.map((row) => row.code)
}
