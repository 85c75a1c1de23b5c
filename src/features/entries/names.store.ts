import type { Tx } from '#src/platform/database/tables.ts'
import type { EntryKind } from './entry.model.ts'
import type { EntryName } from './entry.names.ts'
import { slugFrom } from './slug.ts'

/** Sets the names of a party or an activity. Answers whether they were different before. Old addresses stay its own. */
export async function saveNames(
  tx: Tx,
  entry: { id: string; kind: EntryKind; key: string },
  names: readonly EntryName[],
): Promise<boolean> {
  const stored = await tx
    .selectFrom('entry_names')
    .select(['lang', 'name', 'kind'])
    .where('entry_id', '=', entry.id)
    .orderBy('position')
    .execute()
  const written = (list: readonly EntryName[]) => JSON.stringify(list.map(({ lang, name, kind }) => [lang, name, kind]))
  if (written(stored) === written(names)) return false

  await tx.deleteFrom('entry_names').where('entry_id', '=', entry.id).execute()
  const rows = []
  for (const [position, { lang, name, kind }] of names.entries()) {
    const slug = kind === 'name' ? await claimNameSlug(tx, entry, name) : null
    rows.push({ entry_id: entry.id, position, lang, name, kind, slug })
  }
  if (rows.length > 0) await tx.insertInto('entry_names').values(rows).execute()
  return true
}

// Two towns may have one name (Halle and Halle): the second one's address carries its key, then a number.
async function claimNameSlug(
  tx: Tx,
  entry: { id: string; kind: EntryKind; key: string },
  name: string,
): Promise<string> {
  const base = slugFrom(name) || entry.key
  for (const candidate of [base, entry.key]) if (await claimSlug(tx, { ...entry, slug: candidate })) return candidate
  for (let number = 2; ; number += 1) {
    const candidate = `${base}-${number}`
    if (await claimSlug(tx, { ...entry, slug: candidate })) return candidate
  }
}

/** Makes a slug an entry's own for ever, unless it belongs to another of its kind (decision 0005). */
export async function claimSlug(
  tx: Tx,
  { kind, slug, id }: { kind: EntryKind; slug: string; id: string },
): Promise<boolean> {
  await tx
    .insertInto('slugs')
    .values({ kind, slug, entry_id: id })
    .onConflict((row) => row.doNothing())
    .execute()
  const owner = await tx
    .selectFrom('slugs')
    .select('entry_id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return owner?.entry_id === id
}
