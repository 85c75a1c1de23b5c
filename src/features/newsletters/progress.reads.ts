import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { NEWSLETTER, type Newsletter } from './newsletter.model.ts'

/** How far the sending of an issue is in one language. */
export interface Progress {
  readonly lang: Lang
  /** On their way, or waiting for their turn. */
  readonly waiting: number
  /** Held back since the sending was stopped. */
  readonly held: number
  readonly sent: number
  readonly failed: number
  /** Not written because the follower had left before its turn. */
  readonly dropped: number
  /** How many of those who got it ended their following within thirty days. */
  readonly ended: number
}

/** How far the sending of an issue is, by language. What is counted in the outbox is kept when that is let go of. */
export async function readProgress(db: Db, { id, begunAt }: Pick<Newsletter, 'id' | 'begunAt'>): Promise<Progress[]> {
  if (!begunAt) return []
  const { rows } = await sql<Progress>`
    with now as (
      select follower.lang, count(*) filter (where mail.state = 'queued') as waiting,
             count(*) filter (where mail.state = 'held') as held, count(*) filter (where mail.state = 'sent') as sent,
             count(*) filter (where mail.state = 'failed') as failed,
             count(*) filter (where mail.state = 'dropped') as dropped,
             count(*) filter (where mail.state = 'sent' and follower.ended_at > ${begunAt}
                                and follower.ended_at < ${begunAt}::timestamptz + interval '30 days') as ended
        from outbox mail join followers follower on follower.person_id = mail.person_id
       where mail.composer = ${NEWSLETTER} and mail.about = ${id}
       group by follower.lang),
    kept as (select * from newsletter_counts where newsletter_id = ${id})
    select lang, coalesce(now.waiting, 0)::integer as waiting, coalesce(now.held, 0)::integer as held,
           greatest(now.sent, kept.sent)::integer as sent, greatest(now.failed, kept.failed)::integer as failed,
           greatest(now.dropped, kept.dropped)::integer as dropped, greatest(now.ended, kept.ended)::integer as ended
      from now full join kept using (lang)
      left join languages on code = lang
     order by position`.execute(db)
  return rows
}
