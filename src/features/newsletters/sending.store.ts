import { sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import { queueMails } from '#src/features/people/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { MAIL_TAG } from '#src/platform/mail/index.ts'
import { NEWSLETTER, NEWSLETTER_TAG } from './newsletter.model.ts'
import { lockNewsletter } from './newsletter.store.ts'
import { isRecipient } from './recipients.reads.ts'

const AT_ONCE = 5_000
const BY = 'schedule'

/** Begins to send the issues whose time has come. Answers how many. */
export async function beginDueNewsletters(db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update newsletters
         set state = 'sending', begun_at = now(), version = version + 1,
             number = (select coalesce(max(number), 0) + 1 from newsletters)
       where id = (select id from newsletters where state = 'scheduled' and send_at <= now()
                    order by send_at limit 1 for update)
      returning id`.execute(tx)
    for (const { id } of rows) {
      await recordAudit(tx, { by: BY, action: 'newsletter.begun', detail: { newsletter: id } })
      // The archive is a part of the site from its first issue on.
      await announceTags(tx, [NEWSLETTER_TAG, 'site'])
    }
    return rows.length
  })
}

/**
 * Puts the next part of the recipients of an issue into the outbox, by a key that only grows: one transaction, however
 * many there are in all. Whoever is cut off goes on after the last that was put in, and nobody is put in twice.
 */
export async function queuePart(db: Db, id: string, most = AT_ONCE): Promise<'more' | 'all' | 'stopped'> {
  return inTransaction(db, async (tx) => {
    if ((await lockNewsletter(tx, id))?.state !== 'sending') return 'stopped'
    const row = await tx
      .selectFrom('newsletters')
      .select(['audiences', 'themes', 'last_person_id', 'queued_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (row.queued_at) return 'all'
    const last = await queueAfter(tx, id, row, most)
    const isLast = last.count < most
    await tx
      .updateTable('newsletters')
      .set({ last_person_id: last.id ?? row.last_person_id, queued_at: isLast ? sql`now()` : null })
      .where('id', '=', id)
      .execute()
    await announceTags(tx, [MAIL_TAG])
    return isLast ? 'all' : 'more'
  })
}

async function queueAfter(
  tx: Tx,
  id: string,
  row: { audiences: string[]; themes: string[]; last_person_id: string | null },
  most: number,
): Promise<{ id: string | null; count: number }> {
  const { rows } = await sql<{ id: string | null; count: number }>`
    with part as (
      select follower.person_id as id from followers follower
       where ${isRecipient('follower', row)}
         and follower.person_id > ${row.last_person_id ?? '00000000-0000-0000-0000-000000000000'}::uuid
       order by follower.person_id limit ${most}),
    put as (
      ${queueMails({ composer: NEWSLETTER, about: id }, sql`select id as person_id from part`)})
    select (select id from part order by id desc limit 1) as id, (select count(*)::integer from part) as count`.execute(
    tx,
  )
  return rows[0] ?? { id: null, count: 0 }
}

/** The issues that are being sent, and have recipients who are not in the outbox yet. */
export async function readUnqueued(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('newsletters')
    .select('id')
    .where('state', '=', 'sending')
    .where('queued_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Holds back what came back into the queue of a sending that is stopped: a server that took it thought otherwise. */
export async function holdStopped(db: Db): Promise<void> {
  await sql`
    update outbox set state = 'held'
     where composer = ${NEWSLETTER} and state = 'queued'
       and about in (select id from newsletters where state = 'stopped')`.execute(db)
}

/** Ends the sendings that have nothing left to send. Answers how many. */
export async function settleNewsletters(db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update newsletters set state = 'sent', ended_at = now(), version = version + 1
       where state = 'sending' and queued_at is not null
         and not exists (select 1 from outbox where composer = ${NEWSLETTER} and about = newsletters.id
                            and state in ('queued', 'held'))
      returning id`.execute(tx)
    for (const { id } of rows) await recordAudit(tx, { by: BY, action: 'newsletter.sent', detail: { newsletter: id } })
    if (rows.length > 0) await announceTags(tx, [NEWSLETTER_TAG])
    return rows.length
  })
}

/**
 * Counts what went where, for the issues of the last thirty days. Mails are let go of after a while, and people erase
 * themselves: what was counted stays.
 */
export async function countNewslettersAgain(db: Db): Promise<void> {
  await sql`
    insert into newsletter_counts (newsletter_id, lang, sent, failed, dropped, ended)
    select newsletter.id, follower.lang, count(*) filter (where mail.state = 'sent'),
           count(*) filter (where mail.state = 'failed'), count(*) filter (where mail.state = 'dropped'),
           count(*) filter (where mail.state = 'sent' and follower.ended_at > newsletter.begun_at
                              and follower.ended_at < newsletter.begun_at + interval '30 days')
      from newsletters newsletter
      join outbox mail on mail.composer = ${NEWSLETTER} and mail.about = newsletter.id
      join followers follower on follower.person_id = mail.person_id
     where newsletter.state in ('sent', 'cancelled') and newsletter.begun_at > now() - interval '31 days'
     group by newsletter.id, follower.lang
        on conflict (newsletter_id, lang) do update
       set sent = greatest(newsletter_counts.sent, excluded.sent),
           failed = greatest(newsletter_counts.failed, excluded.failed),
           dropped = greatest(newsletter_counts.dropped, excluded.dropped),
           ended = greatest(newsletter_counts.ended, excluded.ended)`.execute(db)
}

/** When something is next to be done for newsletters; undefined when nothing waits. */
export async function nextNewsletterTime(db: Db): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select min(case state when 'sending' then now() when 'stopped' then now() + interval '20 seconds' else send_at end) as at
      from newsletters where state in ('scheduled', 'sending', 'stopped')`.execute(db)
  return rows[0]?.at ?? undefined
}
