import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Announcement, ArchivedNewsletter, Block, Newsletter, NewsletterState } from './newsletter.model.ts'

/** An issue with all that stands in it. */
export async function readNewsletter(db: Db, id: string): Promise<Newsletter | undefined> {
  const row = await db.selectFrom('newsletters').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const [words, blocks] = await Promise.all([
    db.selectFrom('newsletter_words').selectAll().where('newsletter_id', '=', id).execute(),
    db.selectFrom('newsletter_blocks').selectAll().where('newsletter_id', '=', id).orderBy('position').execute(),
  ])
  return {
    id,
    name: row.name,
    state: row.state,
    originalLang: row.original_lang,
    audiences: row.audiences,
    themes: row.themes,
    sendsOriginal: row.sends_original,
    version: row.version,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    writtenById: row.written_by_id ?? undefined,
    approvedAt: row.approved_at ?? undefined,
    approvedBy: row.approved_by ?? undefined,
    sendAt: row.send_at ?? undefined,
    number: row.number ?? undefined,
    begunAt: row.begun_at ?? undefined,
    queuedAt: row.queued_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    announcements: Object.fromEntries(
      words.map(({ lang, subject, preheader }): [Lang, Announcement] => [lang, { subject, preheader }]),
    ),
    blocks: blocks.map(
      ({ id: block, kind, entry_id, year, words: own, frozen }) =>
        ({
          id: block,
          kind,
          ...(kind === 'entry' && { entryId: entry_id, frozen: frozen ?? undefined }),
          ...(kind === 'text' && { words: own }),
          ...(kind === 'figures' && { year, frozen: frozen ?? undefined }),
        }) as Block,
    ),
  }
}

/** An issue as the list of the office shows it. */
export interface ListedNewsletter {
  readonly id: string
  readonly name: string
  readonly state: NewsletterState
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string
  readonly sendAt: Temporal.Instant | null
  readonly begunAt: Temporal.Instant | null
  readonly langs: readonly Lang[]
}

const MOST = 200

/** The issues, those that are not done with first, then the newest. */
export async function listNewsletters(db: Db): Promise<ListedNewsletter[]> {
  const { rows } = await sql<ListedNewsletter>`
    select id, name, state, written_at as "writtenAt", written_by as "writtenBy", send_at as "sendAt",
           begun_at as "begunAt",
           array(select words.lang from newsletter_words words left join languages on code = words.lang
                  where words.newsletter_id = newsletters.id and subject <> '' order by position) as langs
      from newsletters
     order by state in ('sent', 'cancelled'), coalesce(begun_at, written_at) desc
     limit ${MOST}`.execute(db)
  return rows
}

// In the archive is what has begun to go out: whoever opens the first mail finds it on the web. What was cancelled is not.
const IN_ARCHIVE = sql`number is not null and state in ('sending', 'stopped', 'sent')`

/** The issues of the archive, the newest first. */
export async function readArchive(db: Db, { limit, offset = 0 }: { limit: number; offset?: number }) {
  const { rows } = await sql<ArchivedNewsletter>`
    select id, number, begun_at as "begunAt", original_lang as "originalLang",
           (select coalesce(jsonb_object_agg(lang, jsonb_build_object('subject', subject, 'preheader', preheader))
                            filter (where subject <> ''), '{}')
              from newsletter_words where newsletter_id = newsletters.id) as announcements
      from newsletters where ${IN_ARCHIVE}
     order by number desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** The issue of a number, once it is in the archive. */
export async function readArchived(db: Db, number: number): Promise<Newsletter | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from newsletters where ${IN_ARCHIVE} and number = ${number}`.execute(db)
  return rows[0] && readNewsletter(db, rows[0].id)
}
