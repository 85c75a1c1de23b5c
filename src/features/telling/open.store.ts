import { type RawBuilder, sql } from 'kysely'
import { isPublic, isPublicFact } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'

/**
 * Settles for the oldest news in which languages it is told now and which wait for their text, by the rule of the city.
 * One after the other, whoever does it: what comes later may be told with what waits already. Answers how many there were.
 */
export async function openNews(db: Db): Promise<number> {
  const { missingLanguage, waitHours } = await readSetting(db, 'following')
  const missing = {
    wait_then_original: sql`'waiting'`,
    original_at_once: sql`'telling'`,
    // Until there is a text, however long that takes.
    never: sql`'waiting'`,
  }[missingLanguage]
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update news set opened_at = now()
       where id = (select id from news where opened_at is null order by at, id limit 1 for update)
      returning id`.execute(tx)
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return 0
    await sql`
      insert into news_langs (news_id, lang, state, wait_until)
      select news.id, language.code, told.state,
             ${missingLanguage === 'never' ? sql`null::timestamptz` : sql`case when told.state = 'waiting' then news.at + make_interval(hours => ${waitHours}) end`}
        from news join entries entry on entry.id = news.entry_id
        join languages language on language.open
       cross join lateral (select case
         -- What was wrong, taken back or called off is told at once, in whatever language there is.
         when news.what in ('corrected', 'withdrawn', 'cancelled') then 'telling'
         -- A translation that changed by itself concerns those who read it.
         when news.what = 'changed' and news.lang <> entry.original_lang
           then case when language.code = news.lang then 'telling' else 'done' end
         -- Whoever waits for it already is told what it says when it is there.
         when ${isAwaited('news', 'language.code')} then 'done'
         when ${isReady('entry', 'language.code')} then 'telling'
         else ${missing} end as state) told
       where news.id = any(${ids}::uuid[])`.execute(tx)
    return ids.length
  })
}

/** Lets those be told who waited for a text that is there now, or long enough. */
export async function releaseNews(db: Db): Promise<void> {
  await sql`
    update news_langs waiting
       set wait_until = null,
           -- What is a quarter of a year old is no news, in whatever language.
           state = case when news.at < now() - interval '90 days' then 'done' else 'telling' end
      from news join entries entry on entry.id = news.entry_id
     where waiting.state = 'waiting' and news.id = waiting.news_id
       and (waiting.wait_until <= now() or news.at < now() - interval '90 days' or ${isReady('entry', 'waiting.lang')})`.execute(
    db,
  )
}

/** When the first of those that wait has waited long enough; undefined when none waits. */
export async function nextRelease(db: Db): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('news_langs')
    .select((columns) => columns.fn.min('wait_until').as('at'))
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return row?.at ?? undefined
}

function isAwaited(news: string, lang: string): RawBuilder<boolean> {
  const [id, entryId] = [sql.ref(`${news}.id`), sql.ref(`${news}.entry_id`)]
  return sql<boolean>`exists (
    select 1 from news_langs before join news earlier on earlier.id = before.news_id
     where earlier.entry_id = ${entryId} and earlier.id <> ${id} and before.lang = ${sql.ref(lang)}
       and before.state = 'waiting')`
}

// Facts speak every language; a text is there when it is public and not older than its original.
function isReady(entry: string, lang: string): RawBuilder<boolean> {
  const [id, code] = [sql.ref(`${entry}.id`), sql.ref(lang)]
  return sql<boolean>`(
    (${sql.ref(`${entry}.kind`)} in ('party', 'activity') and ${isPublicFact(entry)})
    or exists (
      select 1 from translations text
        join revisions revision
          on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
        left join translations original
          on original.entry_id = text.entry_id and original.lang = ${sql.ref(`${entry}.original_lang`)}
       where text.entry_id = ${id} and text.lang = ${code} and ${isPublic('text')}
         and not coalesce(revision.made_from < original.substance, false)))`
}
