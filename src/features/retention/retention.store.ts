import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** How long what was typed is kept for its writer. */
const DRAFT_DAYS = 30

/**
 * Lets go of what nobody came back for: drafts after 30 days, also those of people who ask for a visit, links to previews 30 days after they ended, and who was
 * where long ago. Answers how many rows.
 */
export async function removeOldDrafts(db: Db, now = Temporal.Now.instant()): Promise<number> {
  const before = now.subtract({ hours: DRAFT_DAYS * 24 })
  const { rows } = await sql<{ count: number }>`
    with drafts as (delete from text_drafts where at < ${before} returning 1),
         asked as (delete from visit_drafts where at < ${before} returning 1),
         links as (delete from preview_links where expires_at < ${before} returning 1),
         gone as (delete from text_presence where seen_at < ${now.subtract({ hours: 24 })} returning 1)
    select ((select count(*) from drafts) + (select count(*) from asked) + (select count(*) from links)
            + (select count(*) from gone))::integer as count`.execute(db)
  return rows[0]?.count ?? 0
}
