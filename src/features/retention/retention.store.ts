import { sql } from 'kysely'
import { readSetting } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { removeBrokenFiles } from '#src/platform/files/index.ts'

/**
 * Lets go of what nobody came back for, each after the days that the city set (`retention` among the settings): drafts,
 * files of agencies, links to previews that ended, mails that were done with, files of imports and exports; and who was where, after a day.
 * Answers how many rows. What is listed of an import stays: who, when and with what result.
 */
export async function removeOldDrafts(db: Db, now = Temporal.Now.instant()): Promise<number> {
  const kept = await readSetting(db, 'retention')
  const before = (days: number) => now.subtract({ hours: days * 24 })
  const { rows } = await sql<{ count: number }>`
    with drafts as (delete from text_drafts where at < ${before(kept.draftDays)} returning 1),
         -- What somebody has begun to ask for, and has not sent.
         asked as (delete from visit_drafts where at < now() - interval '30 days' returning 1),
         links as (delete from preview_links where expires_at < ${before(kept.previewDays)} returning 1),
         gone as (delete from text_presence where seen_at < ${before(1)} returning 1),
         mails as (delete from outbox where state not in ('queued', 'held') and created_at < ${before(kept.mailDays)} returning 1),
         taken as (select unnest(files || report_file || refused_file) as id from import_runs
                    where coalesce(carried_out_at, at) < ${before(kept.importDays)}),
         given as (delete from exports where at < ${before(kept.exportDays)} returning file_id as id),
         agencies as (delete from translation_files where at < ${before(kept.draftDays)} returning 1),
         files as (delete from stored_files
                    where id in (select id from taken) or id in (select id from given) returning 1),
         -- What is done with is told of by what it made.
         work as (delete from jobs where finished_at < ${before(kept.importDays)} returning 1)
    select ((select count(*) from drafts) + (select count(*) from asked) + (select count(*) from links) + (select count(*) from gone)
            + (select count(*) from mails) + (select count(*) from files) + (select count(*) from given)
            + (select count(*) from work) + (select count(*) from agencies))::integer as count`.execute(db)
  await removeBrokenFiles(db)
  return rows[0]?.count ?? 0
}
