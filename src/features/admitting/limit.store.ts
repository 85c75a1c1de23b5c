import { sql } from 'kysely'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What people from outside can do so often. */
export type OutsideAct =
  /** Begin to ask for a visit, ask for it, have a link of their own mailed, write a message. */
  | 'draft'
  | 'ask'
  | 'mail'
  | 'message'
  /** Follow, write to the city, register a company, put themselves down to take part. */
  | 'follow'
  | 'inquire'
  | 'register'
  | 'take_part'

// How often within an hour from one network, and for one person: a mail address, or a link. An office or a school stands
// behind one address; a hundred requests from it within an hour are no guests.
const MOST: Readonly<Record<OutsideAct, { network: number; person: number }>> = {
  draft: { network: 30, person: 30 },
  ask: { network: 10, person: 4 },
  mail: { network: 10, person: 3 },
  message: { network: 40, person: 12 },
  // A library or a course for newcomers signs up together; one address gets no more mails than it can bear.
  follow: { network: 40, person: 3 },
  inquire: { network: 15, person: 6 },
  register: { network: 10, person: 4 },
  take_part: { network: 20, person: 4 },
}
const HOUR = 3_600

/**
 * Lets somebody from outside do something, or says how many seconds to wait. Each act counts before it is done: of a
 * thousand at once no more pass than of a thousand after each other.
 */
export async function admitOutsider(
  { db, vault }: { db: Db; vault: Vault },
  act: { kind: OutsideAct; network: string; person?: string | undefined },
): Promise<'admitted' | { readonly seconds: number }> {
  const { kind } = act
  const counted = [
    { mark: vault.mark(act.network, 'outside-network'), most: MOST[kind].network },
    ...(act.person ? [{ mark: vault.mark(act.person.toLowerCase(), 'outside-person'), most: MOST[kind].person }] : []),
  ]
  return inTransaction(db, async (tx) => {
    // Always in this order, so that two never wait for each other.
    for (const { mark } of [...counted].sort((a, b) => (a.mark < b.mark ? -1 : 1)))
      await sql`select pg_advisory_xact_lock(23, hashtext(${mark}))`.execute(tx)
    await sql`delete from outside_attempts where at < now() - interval '1 hour' or at > now() + interval '1 hour'`.execute(
      tx,
    )
    let wait = 0
    for (const { mark, most } of counted) {
      const { rows } = await sql<{ count: number; oldest: number }>`
        select count(*)::integer as count, coalesce(max(extract(epoch from now() - at)), 0)::float as oldest
          from outside_attempts where mark = ${mark} and kind = ${kind}`.execute(tx)
      if (rows[0] && rows[0].count >= most) wait = Math.max(wait, Math.ceil(HOUR - rows[0].oldest), 1)
    }
    if (wait > 0) return { seconds: wait }
    await tx
      .insertInto('outside_attempts')
      .values(counted.map(({ mark }) => ({ kind, mark })))
      .execute()
    return 'admitted'
  })
}
