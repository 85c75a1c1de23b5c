import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { noteChange } from './changes.store.ts'
import {
  type Actor,
  type EntryFacts,
  type EntryKind,
  isFactKind,
  nameOfEntry,
  parseEntryName,
  type TextState,
} from './entry.model.ts'

/** One line of the audit log: who did what to which text. */
export async function recordAudit(
  tx: Tx,
  line: { by: Actor; action: string; entryId?: string; lang?: Lang; detail?: Record<string, unknown> },
): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      by: line.by,
      action: line.action,
      entry_id: line.entryId ?? null,
      lang: line.lang ?? null,
      detail: line.detail ? JSON.stringify(line.detail) : null,
    })
    .execute()
}

/**
 * Announces that an entry changed: its own pages, the lists of its kind and, for a page, the menus of the site. It is
 * noted too, for those who follow entries later (changes.store.ts).
 */
export async function announceEntry(tx: Tx, entry: { id: string; kind: EntryKind }): Promise<void> {
  await noteChange(tx, entry.id)
  const tags = [`entry:${entry.id}`, `kind:${entry.kind}`]
  await announceTags(tx, entry.kind === 'page' ? [...tags, 'site'] : tags)
}

/**
 * Adds an entry, or brings its shared facts up to date. Answers its id and whether anything was different. When a party
 * or an activity is, and whom it concerns, is for the register to say: these stay as they are.
 */
export async function saveEntry(db: Db, facts: EntryFacts, by: Actor): Promise<{ id: string; changed: boolean }> {
  return inTransaction(db, async (tx) => {
    const inRegister = isFactKind(facts.kind)
    const columns = {
      original_lang: facts.originalLang,
      picture_id: facts.pictureId ?? null,
      ...(!inRegister && {
        occurs_from: facts.occurs?.from.date ?? null,
        occurs_to: facts.occurs?.to?.date ?? null,
        occurs_precision: facts.occurs?.from.precision ?? null,
        menu: facts.menu?.place ?? null,
        menu_position: facts.menu?.position ?? null,
        shows: facts.shows ?? null,
      }),
    }
    const current = await tx
      .selectFrom('entries')
      .select(['id', ...(Object.keys(columns) as (keyof typeof columns)[])])
      .where('kind', '=', facts.kind)
      .where('key', '=', facts.key)
      .forUpdate()
      .executeTakeFirst()

    if (!current) {
      const { id } = await tx
        .insertInto('entries')
        .values({ kind: facts.kind, key: facts.key, ...columns })
        .returning('id')
        .executeTakeFirstOrThrow()
      await setTerms(tx, id, facts.termIds)
      await recordAudit(tx, { by, action: 'entry.added', entryId: id })
      return { id, changed: true }
    }

    const { id, ...stored } = current
    const sameColumns = Object.entries(columns).every(
      ([name, value]) => String(value) === String(stored[name as keyof typeof stored]),
    )
    const sameTerms = inRegister || (await setTerms(tx, id, facts.termIds))
    if (sameColumns && sameTerms) return { id, changed: false }

    if (!sameColumns) await tx.updateTable('entries').set(columns).where('id', '=', id).execute()
    await recordAudit(tx, { by, action: 'entry.changed', entryId: id })
    await announceEntry(tx, { id, kind: facts.kind })
    return { id, changed: true }
  })
}

/** Sets what an entry is about, in order. Answers whether that was different before. */
export async function linkEntry(
  db: Db,
  link: { id: string; kind: EntryKind; about: readonly string[] },
  by: Actor,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const stored = await tx
      .selectFrom('entry_links')
      .select('to_id')
      .where('entry_id', '=', link.id)
      .orderBy('position')
      .execute()
    const before = stored.map((row) => row.to_id)
    if (before.join() === link.about.join()) return false

    await tx.deleteFrom('entry_links').where('entry_id', '=', link.id).execute()
    if (link.about.length > 0) {
      const rows = link.about.map((to_id, position) => ({ entry_id: link.id, to_id, position }))
      await tx.insertInto('entry_links').values(rows).execute()
    }
    await recordAudit(tx, { by, action: 'entry.linked', entryId: link.id })
    // What it is about shows it too, and so does what it was about before.
    await announceTags(
      tx,
      [...before, ...link.about].map((id) => `entry:${id}`),
    )
    await announceEntry(tx, link)
    return true
  })
}

/** Sets the audiences and themes of an entry. Answers whether they were the same before. */
export async function setTerms(tx: Tx, entryId: string, termIds: readonly string[]): Promise<boolean> {
  const stored = await tx.selectFrom('entry_terms').select('term_id').where('entry_id', '=', entryId).execute()
  const before = new Set(stored.map((row) => row.term_id))
  if (before.size === termIds.length && termIds.every((id) => before.has(id))) return true

  await tx.deleteFrom('entry_terms').where('entry_id', '=', entryId).execute()
  if (termIds.length > 0) {
    await tx
      .insertInto('entry_terms')
      .values(termIds.map((term_id) => ({ entry_id: entryId, term_id })))
      .execute()
  }
  return false
}

/** Finds an entry by its name: `stories/opinmaki`. */
export async function findEntry(db: Db, name: string): Promise<{ id: string; kind: EntryKind } | undefined> {
  const parsed = parseEntryName(name)
  if (!parsed) return undefined
  return db
    .selectFrom('entries')
    .select(['id', 'kind'])
    .where('kind', '=', parsed.kind)
    .where('key', '=', parsed.key)
    .executeTakeFirst()
}

/** Every entry by name, with the state of each of its languages. */
export async function listStates(db: Db): Promise<{ name: string; states: { lang: Lang; state: TextState }[] }[]> {
  const rows = await db
    .selectFrom('entries as entry')
    .innerJoin('translations as text', 'text.entry_id', 'entry.id')
    .innerJoin('languages as language', 'language.code', 'text.lang')
    .select(['entry.kind', 'entry.key', 'text.lang', 'text.state'])
    .orderBy('entry.kind')
    .orderBy('entry.key')
    .orderBy('language.position')
    .execute()
  const byName = new Map<string, { lang: Lang; state: TextState }[]>()
  for (const { lang, state, ...entry } of rows) {
    const name = nameOfEntry(entry)
    byName.set(name, [...(byName.get(name) ?? []), { lang, state }])
  }
  return [...byName].map(([name, states]) => ({ name, states }))
}
