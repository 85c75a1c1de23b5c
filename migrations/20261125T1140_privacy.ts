import { type Kysely, sql } from 'kysely'

/** Personal data: links to one's own, notes on people, and since when a host receives nobody (decision 0036). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table own_data_links (
      -- What the link holds is in no database.
      token_hash text primary key,
      -- Sealed: that somebody has asked is nobody's business. The mark finds it again when the address is erased.
      email text not null,
      email_mark text not null,
      lang text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index own_data_links_mark on own_data_links (email_mark)`.execute(db)
  await sql`comment on table own_data_links is 'derived: of the day'`.execute(db)

  await sql`
    create table person_notes (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references people on delete cascade,
      body text not null,
      by text not null,
      by_id uuid,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index person_notes_person on person_notes (person_id, at)`.execute(db)
  await sql`create index people_phone on people (phone) where phone <> ''`.execute(db)

  // The contact of a host that no longer receives guests is let go of some time after: no way of writing can forget when.
  await sql`alter table hosts add column inactive_since timestamptz`.execute(db)
  await sql`update hosts set inactive_since = now() where not is_active`.execute(db)
  await sql`
    create function note_inactive_host() returns trigger language plpgsql as $$
    begin
      if new.is_active then new.inactive_since := null;
      elsif tg_op = 'INSERT' or old.is_active then new.inactive_since := coalesce(new.inactive_since, now());
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger note_inactive_host before insert or update of is_active on hosts
      for each row execute function note_inactive_host()`.execute(db)
  await sql`
    alter table staff add column closed_at timestamptz`.execute(db)
  await sql`update staff set closed_at = coalesce(seen_at, created_at) where state = 'closed'`.execute(db)
  await sql`
    create function note_closed_staff() returns trigger language plpgsql as $$
    begin
      if new.state <> 'closed' then new.closed_at := null;
      elsif old.state <> 'closed' then new.closed_at := now();
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger note_closed_staff before update of state on staff
      for each row execute function note_closed_staff()`.execute(db)
}
