import { sql } from 'kysely'
import { isPublic } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Figure, MenuEntry, Site } from './site.model.ts'

/** Reads the city; undefined while the database holds none. */
export async function readSite(db: Db): Promise<Site | undefined> {
  const city = await db.selectFrom('site').selectAll().executeTakeFirst()
  if (!city) return undefined
  const [languages, rows, slugs, figures, menu, look, footer, sent] = await Promise.all([
    db.selectFrom('languages').select('code').where('open', '=', true).orderBy('position').execute(),
    db.selectFrom('terms').selectAll().orderBy('position').execute(),
    db.selectFrom('term_slugs').select(['term_id', 'slug']).execute(),
    readFigures(db),
    readMenu(db),
    readSetting(db, 'look'),
    readSetting(db, 'footer'),
    readSent(db),
  ])
  const terms = rows.map((term) => ({
    ...term,
    everySlug: slugs.filter(({ term_id }) => term_id === term.id).map(({ slug }) => slug),
  }))
  return {
    languages: languages.map((language) => language.code),
    names: city.names,
    titles: city.titles,
    country: city.country,
    wikidata: city.wikidata ?? undefined,
    place: { latitude: city.latitude, longitude: city.longitude },
    timeZone: city.time_zone,
    website: city.website ?? undefined,
    contact: city.contact,
    audiences: terms.filter((term) => term.vocabulary === 'audience'),
    themes: terms.filter((term) => term.vocabulary === 'theme'),
    figures,
    menu,
    look,
    footer,
    hasNewsletters: sent !== undefined,
  }
}

// As the archive of newsletters has it.
const readSent = (db: Db) =>
  db
    .selectFrom('newsletters')
    .select('number')
    .where('number', 'is not', null)
    .where('state', '<>', 'cancelled')
    .limit(1)
    .executeTakeFirst()

async function readFigures(db: Db): Promise<Figure[]> {
  const figures = await db.selectFrom('figures').selectAll().orderBy('position').execute()
  const values = await db.selectFrom('figure_values').selectAll().orderBy('on_date').execute()
  return figures.map(({ id, key, unit, labels }) => ({
    key,
    unit,
    labels,
    values: values
      .filter((value) => value.figure_id === id)
      .map(({ value, bound, on_date, precision, sources }) => ({
        value: Number(value),
        bound: bound ?? undefined,
        when: { date: on_date, precision },
        sources,
      })),
  }))
}

async function readMenu(db: Db): Promise<MenuEntry[]> {
  const { rows } = await sql<
    Omit<MenuEntry, 'originalLang' | 'shows'> & {
      original_lang: MenuEntry['originalLang']
      shows: MenuEntry['shows'] | null
    }
  >`
    select entry.id, entry.kind, entry.menu as place, entry.original_lang, entry.shows,
           jsonb_agg(jsonb_build_object(
             'lang', text.lang, 'slug', text.slug, 'title', revision.title, 'lead', revision.lead)) as texts
      from entries entry
      join translations text on text.entry_id = entry.id and ${isPublic('text')}
      join revisions revision
        on revision.entry_id = entry.id and revision.lang = text.lang and revision.number = text.live
     where entry.menu is not null
     group by entry.id
     order by entry.menu_position, entry.key`.execute(db)
  return rows.map(({ original_lang, shows, ...row }) => ({
    ...row,
    originalLang: original_lang,
    shows: shows ?? undefined,
  }))
}

/** The ids of the audiences and themes that have these keys; a key that the city does not have is passed over. */
export async function readTermIds(
  db: Db,
  keys: { audiences?: readonly string[] | undefined; themes?: readonly string[] | undefined },
): Promise<string[]> {
  const wanted = [
    ...(keys.audiences ?? []).map((key) => ['audience', key] as const),
    ...(keys.themes ?? []).map((key) => ['theme', key] as const),
  ]
  if (wanted.length === 0) return []
  const terms = await db.selectFrom('terms').select(['id', 'vocabulary', 'key']).execute()
  return wanted.flatMap(([vocabulary, key]) => {
    const term = terms.find((candidate) => candidate.vocabulary === vocabulary && candidate.key === key)
    return term ? [term.id] : []
  })
}
