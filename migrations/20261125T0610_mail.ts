import { type Kysely, sql } from 'kysely'

/** Mails on their way out: written in the transaction that they tell of, sent by whichever process is free (decision 0020). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      id uuid primary key default gen_random_uuid(),
      "to" text not null,
      subject text not null,
      -- Sealed: mails carry links that let somebody in. Gone when it was sent.
      text text,
      html text,
      state text not null check (state in ('queued', 'sent', 'failed', 'shown')),
      attempts integer not null default 0,
      next_at timestamptz not null default now(),
      error text,
      created_at timestamptz not null default now(),
      done_at timestamptz
    )`.execute(db)
  await sql`create index outbox_queued on outbox (next_at) where state = 'queued'`.execute(db)
  await sql`create index outbox_newest on outbox (created_at desc)`.execute(db)
}
