import { type RawBuilder, sql } from 'kysely'
import {
  type EntryKind,
  type EntryName,
  isPublic,
  isPublicFact,
  isSlug,
  nameIn,
  pathOfEntry,
  SECTIONS,
} from '#src/features/entries/index.ts'
import type { Subject } from '#src/features/reading/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'

const MOST_FOUND = 8

/** The public entries of some ids by what they are called; what was merged is what it turned out to be. */
export function readSubjects(db: Db, ids: readonly string[]): Promise<Subject[]> {
  return ids.length === 0 ? Promise.resolve([]) : read(db, sql`entry.id = any(${ids}::uuid[])`)
}

/** The public entry that an address names, by its path after the language. */
export async function findSubject(db: Db, path: string): Promise<Subject | undefined> {
  const parts = path.split('/')
  const slug = parts.at(-1) ?? ''
  const kind =
    parts.length === 1 ? 'page' : KINDS.find((each) => LANGS.some((lang) => SECTIONS[each][lang] === parts[0]))
  if (!kind || parts.length > 2 || !isSlug(slug)) return undefined
  const found = await read(db, sql`entry.id = (select entry_id from slugs where kind = ${kind} and slug = ${slug})`)
  return found[0]
}

const KINDS = ['story', 'highlight', 'party', 'activity'] as const

/** The parties and pages whose name has these words in it, in any language. */
export function searchSubjects(db: Db, words: string): Promise<Subject[]> {
  const like = `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return read(
    db,
    sql`entry.merged_into is null and entry.kind in ('party', 'page') and entry.id in (
      select named.entry_id from entry_names named where named.name ilike ${like}
      union
      select text.entry_id from translations text
        join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
       where text.slug <> '' and revision.title ilike ${like})`,
    MOST_FOUND,
  )
}

interface Row {
  id: string
  kind: EntryKind
  key: string
  is_fact: boolean
  names: (EntryName & { slug: string | null })[]
  texts: { lang: Lang; slug: string; title: string }[]
}

async function read(db: Db, which: RawBuilder<unknown>, limit?: number): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    select kept.id, kept.kind, kept.key, ${isPublicFact('kept')} as is_fact,
           (select coalesce(jsonb_agg(jsonb_build_object('lang', name.lang, 'name', name.name, 'kind', name.kind, 'slug', name.slug)
                                      order by name.position), '[]')
              from entry_names name where name.entry_id = kept.id and name.kind = 'name') as names,
           (select coalesce(jsonb_agg(jsonb_build_object('lang', text.lang, 'slug', text.slug, 'title', revision.title)
                                      order by (text.lang = kept.original_lang) desc, text.lang), '[]')
              from translations text
              join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
             where text.entry_id = kept.id and ${isPublic('text')}) as texts
      from entries entry join entries kept on kept.id = coalesce(entry.merged_into, entry.id)
     where ${which}
     order by kept.kind, kept.key, kept.id
     limit ${limit ?? null}`.execute(db)
  const found = new Map(rows.map((row) => [row.id, row]))
  return [...found.values()].flatMap((row) => subjectFrom(row) ?? [])
}

function subjectFrom({ id, kind, key, is_fact, names, texts }: Row): Subject | undefined {
  const [first] = texts
  if (kind === 'party' || kind === 'activity') {
    if (!is_fact) return undefined
    return {
      id,
      name: (lang) => nameIn(names, lang)?.name ?? key,
      path: (lang) => pathOfEntry(lang, { kind, slug: nameIn(names, lang)?.slug ?? key }),
    }
  }
  // The start page is everything, and is followed by choosing nothing.
  if (!first || first.slug === '') return undefined
  const textIn = (lang: Lang) => texts.find((text) => text.lang === lang) ?? first
  return {
    id,
    name: (lang) => textIn(lang).title,
    path: (lang) => pathOfEntry(lang, { kind, slug: textIn(lang).slug }),
  }
}
