import { type Kysely, sql } from 'kysely'

/** The world directory: who is tied to whom elsewhere, as others say. It is not the city's own register (0012). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table world_towns (
      id bigint generated always as identity primary key,
      name text not null,
      -- What its spellings share: folded words in alphabetical order.
      folded text not null,
      country text not null check (country ~ '^[A-Z]{2}$'),
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      wikidata text check (wikidata ~ '^Q[1-9][0-9]*$'),
      population integer check (population >= 0),
      -- The party of the register that it is.
      party_id uuid references parties,
      -- It may be another town of this name, or lie elsewhere: nothing is concluded from it before a person decided.
      is_doubted boolean not null default false,
      check ((latitude is null) = (longitude is null))
    )`.execute(db)
  await sql`create index world_towns_folded on world_towns (country, folded)`.execute(db)
  await sql`create index world_towns_party on world_towns (party_id) where party_id is not null`.execute(db)
  await sql`create index world_towns_place on world_towns (country, latitude, longitude)`.execute(db)
  await sql`create index world_towns_wikidata on world_towns (wikidata) where wikidata is not null`.execute(db)
  await sql`
    create table world_town_names (
      town_id bigint not null references world_towns,
      name text not null,
      primary key (town_id, name)
    )`.execute(db)
  // Two towns by one source, whoever of them stands first in it.
  await sql`
    create table world_pairs (
      town_id bigint not null references world_towns,
      other_id bigint not null references world_towns,
      source text not null,
      -- Which of the two says so; null when the source does not tell.
      told_by bigint references world_towns,
      name text not null,
      other_name text not null,
      year integer check (year between 1 and 9999),
      -- A year that this source writes where it knows none.
      is_year_doubted boolean not null default false,
      form text check (form in ('partnership', 'friendship', 'contact')),
      primary key (town_id, other_id, source),
      check (town_id < other_id)
    )`.execute(db)
  await sql`create index world_pairs_other on world_pairs (other_id, town_id)`.execute(db)
  // Members that the register does not know, and what a list of members says beyond the name.
  await sql`alter table network_members drop constraint network_members_pkey`.execute(db)
  await sql`
    alter table network_members
      alter column party_id drop not null,
      add column town_id bigint references world_towns,
      add column since date,
      add column precision text check (precision in ('day', 'month', 'year')),
      add column class text check (class in ('full', 'associate', 'partner', 'member')),
      add column source text,
      add check (num_nonnulls(party_id, town_id) = 1),
      add check ((since is null) = (precision is null)),
      add unique nulls not distinct (network_id, party_id, town_id)`.execute(db)
  await sql`
    create table outside_news (
      id uuid primary key default gen_random_uuid(),
      party_id uuid not null references parties,
      guid text not null,
      title text not null,
      summary text not null,
      url text,
      lang text,
      published_at timestamptz,
      seen_at timestamptz not null default now(),
      unique (party_id, guid)
    )`.execute(db)
  await sql`create index outside_news_newest on outside_news (party_id, published_at desc)`.execute(db)
  await sql`
    alter table import_doubts
      add column town_id bigint references world_towns on delete set null,
      add constraint import_doubts_town foreign key (decided_town) references world_towns`.execute(db)
}
