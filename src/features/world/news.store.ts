import { isSameRow } from '#src/features/facts/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'

/** What a party tells in its own feed: a title and a link, in plain text. */
export interface OutsideNews {
  readonly partyId: string
  /** What the feed knows it by. */
  readonly guid: string
  readonly title: string
  readonly summary: string
  readonly url?: string | undefined
  /** BCP 47, as the feed says. */
  readonly lang?: string | undefined
  readonly publishedAt?: Temporal.Instant | undefined
}

/** Keeps a piece of news of a party, or brings it up to date. */
export async function saveOutsideNews(tx: Tx, news: OutsideNews): Promise<'added' | 'changed' | 'matched'> {
  const { partyId, guid } = news
  const row = {
    title: news.title,
    summary: news.summary,
    url: news.url ?? null,
    lang: news.lang ?? null,
    published_at: news.publishedAt ?? null,
  }
  const stored = await tx
    .selectFrom('outside_news')
    .selectAll()
    .where('party_id', '=', partyId)
    .where('guid', '=', guid)
    .executeTakeFirst()
  if (stored && isSameRow({ ...stored }, row)) return 'matched'
  await tx
    .insertInto('outside_news')
    .values({ party_id: partyId, guid, ...row })
    .onConflict((conflict) => conflict.columns(['party_id', 'guid']).doUpdateSet(row))
    .execute()
  await announceTags(tx, ['register'])
  return stored ? 'changed' : 'added'
}

/** The newest news that a party tells. */
export async function readOutsideNews(
  db: Db,
  wish: { partyId: string; limit: number },
): Promise<(OutsideNews & { readonly id: string })[]> {
  const rows = await db
    .selectFrom('outside_news')
    .selectAll()
    .where('party_id', '=', wish.partyId)
    .orderBy('published_at', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(wish.limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    partyId: row.party_id,
    guid: row.guid,
    title: row.title,
    summary: row.summary,
    url: row.url ?? undefined,
    lang: row.lang ?? undefined,
    publishedAt: row.published_at ?? undefined,
  }))
}
