import { type Kysely, sql } from 'kysely'

/** What falls due: the day of the year on which a fee does, and who was reminded of what (decision 0026). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ties add column fee_due text
      check (fee_due ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$')`.execute(db)
  await sql`alter table staff add column reminders boolean not null default true`.execute(db)
  // One row for each thing that somebody was written to about: it is written in the transaction of the letter, so that
  // any number of processes write it once.
  await sql`
    create table reminders (
      staff_id uuid not null references staff on delete cascade,
      key text not null,
      at timestamptz not null default now(),
      primary key (staff_id, key)
    )`.execute(db)
}
