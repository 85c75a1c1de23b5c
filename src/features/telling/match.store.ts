import { type RawBuilder, sql } from 'kysely'
import { isPublic } from '#src/features/entries/index.ts'
import { type Followed, matchesChoice, readFollowed } from '#src/features/followers/index.ts'
import type { NewsKind } from '#src/features/news/index.ts'
import { queueMails } from '#src/features/people/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import { ALERT } from './alert.ts'
import { findByIndex } from './by-index.store.ts'

const AT_ONCE = 20_000

interface Work {
  news_id: string
  entry_id: string
  what: NewsKind
  at: Temporal.Instant
  /** The language of the text that it happened to. */
  text_lang: Lang | null
  is_of_original: boolean
  lang: Lang
  after_follower: string | null
}

/**
 * Tells the next part of the followers of a language what is new for them: a line for each, and a mail for those who
 * want it at once, in one transaction with how far it came. Whoever is cut off goes on after the last one, and nobody is
 * told twice. Answers false when there is nothing to tell.
 */
export async function tellPart(db: Db, most = AT_ONCE): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await findByIndex(tx)
    const { rows } = await sql<Work>`
      select open.news_id, open.lang, open.after_follower, news.entry_id, news.what, news.at, news.lang as text_lang,
             coalesce(news.lang = entry.original_lang, true) as is_of_original
        from news_langs open join news on news.id = open.news_id join entries entry on entry.id = news.entry_id
       where open.state = 'telling'
       order by news.at, open.lang limit 1 for update of open skip locked`.execute(tx)
    const work = rows[0]
    if (!work) return false
    const followed = (await readFollowed(tx, [work.entry_id])).get(work.entry_id)
    const { last, count, told } = await tell(tx, work, followed, most)
    await tx
      .updateTable('news_langs')
      .set({
        after_follower: last ?? work.after_follower,
        told: sql`told + ${told}`,
        ...(count < most && { state: 'done' as const }),
      })
      .where('news_id', '=', work.news_id)
      .where('lang', '=', work.lang)
      .execute()
    if (told > 0) await announceTags(tx, [MAIL_TAG])
    return true
  })
}

async function tell(tx: Tx, work: Work, followed: Followed | undefined, most: number) {
  const { news_id, entry_id, what, lang } = work
  // What was wrong, taken back or called off does not wait for a digest.
  const isUrgent = what === 'corrected' || what === 'withdrawn' || what === 'cancelled'
  const mailed = isUrgent ? sql`true` : sql`part.frequency = 'at_once'`
  const { rows } = await sql<{ last: string | null; count: number; told: number }>`
    with part as (${nextPart(work, followed, most)}),
    put as (
      insert into told (follower_id, news_id, entry_id, lang, mail_about)
      select part.id, ${news_id}::uuid, ${entry_id}::uuid, ${lang}, case when ${mailed} then ${news_id}::uuid end
        from part where part.is_concerned
      on conflict do nothing
      returning 1),
    mails as (
      ${queueMails({ composer: ALERT, about: news_id }, sql`select person_id from part where is_concerned and ${mailed}`)})
    select (select id from part order by id desc limit 1) as last, (select count(*)::integer from part) as count,
           (select count(*)::integer from put) as told`.execute(tx)
  return rows[0] ?? { last: null, count: 0, told: 0 }
}

// Asked for each follower of the part by an index: an "exists" may be planned as a walk through the whole table.
const found = (from: RawBuilder<unknown>) => sql`coalesce((select true from ${from} limit 1), false)`

// A mail of it has gone, or is going just now: one that only waits says what is true when it goes, or does not go at all.
const wasToldOf = (entryId: string) => sql`exists (
  select 1 from told earlier
    left join outbox mail on mail.composer = ${ALERT} and mail.about = earlier.mail_about
                         and mail.person_id = follower.person_id
   where earlier.follower_id = follower.id and earlier.entry_id = ${entryId}::uuid and earlier.mail_about is not null
     and (mail.id is null or mail.state in ('sent', 'shown') or mail.claimed_by is not null))`

// Something of it waits to be told: it will say what is true then.
const isToBeTold = (entryId: string) => sql`exists (
  select 1 from told earlier
    left join outbox mail on mail.composer = ${ALERT} and mail.about = earlier.mail_about
                         and mail.person_id = follower.person_id
   where earlier.follower_id = follower.id and earlier.entry_id = ${entryId}::uuid
     and (earlier.mail_about is null or (mail.state in ('queued', 'held') and mail.claimed_by is null)))`

// Who could be concerned, by a key that only grows, and whether they are.
function nextPart(work: Work, followed: Followed | undefined, most: number): RawBuilder<unknown> {
  const { entry_id, what, lang } = work
  const after = work.after_follower ?? '00000000-0000-0000-0000-000000000000'
  const wasTold = wasToldOf(entry_id)
  const chose = followed
    ? found(sql`follows choice where choice.follower_id = follower.id and ${matchesChoice('choice', followed)}`)
    : sql`false`
  // Whoever began to follow later is told of what came later.
  const anybody = (isConcerned: RawBuilder<unknown>) => sql`
    select follower.id, follower.person_id, follower.frequency,
           (follower.confirmed_at <= ${work.at} and ${isConcerned}) as is_concerned
      from followers follower
     where follower.lang = ${lang} and follower.state = 'active' and follower.id > ${after}::uuid
     order by follower.id limit ${most}`
  // What they were told of already is not new to them.
  if (what === 'new')
    return anybody(sql`(${chose}
      and not ${found(sql`told earlier where earlier.follower_id = follower.id and earlier.entry_id = ${entry_id}::uuid`)})`)
  // Whoever follows a page wants to know when it says something else.
  if (what === 'changed' && followed?.kind === 'page')
    return anybody(sql`((${chose} or ${wasTold}) and not ${isToBeTold(entry_id)})`)
  const waits = what === 'changed' ? isToBeTold(entry_id) : sql`false`
  return sql`
    select follower.id, follower.person_id, follower.frequency, (${hasRead(work)} and not ${waits}) as is_concerned
      from followers follower
     where follower.lang = ${lang} and follower.state = 'active' and follower.id > ${after}::uuid and ${wasTold}
     order by follower.id limit ${most}`
}

// A mistake in a translation was read by those who read it; one in the original may have gone into all of them. What was
// taken back concerns those who read it, in their language or for want of a text in theirs.
function hasRead({ entry_id, what, lang, text_lang, is_of_original }: Work): RawBuilder<boolean> {
  if (text_lang === null || text_lang === lang || (what !== 'withdrawn' && is_of_original)) return sql`true`
  if (what !== 'withdrawn') return sql`false`
  return sql`not exists (select 1 from translations own
    where own.entry_id = ${entry_id}::uuid and own.lang = ${lang} and ${isPublic('own')})`
}
