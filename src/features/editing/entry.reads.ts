import { sql } from 'kysely'
import { type EntryKind, type Projection, parseEntryName } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { namedLinks } from '#src/platform/markdown/render.ts'
import { type Precision, writePartialDate } from '#src/platform/time/partial-date.ts'
import type { OfficeEntry } from './entry.model.ts'
import type { CityLanguage, EntryChoice, OfficeText, Revision, RevisionLine } from './text.model.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Says whether an id can be one at all: what cannot does not reach the database. */
export const isId = (text: string): boolean => UUID.test(text)

/** The languages of the city in its order, those that are closed too. */
export function readLanguages(db: Db): Promise<CityLanguage[]> {
  return db.selectFrom('languages').select(['code', 'required', 'open']).orderBy('position').execute()
}

interface EntryRow {
  id: string
  kind: EntryKind
  key: string
  original_lang: Lang
  occurs_from: Temporal.PlainDate | null
  occurs_to: Temporal.PlainDate | null
  occurs_precision: Precision | null
  picture_id: string | null
  menu: string | null
  menu_position: number | null
  shows: Projection | null
  title: string
  audiences: string[]
  themes: string[]
  about: EntryChoice[]
}

/** Reads an entry with all its languages; undefined when there is none with that id. */
export async function readOfficeEntry(db: Db, id: string): Promise<OfficeEntry | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<EntryRow>`
    select entry.*, ${titleOf('entry')} as title,
           array(select term_id::text from entry_terms join terms on terms.id = term_id
                  where entry_id = entry.id and vocabulary = 'audience' order by position) as audiences,
           array(select term_id::text from entry_terms join terms on terms.id = term_id
                  where entry_id = entry.id and vocabulary = 'theme' order by position) as themes,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'id', target.id, 'kind', target.kind, 'key', target.key, 'title', ${titleOf('target')})
                     order by link.position), '[]')
              from entry_links link join entries target on target.id = link.to_id
             where link.entry_id = entry.id) as about
      from entries entry where entry.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const [texts, languages] = await Promise.all([readTexts(db, id), readLanguages(db)])
  const written = (date: Temporal.PlainDate | null) =>
    date && row.occurs_precision ? writePartialDate({ date, precision: row.occurs_precision }) : ''
  return {
    id,
    kind: row.kind,
    key: row.key,
    title: row.title,
    originalLang: row.original_lang,
    facts: {
      originalLang: row.original_lang,
      from: written(row.occurs_from),
      to: written(row.occurs_to),
      audiences: row.audiences,
      themes: row.themes,
      about: row.about.map((entry) => entry.id),
      picture: row.picture_id ?? '',
      menu: row.menu ?? '',
      menuPosition: row.menu_position === null ? '' : String(row.menu_position),
      shows: row.shows ?? '',
    },
    about: row.about,
    texts,
    languages,
  }
}

/** What an entry is called in the office: the name of a fact, the title of the original, its name in folders. */
export const titleOf = (entry: string) => sql<string>`coalesce(
  (select name from entry_names name where name.entry_id = ${sql.ref(entry)}.id and name.kind = 'name' order by position limit 1),
  (select nullif(revision.title, '') from translations text
     join revisions revision
       on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
    where text.entry_id = ${sql.ref(entry)}.id
    order by (text.lang = ${sql.ref(entry)}.original_lang) desc, revision.title = '' limit 1),
  ${sql.ref(entry)}.key)`

async function readTexts(db: Db, id: string): Promise<OfficeText[]> {
  const { rows } = await sql<OfficeText>`
    select text.lang, text.state, text.review, text.slug, text.latest, text.live,
           text.publish_at as "publishAt", text.published_at as "publishedAt", text.updated_at as "updatedAt",
           text.notice, revision.title, revision.by, revision.at, revision.machine,
           coalesce(revision.made_from < original.substance, false) as stale
      from translations text
      join languages language on language.code = text.lang
      join entries entry on entry.id = text.entry_id
      join revisions revision
        on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
      left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
     where text.entry_id = ${id}
     order by language.position`.execute(db)
  return rows
}

/** Reads a revision of a text; undefined when there is none with that number. */
export async function readRevision(
  db: Db,
  wish: { entryId: string; lang: Lang; number: number },
): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('revisions')
    .innerJoin('translations as text', (join) =>
      join.onRef('text.entry_id', '=', 'revisions.entry_id').onRef('text.lang', '=', 'revisions.lang'),
    )
    .select(['number', 'title', 'lead', 'body', 'call_label', 'call_href', 'made_from', 'of_substance', 'machine'])
    .select(['by', 'note', 'at', 'text.slug'])
    .where('revisions.entry_id', '=', wish.entryId)
    .where('revisions.lang', '=', wish.lang)
    .where('number', '=', wish.number)
    .executeTakeFirst()
  if (!row) return undefined
  const { title, slug, lead, body, call_label, call_href, made_from, of_substance, ...rest } = row
  const text = { title, slug, lead, body, callLabel: call_label ?? '', callHref: call_href ?? '' }
  return { ...rest, text, madeFrom: made_from, ofSubstance: of_substance }
}

/** The revisions of a text, the newest first. */
export function listRevisions(db: Db, text: { entryId: string; lang: Lang }): Promise<RevisionLine[]> {
  return db
    .selectFrom('revisions')
    .select(['number', 'title', 'by', 'note', 'of_substance as ofSubstance', 'at'])
    .where('entry_id', '=', text.entryId)
    .where('lang', '=', text.lang)
    .orderBy('number', 'desc')
    .execute()
}

/** The names of links in a text that lead nowhere: no entry, audience or theme is called so. */
export async function findDeadLinks(db: Db, html: string): Promise<string[]> {
  const dead: string[] = []
  for (const { scheme, name } of namedLinks(html)) {
    const found = scheme === 'entry' ? await isEntry(db, name) : await isTerm(db, scheme, name)
    if (!found) dead.push(`${scheme}:${name}`)
  }
  return dead
}

async function isEntry(db: Db, name: string): Promise<boolean> {
  const parsed = parseEntryName(name)
  if (!parsed) return false
  const { kind, key } = parsed
  const row = await db
    .selectFrom('entries')
    .select('id')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

async function isTerm(db: Db, vocabulary: 'audience' | 'theme', key: string): Promise<boolean> {
  const query = db.selectFrom('terms').select('id').where('vocabulary', '=', vocabulary).where('key', '=', key)
  return (await query.executeTakeFirst()) !== undefined
}

/** Whether a picture is described in a language. An entry without a picture lacks no description. */
export async function hasAlt(db: Db, pictureId: string, lang: Lang): Promise<boolean> {
  if (pictureId === '') return true
  const row = await db.selectFrom('media').select('alts').where('id', '=', pictureId).executeTakeFirst()
  return Boolean(row?.alts[lang]?.trim())
}

/** Reads a language of an address; undefined when it is none of the city's. */
export async function findLanguage(db: Db, text: string): Promise<CityLanguage | undefined> {
  if (!isLang(text)) return undefined
  return (await readLanguages(db)).find((language) => language.code === text)
}
