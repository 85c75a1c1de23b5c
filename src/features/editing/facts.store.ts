import {
  type Actor,
  type EntryFacts,
  linkEntry,
  saveEntry,
  slugFrom,
  type TextKind,
} from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { FactFields } from './entry.model.ts'
import { readOfficeEntry } from './entry.reads.ts'
import { mergeFacts } from './facts.form.ts'
import { readChoices } from './list.reads.ts'
import { type SaveOutcome, saveText } from './save.store.ts'
import { EMPTY_TEXT } from './text.model.ts'

/** Adds an entry with the title of its original. Answers its id. */
export async function addEntry(
  db: Db,
  wish: { facts: Omit<EntryFacts, 'key'> & { kind: TextKind }; about: readonly string[]; title: string; by: Actor },
): Promise<{ id: string; outcome: SaveOutcome }> {
  return inTransaction(db, async (tx) => {
    const key = await chooseKey(tx, wish.facts.kind, wish.title)
    const { id } = await saveEntry(tx, { ...wish.facts, key }, wish.by)
    await linkAbout(tx, { id, kind: wish.facts.kind }, wish.about, wish.by)
    const outcome = await saveText(tx, {
      entry: { id, kind: wish.facts.kind, key, originalLang: wish.facts.originalLang },
      lang: wish.facts.originalLang,
      base: 0,
      text: { ...EMPTY_TEXT, title: wish.title },
      ofSubstance: true,
      note: '',
      by: wish.by,
    })
    return { id, outcome }
  })
}

// The name in folders, links and commands: of the title, in letters that every keyboard has.
async function chooseKey(tx: Tx, kind: TextKind, title: string): Promise<string> {
  const latin = slugFrom(title)
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  const made = latin || kind
  for (let number = 1; ; number += 1) {
    const key = number === 1 && latin ? made : `${made}-${number}`
    const taken = await tx
      .selectFrom('entries')
      .select('id')
      .where('kind', '=', kind)
      .where('key', '=', key)
      .executeTakeFirst()
    if (!taken) return key
  }
}

/**
 * Saves the facts of an entry. `base` is what the writer's form began with: what others changed meanwhile stays. `parse`
 * makes facts of the fields that result.
 */
export async function saveFacts<Problems>(
  db: Db,
  wish: {
    id: string
    base: FactFields
    fields: FactFields
    parse: (fields: FactFields) => { facts: EntryFacts } | { problems: Problems }
    by: Actor
  },
): Promise<
  | 'saved'
  | 'unknown_entry'
  | { problems: Problems }
  | { conflicts: ReturnType<typeof mergeFacts>['conflicts']; now: FactFields; merged: FactFields }
> {
  return inTransaction(db, async (tx) => {
    const locked = await tx.selectFrom('entries').select('id').where('id', '=', wish.id).forUpdate().executeTakeFirst()
    const entry = locked && (await readOfficeEntry(tx, wish.id))
    if (!entry) return 'unknown_entry'
    const { merged, conflicts } = mergeFacts(wish.base, wish.fields, entry.facts)
    if (conflicts.length > 0) return { conflicts, now: entry.facts, merged }
    const parsed = wish.parse(merged)
    if ('problems' in parsed) return parsed
    await saveEntry(tx, parsed.facts, wish.by)
    await linkAbout(tx, entry, merged.about, wish.by)
    return 'saved'
  })
}

// Only what is there, and never itself: ids come from a form and can be anything.
async function linkAbout(
  tx: Tx,
  entry: { id: string; kind: EntryFacts['kind'] },
  ids: readonly string[],
  by: Actor,
): Promise<void> {
  const choices = await readChoices(tx, ids)
  const about = choices.map((choice) => choice.id).filter((id) => id !== entry.id)
  await linkEntry(tx, { id: entry.id, kind: entry.kind, about }, by)
}
