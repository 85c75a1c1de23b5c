import { type Kysely, sql } from 'kysely'

/** Mails to many: who has one in hand, how fast each domain is written to, and whom nobody writes to (decision 0030). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence mail_claimants as integer maxvalue 2000000000 cycle`.execute(db)
  await sql`
    alter table outbox
      -- The process that has it in hand; its number is locked for as long as it lives.
      add column claimed_by integer,
      -- What stands for the address that it went to: a bounce is believed about no other one.
      add column to_mark text,
      -- What a letter says in its headers.
      add column reply_to text,
      add column answers text[] not null default '{}',
      add column leave text`.execute(db)
  await sql`drop index outbox_queued`.execute(db)
  await sql`create index outbox_letters on outbox (next_at) where state = 'queued' and composer is null`.execute(db)
  await sql`
    create index outbox_many on outbox (domain, next_at) where state = 'queued' and composer is not null`.execute(db)
  await sql`create index outbox_claimed on outbox (claimed_by) where claimed_by is not null`.execute(db)
  await sql`create index outbox_failed on outbox (done_at desc) where state = 'failed'`.execute(db)
  await sql`
    create table mail_rates (
      domain text primary key,
      -- When all that was given to it is through, at its rate.
      free_at timestamptz not null
    )`.execute(db)
  await sql`
    create table suppressions (
      -- A hash that needs the key of the city: from it nobody learns the address.
      mark text primary key,
      reason text not null check (reason in ('bounced', 'complained', 'staff')),
      at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table soft_bounces (
      mark text not null,
      -- The Monday of the week in which a mailbox was full.
      week date not null,
      primary key (mark, week)
    )`.execute(db)
  await sql`
    create table inbox_messages (
      -- The hash of the message as it came.
      key text primary key,
      tries integer not null default 0,
      at timestamptz not null default now(),
      done_at timestamptz
    )`.execute(db)
  await sql`
    create table inbox_places (
      name text primary key,
      uid_validity bigint not null,
      last_uid bigint not null
    )`.execute(db)
}
