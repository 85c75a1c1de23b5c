import { sql } from 'kysely'
import { listMailed, type MailedEntry } from '#src/features/entries/index.ts'
import type { Choice } from '#src/features/followers/index.ts'
import type { NewsKind } from '#src/features/news/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** A follower to whom an alert is written. */
export interface AlertReader {
  readonly personId: string
  readonly email: string
  readonly lang: Lang
  readonly follower: { readonly id: string; readonly linkNumber: number }
  readonly choices: readonly Choice[]
}

/** Those of some people who still follow: who left, paused or was erased meanwhile is not among them. */
export async function readAlertReaders(db: Db, personIds: readonly string[]): Promise<Map<string, AlertReader>> {
  const { rows } = await sql<Omit<AlertReader, 'follower'> & { id: string; linkNumber: number }>`
    select person.id as "personId", person.email, follower.lang, follower.id, follower.link_number as "linkNumber",
           (select coalesce(jsonb_agg(jsonb_build_object('kinds', kinds, 'audienceIds', audiences, 'themeIds', themes,
                                                         'aboutIds', about) order by created_at, follows.id), '[]')
              from follows where follower_id = follower.id) as choices
      from followers follower join people person on person.id = follower.person_id
     where person.id = any(${personIds}::uuid[]) and follower.state = 'active'`.execute(db)
  return new Map(rows.map(({ id, linkNumber, ...row }) => [row.personId, { ...row, follower: { id, linkNumber } }]))
}

/** Something that a follower is told. */
export interface ToldNews {
  readonly followerId: string
  /** What the mail is about: the news itself, or a digest. */
  readonly about: string
  readonly entryId: string
  readonly what: NewsKind
  readonly at: Temporal.Instant
  /** When they were first told of it, where that was before. */
  readonly toldAt: Temporal.Instant | null
  /** What was wrong, or why it was taken back, in words of the city, the latest, and their language. */
  readonly words: string | null
  readonly wordsLang: Lang | null
}

/** What the mails of some followers tell, the newest first. */
export async function readToldNews(
  db: Db,
  mails: { abouts: readonly string[]; followerIds: readonly string[] },
): Promise<ToldNews[]> {
  const { rows } = await sql<ToldNews>`
    select told.follower_id as "followerId", told.mail_about as about, told.entry_id as "entryId", news.what, news.at,
           (select min(earlier.at) from told earlier
             where earlier.follower_id = told.follower_id and earlier.entry_id = told.entry_id
               and earlier.news_id <> told.news_id and earlier.mail_about is distinct from told.mail_about) as "toldAt",
           said.words, said.lang as "wordsLang"
      from told join news on news.id = told.news_id
      left join lateral (
        select revision.correction as words, revision.lang, revision.number from revisions revision
         where news.what = 'corrected' and revision.entry_id = news.entry_id and revision.lang = news.lang
           and revision.number <= news.revision and revision.correction is not null
        union all
        select text.notice, text.lang, text.latest from translations text
         where news.what = 'withdrawn' and text.entry_id = news.entry_id and text.lang = news.lang
           and text.state = 'withdrawn' and text.notice is not null
         order by 3 desc limit 1) said on true
     where told.mail_about = any(${mails.abouts}::uuid[]) and told.follower_id = any(${mails.followerIds}::uuid[])
     order by news.at desc`.execute(db)
  return rows
}

/** The entries that are told of, as each language is shown them, by entry and language. */
export async function readToldEntries(
  db: Db,
  entryIds: readonly string[],
  langs: readonly Lang[],
): Promise<ReadonlyMap<string, MailedEntry>> {
  const shown = await listMailed(db, [...new Set(entryIds)], [...new Set(langs)])
  return new Map(shown.map((entry) => [`${entry.askedId} ${entry.wanted}`, entry]))
}

/** When some digests were due, and when they were made. What is no digest is left out. */
export async function readDigests(db: Db, ids: readonly string[]) {
  const rows = await db.selectFrom('digests').select(['id', 'due_at', 'started_at']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, due_at, started_at }) => [id, { dueAt: due_at, startedAt: started_at }]))
}
