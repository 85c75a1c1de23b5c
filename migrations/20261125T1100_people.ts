import { type Kysely, sql } from 'kysely'

/** People the city keeps contact with, and mails that are written when their turn comes (decision 0029). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit_attempts rename to outside_attempts`.execute(db)
  await sql`alter index visit_attempts_mark rename to outside_attempts_mark`.execute(db)
  await sql`
    create table people (
      id uuid primary key default gen_random_uuid(),
      -- One address is one person; what they do for the city stands in the tables of each room, by this id.
      email text not null,
      name text not null default '',
      phone text not null default '',
      lang text not null,
      -- The person that this one turned out to be. Nothing is moved: taking it back is forgetting this.
      merged_into uuid references people on delete set null,
      created_at timestamptz not null default now(),
      version integer not null default 1,
      check (merged_into <> id)
    )`.execute(db)
  await sql`create unique index people_email on people (lower(email))`.execute(db)
  await sql`create index people_merged on people (merged_into) where merged_into is not null`.execute(db)
  await sql`create index people_name on people (lower(name))`.execute(db)

  // A mail to many holds only ids until its turn comes: what it says is written then, and is true then.
  await sql`
    alter table outbox
      alter column "to" drop not null,
      alter column subject drop not null,
      -- Which room writes it, what it is about, and for whom.
      add column composer text,
      add column about uuid,
      add column person_id uuid references people on delete cascade,
      add column domain text not null default '',
      drop constraint outbox_state_check,
      add constraint outbox_state_check
        check (state in ('queued', 'held', 'sent', 'failed', 'shown', 'dropped')),
      add constraint outbox_written check (
        (composer is null and "to" is not null and subject is not null and person_id is null and about is null)
        or (composer is not null and about is not null and person_id is not null))`.execute(db)
  await sql`update outbox set domain = lower(split_part("to", '@', 2))`.execute(db)
  // Never twice: one mail about one thing to one person.
  await sql`create unique index outbox_once on outbox (composer, about, person_id) where composer is not null`.execute(
    db,
  )
  await sql`create index outbox_person on outbox (person_id) where person_id is not null`.execute(db)
}
