import { sql } from 'kysely'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { OwnWords } from './newsletter.model.ts'
import { type ChangeResult, type Seen, writeNewsletter } from './newsletter.store.ts'

/** What is put at the end of an issue. */
export type NewBlock =
  | { readonly kind: 'entry'; readonly entryId: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'figures'; readonly year: number }

/** Puts a block at the end of an issue. An entry or the figures of a year that stand in it are not put in twice. */
export async function addBlock(
  db: Db,
  seen: Seen,
  block: NewBlock,
): Promise<ChangeResult | { readonly id: string } | 'there_already'> {
  let id = ''
  const changed = await writeNewsletter(db, seen, 'block added', async (tx) => {
    const entryId = block.kind === 'entry' ? block.entryId : null
    const year = block.kind === 'figures' ? block.year : null
    const { rows } = await sql<{ id: string }>`
      insert into newsletter_blocks (newsletter_id, position, kind, entry_id, year)
      select ${seen.id}, coalesce(max(position), 0) + 1, ${block.kind}, ${entryId}::uuid, ${year}::integer
        from newsletter_blocks where newsletter_id = ${seen.id}
      having not coalesce(bool_or(entry_id = ${entryId}::uuid or year = ${year}::integer), false)
      returning id`.execute(tx)
    const [added] = rows
    if (!added) throw new ThereAlready()
    id = added.id
  }).catch((error) => {
    if (error instanceof ThereAlready) return 'there_already' as const
    throw error
  })
  return changed === 'changed' ? { id } : changed
}

class ThereAlready extends Error {}

/** Takes a block out of an issue. */
export function removeBlock(db: Db, seen: Seen, blockId: string): Promise<ChangeResult> {
  return writeNewsletter(db, seen, 'block removed', (tx) =>
    tx.deleteFrom('newsletter_blocks').where('newsletter_id', '=', seen.id).where('id', '=', blockId).execute(),
  )
}

/** Moves a block one place up or down. */
export function moveBlock(db: Db, seen: Seen, blockId: string, way: 'up' | 'down'): Promise<ChangeResult> {
  return writeNewsletter(db, seen, 'block moved', async (tx) => {
    const ids = await orderOf(tx, seen.id)
    const at = ids.indexOf(blockId)
    const other = ids[way === 'up' ? at - 1 : at + 1]
    if (at === -1 || other === undefined) return
    const order = ids.map((id) => (id === blockId ? other : id === other ? blockId : id))
    await sql`
      update newsletter_blocks set position = ordered.position
        from unnest(${order}::uuid[]) with ordinality as ordered (id, position)
       where newsletter_blocks.id = ordered.id`.execute(tx)
  })
}

async function orderOf(tx: Tx, newsletterId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('newsletter_blocks')
    .select('id')
    .where('newsletter_id', '=', newsletterId)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => id)
}

/** Sets the own words of a block in each language. */
export function saveOwnWords(
  db: Db,
  seen: Seen,
  blockId: string,
  words: Readonly<Partial<Record<Lang, OwnWords>>>,
): Promise<ChangeResult> {
  return writeNewsletter(db, seen, 'text', (tx) =>
    tx
      .updateTable('newsletter_blocks')
      .set({ words: JSON.stringify(words) })
      .where('newsletter_id', '=', seen.id)
      .where('id', '=', blockId)
      .where('kind', '=', 'text')
      .execute(),
  )
}
