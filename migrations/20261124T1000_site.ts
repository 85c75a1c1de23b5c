import { type Kysely, sql } from 'kysely'

/** The city, its languages, its audiences and themes, its key figures. Short labels are JSON by language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table languages (
      code text primary key,
      position integer not null,
      required boolean not null,
      open boolean not null
    )`.execute(db)

  await sql`
    create table site (
      single boolean primary key default true check (single),
      names jsonb not null,
      titles jsonb not null,
      country text not null,
      wikidata text,
      latitude double precision not null check (latitude between -90 and 90),
      longitude double precision not null check (longitude between -180 and 180),
      time_zone text not null,
      website text,
      contact text not null,
      map jsonb not null
    )`.execute(db)

  await sql`
    create table terms (
      id uuid primary key default gen_random_uuid(),
      vocabulary text not null check (vocabulary in ('audience', 'theme')),
      key text not null,
      position integer not null,
      names jsonb not null,
      slugs jsonb not null,
      leads jsonb not null,
      unique (vocabulary, key)
    )`.execute(db)

  await sql`
    create table figures (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      position integer not null,
      unit text not null check (unit in ('percent', 'count')),
      labels jsonb not null
    )`.execute(db)

  await sql`
    create table figure_values (
      figure_id uuid not null references figures on delete cascade,
      on_date date not null,
      precision text not null check (precision in ('day', 'month', 'year')),
      value numeric not null,
      bound text check (bound in ('about', 'over')),
      sources jsonb not null,
      primary key (figure_id, on_date)
    )`.execute(db)
}
