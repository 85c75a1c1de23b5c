import { type Kysely, sql } from 'kysely'

/** What imports remember: which record of another system became which fact, and what a person has to decide (0012). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import_keys (
      source text not null,
      foreign_key text not null,
      party_id uuid references parties,
      activity_id uuid references activities,
      primary key (source, foreign_key),
      check (num_nonnulls(party_id, activity_id) = 1)
    )`.execute(db)
  await sql`
    create table import_doubts (
      number bigint generated always as identity primary key,
      subject text not null check (subject in ('party', 'town')),
      -- What stands in a file, as it is written and as its spellings share it; of a town also where it is said to lie.
      written text not null,
      folded text not null,
      country text,
      place text,
      why text not null,
      -- Whom it could be: [{ key, name, country }], the likeliest first.
      candidates jsonb not null,
      mapping text not null,
      file text not null,
      row integer not null,
      at timestamptz not null default now(),
      decision text check (decision in ('match', 'new', 'skip')),
      decided_party uuid references parties,
      decided_town bigint,
      decided_by text,
      decided_at timestamptz,
      check ((decision is null) = (decided_at is null)),
      unique nulls not distinct (subject, folded, country, place)
    )`.execute(db)
}
