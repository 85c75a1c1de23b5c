import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** How far followers of a language have been told of an entry. */
export interface Telling {
  readonly lang: Lang
  /** How many of them were told, or will be with their next digest. */
  readonly told: number
  /** Until when the others of that language wait for their text, where they do. */
  readonly waitsUntil: Temporal.Instant | undefined
  /** Whether they wait for it without end. */
  readonly waits: boolean
}

/** Whom an entry was told to, by language, as far as anybody was. */
export async function readTelling(db: Db, entryId: string): Promise<Telling[]> {
  const { rows } = await sql<{ lang: Lang; told: number; waits_until: Temporal.Instant | null; waits: boolean }>`
    select open.lang, min(open.wait_until) as waits_until, bool_or(open.state = 'waiting') as waits,
           (select count(distinct told.follower_id)::integer from told
             where told.entry_id = ${entryId}::uuid and told.lang = open.lang) as told
      from news join news_langs open on open.news_id = news.id
     where news.entry_id = ${entryId}::uuid
     group by open.lang
     order by (select position from languages where code = open.lang)`.execute(db)
  return rows
    .map(({ waits_until, ...row }) => ({ ...row, waitsUntil: waits_until ?? undefined }))
    .filter(({ told, waits }) => told > 0 || waits)
}
