import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What was wrong in a text before, and since when it is right. */
export interface Correction {
  readonly at: Temporal.Instant
  readonly words: string
}

/** The corrections of a text as the database gives them. */
export type CorrectionRows = readonly { readonly at: string; readonly words: string }[]

/** In SQL, the corrections up to a live revision, the newest first. `revision` names that row of `revisions`. */
export function correctionsIn(revision: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${revision}.${name}`)
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('at', past.at, 'words', past.correction) order by past.number desc), '[]')
      from revisions past
     where past.entry_id = ${column('entry_id')} and past.lang = ${column('lang')}
       and past.number <= ${column('number')} and past.correction is not null)`
}

export const correctionsFrom = (rows: CorrectionRows): Correction[] =>
  rows.map(({ at, words }) => ({ at: Temporal.Instant.from(at), words }))

/** Says whether any of some revisions of a text corrects a mistake. */
export async function hasCorrection(
  tx: Tx,
  { entryId, lang, after, until }: { entryId: string; lang: Lang; after: number; until: number },
): Promise<boolean> {
  const found = await tx
    .selectFrom('revisions')
    .select('number')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .where('number', '>', after)
    .where('number', '<=', until)
    .where('correction', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
