import type { FactRecord } from '#src/features/facts/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Telling } from './describe.ts'
import { readPartyNames, readSourceNames } from './fact.reads.ts'

/** Reads what it takes to tell records in words: the names of the parties and sources that they mention. */
export async function readTelling(
  db: Db,
  { lang, site }: { lang: OfficeLang; site: Site },
  records: readonly FactRecord[],
): Promise<Telling> {
  const keys = records.flatMap((record) => [
    ...((record.parties ?? []) as string[]),
    ...((record.roles ?? []) as { party: string }[]).map(({ party }) => party),
    ...(typeof record.partOf === 'string' ? [record.partOf] : []),
  ])
  const [parties, sources] = await Promise.all([readPartyNames(db, lang, keys), readSourceNames(db, lang)])
  return { lang, site, parties, sources }
}
