import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { RENDERER, renderMarkdown } from '#src/platform/markdown/render.ts'

// A story of usual length: what a page of it costs should not depend on how many there are.
const BODY = Array.from(
  { length: 6 },
  (_, number) => `${number % 3 === 0 ? '## What the guests saw\n\n' : ''}The **delegation** visited the library and \
the school, and spoke with those who work there about [reading](https://city.example/reading), languages and how a \
city of many origins keeps together. More visits follow in the autumn; everyone is welcome to the open lectures.`,
).join('\n\n')

/** How many stories carry the rarest theme, however many there are. */
export const RARE = 10

/**
 * Writes so many stories of the past ten years in three languages, with audiences, themes and links, straight into the
 * tables: through the program's own way of writing, 100,000 would take half an hour.
 */
export async function writeStories(db: Db, count: number): Promise<void> {
  const html = await renderMarkdown(BODY)
  await sql`
    insert into entries (kind, key, original_lang, listed_at)
    select 'story', 'visit-' || n, (array['sv', 'fi', 'en'])[1 + n % 3],
           timestamptz '2026-11-01' - n * (interval '10 years' / ${count}::integer)
      from generate_series(1, ${count}::integer) n`.execute(db)
  await sql`
    insert into revisions (entry_id, lang, number, title, lead, body, html, renderer, mentions, made_from, of_substance, by)
    select id, code, 1, label || ' ' || substr(key, 7), label || ': what ' || key || ' was about, in a sentence or two.',
           ${BODY}, ${html}, ${RENDERER}::integer, '{}', case when code <> original_lang then 1 end, true, 'bench'
      from entries cross join ${LANGS} where key like 'visit-%'`.execute(db)
  await sql`
    insert into translations (entry_id, lang, state, slug, latest, live, substance, published_at)
    select id, code, 'published', word || substr(key, 6), 1, 1, 1, listed_at
      from entries cross join ${LANGS} where key like 'visit-%'`.execute(db)
  await sql`
    insert into slugs (kind, slug, entry_id)
    select 'story', slug, entry_id from translations text join entries on id = entry_id
     where key like 'visit-%'`.execute(db)
  await linkStories(db, count)
  // As after a night with autovacuum.
  await sql`vacuum analyze`.execute(db)
}

const LANGS = sql`(values ('sv', 'Besök', 'besok'), ('fi', 'Vierailu', 'vierailu'), ('en', 'Visit', 'visit'))
  as langs (code, label, word)`

// Every audience and theme is as frequent as the next, but for the last theme, which only a few old stories carry.
async function linkStories(db: Db, count: number): Promise<void> {
  await sql`
    insert into entry_terms (entry_id, term_id)
    select entries.id, terms.id
      from entries
      join (select *, count(*) over (partition by vocabulary) as together,
                   row_number() over (partition by vocabulary order by position) - 1 as place from terms) terms
        on case when vocabulary = 'theme' and place = together - 1
                then substr(entries.key, 7)::integer > ${count - RARE}::integer
                else substr(entries.key, 7)::integer % (together - (vocabulary = 'theme')::integer) = place end
     where entries.key like 'visit-%'`.execute(db)
  await sql`
    insert into entry_links (entry_id, to_id, position)
    select id, (select id from entries where kind = 'page' and menu = 'main' order by menu_position limit 1), 0
      from entries where key like 'visit-%0'`.execute(db)
}
