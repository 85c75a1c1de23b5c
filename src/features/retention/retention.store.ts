import { sql } from 'kysely'
import { readSetting } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { removeBrokenFiles } from '#src/platform/files/index.ts'

/**
 * Lets go of what nobody came back for, each after the days that the city set (`retention` among the settings). Answers
 * how many rows. What is listed of an import stays: who, when and with what result.
 */
export async function removeOldDrafts(db: Db, now = Temporal.Now.instant()): Promise<number> {
  return (await letGoOfWriting(db, now)) + (await letGoOfMails(db, now)) + (await letGoOfFiles(db, now))
}

/**
 * Whether anybody has worked here or come from outside yet: before, no room keeps anybody. Every act of theirs leaves one
 * of these rows behind, until it is tidied.
 */
export async function hasPeopleInIt(db: Db): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select 1 from staff) or exists (select 1 from outside_attempts) or exists (select 1 from people)
           or exists (select 1 from visits) or exists (select 1 from visit_drafts)
           or exists (select 1 from outbox) as has`.execute(db)
  return rows[0]?.has ?? true
}

/** Lets go of drafts, files of agencies and links to previews that ended; of kept forms; and of who was where, after a day. */
export async function letGoOfWriting(db: Db, now: Temporal.Instant): Promise<number> {
  const kept = await readSetting(db, 'retention')
  const before = beforeOf(now)
  const { rows } = await sql<{ count: number }>`
    with drafts as (delete from text_drafts where at < ${before(kept.draftDays)} returning 1),
         links as (delete from preview_links where expires_at < ${before(kept.previewDays)} returning 1),
         gone as (delete from text_presence where seen_at < ${before(1)} returning 1),
         forms as (delete from kept_forms where created_at < ${before(1)} returning 1),
         agencies as (delete from translation_files where at < ${before(kept.draftDays)} returning 1)
    select ((select count(*) from drafts) + (select count(*) from links) + (select count(*) from gone)
            + (select count(*) from forms) + (select count(*) from agencies))::integer as count`.execute(db)
  return rows[0]?.count ?? 0
}

/** Lets go of mails that were done with, of the marks of those that came in, and of paces that hold nobody up. */
export async function letGoOfMails(db: Db, now: Temporal.Instant): Promise<number> {
  const { mailDays } = await readSetting(db, 'retention')
  const before = beforeOf(now)
  const { rows } = await sql<{ count: number }>`
    with mails as (delete from outbox where state not in ('queued', 'held') and created_at < ${before(mailDays)} returning 1),
         -- What came in is known again by its hash for as long as it could come again.
         came as (delete from inbox_messages where at < ${before(180)} returning 1),
         paces as (delete from mail_rates where free_at < ${before(1)} returning 1)
    select ((select count(*) from mails) + (select count(*) from came) + (select count(*) from paces))::integer as count`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Lets go of the files of imports and exports, and of work that is done with. */
export async function letGoOfFiles(db: Db, now: Temporal.Instant): Promise<number> {
  const kept = await readSetting(db, 'retention')
  const before = beforeOf(now)
  const { rows } = await sql<{ count: number }>`
    with taken as (select unnest(files || report_file || refused_file) as id from import_runs
                    where coalesce(carried_out_at, at) < ${before(kept.importDays)}),
         given as (delete from exports where at < ${before(kept.exportDays)} returning file_id as id),
         files as (delete from stored_files
                    where id in (select id from taken) or id in (select id from given) returning 1),
         -- What is done with is told of by what it made.
         work as (delete from jobs where finished_at < ${before(kept.importDays)} returning 1)
    select ((select count(*) from files) + (select count(*) from given) + (select count(*) from work))::integer
           as count`.execute(db)
  await removeBrokenFiles(db)
  // The rows of which a file was an example stand in what is known of it.
  await sql`
    update import_runs set head = jsonb_set(head, '{samples}', '[]')
     where head ? 'samples' and head -> 'samples' <> '[]' and coalesce(carried_out_at, at) < ${before(kept.importDays)}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

const beforeOf = (now: Temporal.Instant) => (days: number) => now.subtract({ hours: days * 24 })
