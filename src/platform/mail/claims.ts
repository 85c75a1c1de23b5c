import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Db } from '../database/tables.ts'
import type { MailPace } from './way.ts'

// The first half of the numbers of locks: which process a claim is of.
const LOCK = 0x6d61696c
// Claims of all processes come one after the other, so that none of them spends what another one spends.
const TURN = 0x6d61696d

/** A mail that a process has in hand. */
export interface ClaimedRow {
  readonly id: string
  readonly to: string | null
  readonly subject: string | null
  readonly text: string | null
  readonly html: string | null
  readonly reply_to: string | null
  readonly answers: string[]
  readonly leave: string | null
  readonly attempts: number
  readonly composer: string | null
  readonly about: string | null
  readonly person_id: string | null
}

/** Gives a process a number for its claims, locked for as long as this connection lasts. */
export async function beginClaiming(desk: Client): Promise<number> {
  const { rows } = await desk.query<{ claimant: number }>("select nextval('mail_claimants')::integer as claimant")
  const claimant = rows[0]?.claimant ?? 0
  await holdClaims(desk, claimant)
  return claimant
}

/** Locks a number for as long as this connection lasts. All who work on what is claimed under it hold it together. */
export async function holdClaims(desk: Client, claimant: number): Promise<void> {
  await desk.query('select pg_advisory_lock_shared($1::integer, $2::integer)', [LOCK, claimant])
}

/** Puts back what processes had in hand that are gone. Answers whether others still have something in hand. */
export async function freeLostClaims(db: Db, mine: number): Promise<boolean> {
  const { rows } = await sql<{ claimant: number }>`
    select distinct claimed_by as claimant from outbox where claimed_by is not null and claimed_by <> ${mine}`.execute(
    db,
  )
  let othersWork = false
  for (const { claimant } of rows) {
    const isGone = await db.transaction().execute(async (tx) => {
      const { rows: locks } = await sql<{ got: boolean }>`
        select pg_try_advisory_xact_lock(${LOCK}::integer, ${claimant}::integer) as got`.execute(tx)
      if (locks[0]?.got) {
        await tx.updateTable('outbox').set({ claimed_by: null }).where('claimed_by', '=', claimant).execute()
      }
      return locks[0]?.got
    })
    if (!isGone) othersWork = true
  }
  return othersWork
}

/** Lays mails back that this process has not begun with. */
export async function releaseClaims(db: Db, mine: number, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('outbox')
    .set({ claimed_by: null })
    .where('claimed_by', '=', mine)
    .where('id', 'in', [...ids])
    .execute()
}

// So many domains are looked at in one go; those after them come with the next.
const DOMAINS = 50

/** What was claimed, and the domain to go on with. */
export interface Claims {
  readonly rows: readonly ClaimedRow[]
  readonly next: string
}

/**
 * Takes mails that are due, for this process alone: all letters first, which wait for nobody; then of the mails to many
 * so many for each domain as its rate allows, from domain `from` on. A domain that is slow holds up no other one.
 */
export async function claimMails(
  db: Db,
  { mine, pace, letters, many, from }: { mine: number; pace: MailPace; letters: number; many: number; from: string },
): Promise<Claims> {
  const rate = rateOf(pace)
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${TURN})`.execute(tx)
    const { rows } = await sql<(ClaimedRow | { id: null }) & { next: string | null }>`
      with recursive
      domains as (
        (select domain, 1 as number from outbox
          where state = 'queued' and composer is not null and domain >= ${from} order by domain limit 1)
        union all
        select found.domain, number + 1 from domains cross join lateral (
          select domain from outbox
           where state = 'queued' and composer is not null and domain > domains.domain order by domain limit 1) found
         where number <= ${DOMAINS}
      ),
      due_letters as (
        select id from outbox
         where state = 'queued' and composer is null and next_at <= now() and claimed_by is null
         order by next_at limit ${letters} for update skip locked
      ),
      allowed as (
        select domain, floor(
                 (${burst(rate)} - greatest(0, extract(epoch from coalesce(free_at, now()) - now()))) * ${rate} / 60.0
                 + 0.001) as most
          from domains left join mail_rates using (domain)
         where number <= ${DOMAINS}
      ),
      due as (
        select picked.id from allowed cross join lateral (
          select id from outbox
           where state = 'queued' and composer is not null and domain = allowed.domain
             and next_at <= now() and claimed_by is null
           order by next_at
           limit least(allowed.most, ceil(${many} / (select count(*)::numeric from domains)))
             for update skip locked) picked
         where allowed.most >= 1
         limit ${many}
      ),
      taken as (
        update outbox set claimed_by = ${mine}
         where id in (select id from due_letters union all select id from due)
        returning id, "to", subject, text, html, reply_to, answers, leave, attempts, composer, about, person_id, domain
      ),
      spent as (
        insert into mail_rates (domain, free_at)
        select domain, now() + make_interval(secs => count(*) * 60.0 / min(${rate})) from taken group by domain
        on conflict (domain) do update
          set free_at = greatest(mail_rates.free_at, now()) + (excluded.free_at - now())
      )
      select taken.*, following.next
        from (select max(domain) filter (where number > ${DOMAINS}) as next from domains) following
        left join taken on true`.execute(tx)
    return { rows: rows.filter((row) => row.id !== null), next: rows[0]?.next ?? '' }
  })
}

// A minute is given out second by second, and to a slow domain mail by mail.
const burst = (rate: ReturnType<typeof rateOf>) => sql`greatest(1.0, 60.0 / ${rate})`

const rateOf = ({ perMinute, perDomain }: MailPace) =>
  sql<number>`coalesce((${JSON.stringify(perDomain)}::jsonb ->> domain)::numeric, ${perMinute}::numeric)`

/** In how many milliseconds the next mail can go; undefined when none waits. */
export async function untilNextMail(db: Db, pace: MailPace): Promise<number | undefined> {
  const rate = rateOf(pace)
  const { rows } = await sql<{ seconds: number | null }>`
    with recursive domains as (
      (select domain from outbox where state = 'queued' and composer is not null order by domain limit 1)
      union all
      select found.domain from domains cross join lateral (
        select domain from outbox
         where state = 'queued' and composer is not null and domain > domains.domain order by domain limit 1) found
    ),
    times as (
      (select next_at as at from outbox
        where state = 'queued' and composer is null and claimed_by is null order by next_at limit 1)
      union all
      select greatest(first.next_at, free_at - make_interval(secs => ${burst(rate)} - 60.0 / ${rate}))
        from domains left join mail_rates using (domain) cross join lateral (
          select next_at from outbox
           where state = 'queued' and composer is not null and domain = domains.domain and claimed_by is null
           order by next_at limit 1) first
    )
    select extract(epoch from min(at) - now()) as seconds from times`.execute(db)
  const seconds = rows[0]?.seconds
  return seconds === null || seconds === undefined ? undefined : Math.max(0, Math.ceil(seconds * 1000))
}
