import { type RawBuilder, sql } from 'kysely'
import { nameOfEntryIn, nameOfTieIn } from '#src/features/facts/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { OfficeFact } from './fact.model.ts'
import type { FormFact } from './fact-form.ts'

export { nameOfEntryIn, nameOfTieIn } from '#src/features/facts/index.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Says whether a part of an address can be an id: anything else never reaches the database. */
export const isId = (text: string) => UUID.test(text)

/** What a source is called in a language, else in another one. */
export const nameOfSourceIn = (lang: OfficeLang) =>
  sql<string>`coalesce(source.names ->> ${lang}::text, source.names ->> 'en', source.names ->> 'sv',
    source.names ->> 'fi', source.key)`

/** Finds a fact by its kind and id. */
export async function findFact(
  db: Db,
  lang: OfficeLang,
  { fact, id }: { fact: FormFact; id: string },
): Promise<OfficeFact | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<
    Omit<OfficeFact, 'fact' | 'slug' | 'merged'> & {
      slug: string | null
      mergedId: string | null
      mergedTitle: string | null
    }
  >`${SELECTS[fact](lang, id)}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { slug, mergedId, mergedTitle, ...found } = row
  return {
    ...found,
    fact,
    slug: slug ?? undefined,
    merged: mergedId ? { id: mergedId, title: mergedTitle ?? '' } : undefined,
  }
}

const NOT_MERGED = sql`null::uuid as "mergedId", null as "mergedTitle"`

const SELECTS: Readonly<Record<FormFact, (lang: OfficeLang, id: string) => RawBuilder<unknown>>> = {
  party: (lang, id) => sql`
    select entry.id, entry.key, ${nameOfEntryIn(lang, sql`entry.id`)} as title, party.kind,
           entry.facts_public as "isPublic",
           party.kind = 'company' and party.consented_on is null as "lacksConsent",
           ${nameOfEntryIn(lang, sql`entry.id`, sql`name.slug`)} as slug,
           entry.merged_into as "mergedId", ${nameOfEntryIn(lang, sql`entry.merged_into`)} as "mergedTitle"
      from entries entry join parties party on party.id = entry.id where entry.id = ${id}`,
  activity: (lang, id) => sql`
    select entry.id, entry.key, ${nameOfEntryIn(lang, sql`entry.id`)} as title, activity.kind,
           entry.facts_public as "isPublic", false as "lacksConsent",
           ${nameOfEntryIn(lang, sql`entry.id`, sql`name.slug`)} as slug, ${NOT_MERGED}
      from entries entry join activities activity on activity.id = entry.id where entry.id = ${id}`,
  tie: (lang, id) => sql`
    select tie.id, tie.key, ${nameOfTieIn(lang)} as title, tie.kind, tie.is_public as "isPublic",
           false as "lacksConsent", null as slug, ${NOT_MERGED}
      from ties tie where tie.id = ${id}`,
  source: (lang, id) => sql`
    select source.id, source.key, ${nameOfSourceIn(lang)} as title, '' as kind, true as "isPublic",
           false as "lacksConsent", null as slug, ${NOT_MERGED}
      from sources source where source.id = ${id}`,
}

/** The id of a source that is there. */
export async function findSourceId(db: Db, key: string): Promise<string> {
  return (await db.selectFrom('sources').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
}

/** Another party with a Wikidata id. */
export async function findByWikidata(db: Db, { wikidata, key }: { wikidata: string; key: string }) {
  return db
    .selectFrom('parties')
    .innerJoin('entries', 'entries.id', 'parties.id')
    .select('entries.id')
    .where('parties.wikidata', '=', wikidata)
    .where('entries.key', '<>', key)
    .where('entries.merged_into', 'is', null)
    .executeTakeFirst()
}

/** What parties are called in a language, by their key; one that was entered twice by the name of the one that is kept. */
export async function readPartyNames(
  db: Db,
  lang: OfficeLang,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; name: string }>`
    select entry.key, ${nameOfEntryIn(lang, sql`coalesce(entry.merged_into, entry.id)`)} as name
      from entries entry where entry.kind = 'party' and entry.key = any(${keys}::text[])`.execute(db)
  return new Map(rows.map(({ key, name }) => [key, name]))
}

/** The sources by name in a language, for suggestions and for telling what a key means. */
export async function readSourceNames(db: Db, lang: OfficeLang): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; name: string }>`
    select source.key, ${nameOfSourceIn(lang)} as name from sources source order by name`.execute(db)
  return new Map(rows.map(({ key, name }) => [key, name]))
}
