import { sql } from 'kysely'
import { type Actor, plainLetters, recordAudit, slugFrom } from '#src/features/entries/index.ts'
import { changeVersioned, lockSettings, type VersionedResult } from '#src/features/settings/index.ts'
import { type Labels, saveTerm, type Vocabulary } from '#src/features/site/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { FieldError } from './field.ts'
import type { TermPart, TermUses, TermWords } from './term.model.ts'

/** The audiences or themes of the city in its order. */
export function listTerms(db: Db, vocabulary: Vocabulary): Promise<TermPart[]> {
  return db
    .selectFrom('terms')
    .select(['id', 'key', 'names', 'slugs', 'leads'])
    .where('vocabulary', '=', vocabulary)
    .orderBy('position')
    .orderBy('key')
    .execute()
}

/** Sets the order of the audiences or themes. */
export function arrangeTerms(
  db: Db,
  vocabulary: Vocabulary,
  change: { version: string; ids: readonly string[]; by: Actor },
): Promise<VersionedResult<TermPart[], readonly FieldError[]>> {
  return changeVersioned(db, {
    name: `${vocabulary}s`,
    version: change.version,
    by: change.by,
    read: (tx) => listTerms(tx, vocabulary),
    async write(tx) {
      for (const [position, id] of change.ids.entries()) {
        await tx.updateTable('terms').set({ position }).where('id', '=', id).execute()
      }
    },
  })
}

/** Whose an address is: a name to tell it by. */
export interface TakenSlug {
  readonly slug: string
  readonly names: Labels
}

/** Changes the words and addresses of an audience or a theme; refused when an address is, or once was, another's. */
export function changeTerm(
  db: Db,
  vocabulary: Vocabulary,
  id: string,
  change: { version: string; words: TermWords; by: Actor },
): Promise<VersionedResult<TermPart, TakenSlug>> {
  const read = async (tx: Db) => (await listTerms(tx, vocabulary)).find((term) => term.id === id) as TermPart
  return changeVersioned<TermPart, TakenSlug>(db, {
    name: vocabulary,
    version: change.version,
    by: change.by,
    read,
    async write(tx, { key }) {
      const taken = await slugOfAnother(tx, vocabulary, change.words.slugs, id)
      if (taken) return taken
      const { position } = await tx
        .selectFrom('terms')
        .select('position')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      await saveTerm(tx, { vocabulary, key, ...change.words }, position)
      return undefined
    },
  })
}

/** Adds an audience or a theme at the end. */
export async function addTerm(
  db: Db,
  vocabulary: Vocabulary,
  words: TermWords,
  by: Actor,
): Promise<{ id: string } | TakenSlug> {
  return inTransaction(db, async (tx) => {
    await lockSettings(tx)
    const taken = await slugOfAnother(tx, vocabulary, words.slugs, undefined)
    if (taken) return taken
    const terms = await listTerms(tx, vocabulary)
    const key = freeKey(words, terms)
    const id = await saveTerm(tx, { vocabulary, key, ...words }, terms.length)
    await recordAudit(tx, { by, action: 'setting.changed', detail: { name: vocabulary, was: null, became: words } })
    await announceTags(tx, ['site'])
    return { id }
  })
}

const MOST_USES = 20

/** Reads what carries an audience or a theme. */
export async function readTermUses(db: Db, id: string): Promise<TermUses> {
  const { rows } = await sql<{ id: string; kind: string; title: string; count: number }>`
    select entry.id, entry.kind, count(*) over ()::integer as count,
           coalesce(
             (select revision.title from revisions revision where revision.entry_id = entry.id
               order by (revision.lang = entry.original_lang) desc, revision.number desc limit 1),
             (select name.name from entry_names name where name.entry_id = entry.id order by name.position limit 1),
             entry.key) as title
      from entries entry
     where exists (select 1 from entry_terms carried where carried.entry_id = entry.id and carried.term_id = ${id})
        or exists (
          select 1 from tie_themes carried join tie_parties side on side.tie_id = carried.tie_id
           where side.party_id = entry.id and carried.term_id = ${id})
        or exists (
          select 1 from translations text
            join revisions revision
              on revision.entry_id = text.entry_id and revision.lang = text.lang
             and revision.number in (text.live, text.latest)
            join terms linked on linked.id = ${id}
           where text.entry_id = entry.id
             and position('](' || linked.vocabulary || ':' || linked.key || ')' in revision.body) > 0)
     order by title limit ${MOST_USES}`.execute(db)
  return { entries: rows.map(({ count, ...entry }) => entry), count: rows[0]?.count ?? 0 }
}

/** Removes an audience or a theme that nothing carries. */
export function removeTerm(
  db: Db,
  vocabulary: Vocabulary,
  id: string,
  change: { version: string; by: Actor },
): Promise<VersionedResult<TermPart | null, 'unknown' | 'in_use'>> {
  return changeVersioned<TermPart | null, 'unknown' | 'in_use'>(db, {
    name: vocabulary,
    ...change,
    read: async (tx) => (await listTerms(tx, vocabulary)).find((term) => term.id === id) ?? null,
    async write(tx, was) {
      if (!was) return 'unknown'
      // Who gives it to an entry meanwhile waits, and finds it gone.
      await tx.selectFrom('terms').select('id').where('id', '=', id).forUpdate().execute()
      if ((await readTermUses(tx, id)).count > 0) return 'in_use'
      await tx.deleteFrom('terms').where('id', '=', id).execute()
      return undefined
    },
  })
}

async function slugOfAnother(
  tx: Tx,
  vocabulary: Vocabulary,
  slugs: Labels,
  id: string | undefined,
): Promise<TakenSlug | undefined> {
  const wanted = Object.values(slugs).filter((slug) => slug !== undefined)
  if (wanted.length === 0) return undefined
  const owned = await tx
    .selectFrom('term_slugs')
    .innerJoin('terms', 'terms.id', 'term_slugs.term_id')
    .select(['term_slugs.slug', 'terms.names', 'terms.id'])
    .where('term_slugs.vocabulary', '=', vocabulary)
    .where('term_slugs.slug', 'in', wanted)
    .execute()
  return owned.find((slug) => slug.id !== id)
}

// The key stands in content folders and in links by name, in letters that every keyboard has.
function freeKey({ names }: TermWords, terms: readonly TermPart[]): string {
  const name = names.en ?? Object.values(names)[0] ?? ''
  const base =
    slugFrom(plainLetters(name))
      .replaceAll(/[^a-z0-9-]/g, '')
      .replaceAll(/^-+|-+$/g, '') || 'term'
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`
    if (!terms.some((term) => term.key === key)) return key
  }
}
