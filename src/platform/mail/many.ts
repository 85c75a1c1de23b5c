import type { Db } from '../database/tables.ts'
import type { ClaimedRow } from './claims.ts'
import type { Composers } from './composer.ts'
import type { Letter } from './letter.ts'
import type { MailState } from './mail.tables.ts'

/** How many mails of a kind are in a state. */
export interface ManySum {
  readonly composer: string
  readonly state: MailState
  readonly count: number
}

/** Sums of the mails to many that are kept, by who writes them and where they are. */
export async function readManySums(db: Db): Promise<ManySum[]> {
  const rows = await db
    .selectFrom('outbox')
    .select((row) => ['composer', 'state', row.fn.countAll<number>().as('count')] as const)
    .where('composer', 'is not', null)
    .groupBy(['composer', 'state'])
    .orderBy('composer')
    .orderBy('state')
    .execute()
  return rows.map((row) => ({ ...row, composer: row.composer ?? '' }))
}

/** A mail to many that did not arrive: where it went, and what was said there. */
export interface ManyFailure {
  readonly composer: string
  readonly domain: string
  readonly error: string
  readonly at: Temporal.Instant
}

/** The newest mails to many that did not arrive. */
export async function readManyFailures(db: Db, most = 20): Promise<ManyFailure[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['composer', 'domain', 'error', 'done_at', 'created_at'])
    .where('composer', 'is not', null)
    .where('state', '=', 'failed')
    .orderBy('done_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ composer, domain, error, done_at, created_at }) => ({
    composer: composer ?? '',
    domain,
    error: error ?? '',
    at: done_at ?? created_at,
  }))
}

/** A mail to many as it would be written now. */
export type WrittenNow = Pick<Letter, 'to' | 'subject' | 'text'> & { readonly id: string; readonly composer: string }

/** Lets the composers write the newest of the mails that wait, without sending any of them. */
export async function writeNewest(db: Db, composers: Composers, most = 5): Promise<WrittenNow[]> {
  const rows: Pick<ClaimedRow, 'id' | 'composer' | 'about' | 'person_id'>[] = await db
    .selectFrom('outbox')
    .select(['id', 'composer', 'about', 'person_id'])
    .where('composer', 'is not', null)
    .where('state', 'in', ['queued', 'shown'])
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const known = await composers()
  const written: WrittenNow[] = []
  for (const [composer, group] of Map.groupBy(rows, (row) => row.composer ?? '')) {
    const mails = group.map(({ id, about, person_id }) => ({ id, about: about ?? '', personId: person_id ?? '' }))
    const letters = await known[composer]?.write(mails)
    for (const { id } of mails) {
      const letter = letters?.get(id)
      if (letter) written.push({ id, composer, to: letter.to, subject: letter.subject, text: letter.text })
    }
  }
  return written
}
