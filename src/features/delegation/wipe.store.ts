import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'

/**
 * Lets go of what is personal in guests, their letters and their arrivals. What stays is a number: which country
 * somebody came from, whether they came, and that a letter with a number was written.
 */
export async function wipeGuests(tx: Tx, which: { ids: readonly string[] } | { visitId: string }): Promise<void> {
  const ids =
    'ids' in which
      ? [...which.ids]
      : (await tx.selectFrom('guests').select('id').where('visit_id', '=', which.visitId).execute()).map(({ id }) => id)
  if (ids.length === 0) return
  await tx
    .updateTable('guests')
    .set({
      email: null,
      name: null,
      title: '',
      organisation: '',
      speaks: [],
      diets: [],
      diet_note: '',
      accessibility: '',
      arrives_at: null,
      arrives_by: null,
      arrival_note: '',
      photo_consent: null,
      answered_at: null,
      passport_name: null,
      born_on: null,
      confirmed_at: null,
      // A badge that is still in somebody's pocket names nobody.
      badge: sql<string>`'-' || id`,
      erased_at: sql<Temporal.Instant>`coalesce(erased_at, now())`,
      version: sql<number>`version + 1`,
    })
    .where('id', 'in', ids)
    .execute()
  await tx.updateTable('letters').set({ body: null }).where('guest_id', 'in', ids).execute()
  await tx.deleteFrom('guest_arrivals').where('guest_id', 'in', ids).execute()
}
