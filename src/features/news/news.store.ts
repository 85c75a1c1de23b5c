import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { NewsKind } from './news.model.ts'

/** What is announced when there is something to tell. */
export const NEWS_TAG = 'news'

/** Notes in the transaction of a change that there is something to tell those who follow it. */
export async function recordNews(
  tx: Tx,
  news: { entryId: string; what: NewsKind; lang?: Lang | undefined; revision?: number | undefined },
): Promise<void> {
  const { entryId, what, lang = null, revision = null } = news
  await tx.insertInto('news').values({ entry_id: entryId, what, lang, revision, opened_at: null }).execute()
  await announceTags(tx, [NEWS_TAG])
}
