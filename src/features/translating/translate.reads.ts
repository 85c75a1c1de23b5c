import { paragraphsOf } from '#src/features/editing/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What people wrote last in a text, piece by piece: the rest of it is a machine's. */
export async function readWordsOfPeople(db: Db, text: { entryId: string; lang: Lang }): Promise<ReadonlySet<string>> {
  const row = await db
    .selectFrom('revisions')
    .select(['title', 'lead', 'body', 'call_label'])
    .where('entry_id', '=', text.entryId)
    .where('lang', '=', text.lang)
    .where('machine', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return new Set(row ? [row.title, row.lead, row.call_label ?? '', ...paragraphsOf(row.body)] : [])
}
