import { sql } from 'kysely'
import { publishText, saveEntry, writeText } from '#src/features/entries/index.ts'
import { tellPart } from '#src/features/telling/match.store.ts'
import { openNews } from '#src/features/telling/open.store.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Figure } from './report.ts'

// Of each ten followers one chose the theme of the story.
const MATCH = 10

/** Writes so many followers over a thousand domains, straight into the tables: each has one choice, of a theme. */
export async function writeFollowers(db: Db, count: number): Promise<void> {
  await sql`
    insert into people (email, lang)
    select format('follower%s@d%s.example', number, number % 1000), 'sv' from generate_series(1, ${count}) number`.execute(
    db,
  )
  await sql`
    insert into followers (person_id, lang, frequency, state, ends_on)
    select id, 'sv', 'at_once', 'active', current_date + 365 from people`.execute(db)
  await sql`
    insert into follows (follower_id, themes)
    select follower.id, array[chosen.id]
      from (select id, row_number() over (order by id) as number from followers) follower
      join (select id, row_number() over (order by position) as number from terms where vocabulary = 'theme') chosen
        on chosen.number = case when follower.number % ${MATCH} = 0 then 1 else 2 end`.execute(db)
  await sql`vacuum analyze`.execute(db)
}

/** Publishes a story that one of ten follows, and measures what it takes to find and queue them. Throws when any is left out. */
export async function measureFollowers(db: Db, count: number): Promise<Figure[]> {
  const { id: theme } = await db
    .selectFrom('terms')
    .select('id')
    .where('vocabulary', '=', 'theme')
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const { id: entryId } = await saveEntry(
    db,
    { kind: 'story', key: 'bench-followers', originalLang: 'sv', termIds: [theme] },
    'bench',
  )
  const text = { title: 'Kulturhuset öppnar', lead: 'På fredag.', body: 'Välkommen.' }
  await writeText(db, {
    entryId,
    kind: 'story',
    lang: 'sv',
    text,
    slug: 'kulturhuset-oppnar',
    madeFrom: null,
    ofSubstance: true,
    by: 'bench',
  })
  await publishText(db, { entryId, lang: 'sv', by: 'bench' })
  const memory: number[] = []
  const slowest = { milliseconds: 0 }
  const begun = performance.now()
  while ((await openNews(db)) > 0);
  for (;;) {
    const before = performance.now()
    if (!(await tellPart(db))) break
    slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - before)
    memory.push(process.memoryUsage.rss() / 1024 / 1024)
  }
  const seconds = (performance.now() - begun) / 1000
  const { rows } = await sql<{ told: number; mails: number }>`
    select (select count(*)::integer from told where entry_id = ${entryId}) as told,
           (select count(*)::integer from outbox where composer = 'alert') as mails`.execute(db)
  const [found] = rows
  const expected = Math.floor(count / MATCH)
  if (found?.told !== expected || found.mails !== expected)
    throw new Error(`${expected} were to be told, and there are ${JSON.stringify(found)}.`)
  console.log(`${count} followers gone through and ${expected} queued in ${seconds.toFixed(1)} s`)
  return [
    { name: 'followers gone through for one story', value: count / seconds, unit: 'a second' },
    { name: 'mails queued', value: expected / seconds, unit: 'a second' },
    { name: 'all of it', value: seconds * 1000, unit: 'ms' },
    { name: 'the longest transaction', value: slowest.milliseconds, unit: 'ms' },
    { name: 'memory of the program (RSS), after the first part', value: memory[0] ?? Number.NaN, unit: 'MB' },
    { name: 'memory of the program (RSS), at most', value: Math.max(...memory), unit: 'MB' },
  ]
}
