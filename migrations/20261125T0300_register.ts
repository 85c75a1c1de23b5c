import { type Kysely, sql } from 'kysely'

/** The register: parties, ties with their states, activities, claims; names in any language (decision 0008). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table entries drop constraint entries_kind_check`.execute(db)
  await sql`
    alter table entries
      add constraint entries_kind_check check (kind in ('page', 'story', 'highlight', 'party', 'activity')),
      -- Which part of the register a lasting page gathers below its text.
      add column shows text check (shows in ('twin_towns', 'networks', 'companies', 'local_actors', 'visits')),
      -- Facts have a page without any text: whether the public sees them is said here.
      add column facts_public boolean not null default false`.execute(db)

  await sql`
    create table entry_names (
      entry_id uuid not null references entries,
      position integer not null,
      -- A language (BCP 47), or "und": what it is called wherever no other name is known.
      lang text not null,
      name text not null,
      kind text not null check (kind in ('name', 'variant', 'former')),
      -- The readable part of its address in that language; only names have one, variants and former names do not.
      slug text,
      primary key (entry_id, position),
      check ((kind = 'name') = (slug is not null))
    )`.execute(db)
  await sql`create unique index entry_names_one on entry_names (entry_id, lang) where kind = 'name'`.execute(db)
  await sql`create index entry_names_name on entry_names (lower(name))`.execute(db)

  await sql`
    create table parties (
      id uuid primary key references entries,
      kind text not null check (kind in (
        'city', 'region', 'network', 'institution', 'company', 'association', 'funder', 'local_actor')),
      -- Our own city, so that it can have roles like anyone else.
      is_own boolean not null default false,
      country text check (country ~ '^[A-Z]{2}$'),
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      website text,
      wikidata text check (wikidata ~ '^Q[1-9][0-9]*$'),
      part_of uuid references parties,
      -- Companies: the section of NACE Rev. 2.1 that they work in, when they came, and since when they agree to be listed.
      field text check (field ~ '^[A-V]$'),
      arrived date,
      arrived_precision text check (arrived_precision in ('day', 'month', 'year')),
      consented_on date,
      source text,
      check ((latitude is null) = (longitude is null)),
      check ((arrived is null) = (arrived_precision is null))
    )`.execute(db)
  await sql`create unique index parties_own on parties (is_own) where is_own`.execute(db)
  await sql`create index parties_kind on parties (kind)`.execute(db)
  await sql`create index parties_wikidata on parties (wikidata) where wikidata is not null`.execute(db)

  await sql`
    create table party_figures (
      party_id uuid not null references parties,
      key text not null check (key in ('population', 'members', 'employees')),
      on_date date not null,
      precision text not null check (precision in ('day', 'month', 'year')),
      value numeric not null check (value >= 0),
      source text,
      primary key (party_id, key, on_date)
    )`.execute(db)

  await sql`
    create table ties (
      id uuid primary key default gen_random_uuid(),
      key text not null unique,
      kind text not null check (kind in (
        'twin_town', 'friendship', 'contact', 'cooperation', 'memorandum', 'membership')),
      names jsonb not null default '{}',
      signed_on date,
      signed_precision text check (signed_precision in ('day', 'month', 'year')),
      term_until date,
      term_precision text check (term_precision in ('day', 'month', 'year')),
      review_on date,
      officer text,
      membership_class text check (membership_class in ('full', 'associate', 'partner', 'member')),
      fee numeric check (fee >= 0),
      fee_currency text check (fee_currency ~ '^[A-Z]{3}$'),
      notes jsonb not null default '{}',
      is_public boolean not null default true,
      created_at timestamptz not null default now(),
      check ((signed_on is null) = (signed_precision is null)),
      check ((term_until is null) = (term_precision is null)),
      check ((fee is null) = (fee_currency is null))
    )`.execute(db)
  await sql`
    create table tie_parties (
      tie_id uuid not null references ties,
      party_id uuid not null references parties,
      position integer not null,
      primary key (tie_id, party_id)
    )`.execute(db)
  await sql`create index tie_parties_party on tie_parties (party_id)`.execute(db)
  await sql`
    create table tie_themes (
      tie_id uuid not null references ties,
      term_id uuid not null references terms,
      primary key (tie_id, term_id)
    )`.execute(db)
  // Append only: a tie is never deleted, its history is part of the record.
  await sql`
    create table tie_states (
      tie_id uuid not null references ties,
      number integer not null,
      state text not null check (state in ('proposed', 'in_force', 'dormant', 'suspended', 'ended')),
      -- Null: since a day that nobody could tell us.
      since date,
      precision text check (precision in ('day', 'month', 'year')),
      decision text,
      source text,
      source_url text,
      -- What is known only by hearsay, or may have changed since, is told to readers as such.
      is_certain boolean not null default true,
      notes jsonb not null default '{}',
      primary key (tie_id, number),
      check ((since is null) = (precision is null))
    )`.execute(db)
  await sql`
    create table tie_documents (
      tie_id uuid not null references ties,
      position integer not null,
      labels jsonb not null,
      url text not null,
      on_date date,
      precision text check (precision in ('day', 'month', 'year')),
      primary key (tie_id, position)
    )`.execute(db)

  await sql`
    create table activities (
      id uuid primary key references entries,
      kind text not null check (kind in ('project', 'event', 'exchange', 'award', 'visit')),
      programme text,
      reasons jsonb not null default '{}',
      starts_at timestamptz,
      ends_at timestamptz,
      time_zone text,
      places jsonb not null default '{}',
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      website text,
      registration_url text,
      status text not null default 'confirmed' check (status in ('planned', 'confirmed', 'cancelled')),
      source text,
      source_url text,
      check ((latitude is null) = (longitude is null)),
      check (starts_at is null or time_zone is not null),
      check (ends_at is null or ends_at >= starts_at)
    )`.execute(db)
  await sql`create index activities_kind on activities (kind)`.execute(db)
  await sql`create index activities_starts on activities (starts_at) where starts_at is not null`.execute(db)
  await sql`create index entries_occurs on entries (kind, occurs_from desc) where occurs_from is not null`.execute(db)
  await sql`
    create table activity_parties (
      activity_id uuid not null references activities,
      party_id uuid not null references parties,
      role text not null check (role in (
        'lead', 'partner', 'funder', 'host', 'guest', 'organiser', 'participant', 'awarder', 'recipient')),
      amount numeric check (amount >= 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      position integer not null,
      primary key (activity_id, party_id, role),
      check ((amount is null) = (currency is null))
    )`.execute(db)
  await sql`create index activity_parties_party on activity_parties (party_id)`.execute(db)

  // Who says what, since when, where. Claims that disagree stand side by side; one may be chosen, with a reason.
  await sql`
    create table claims (
      id uuid primary key default gen_random_uuid(),
      tie_id uuid references ties,
      party_id uuid references parties,
      activity_id uuid references activities,
      attribute text not null,
      value text not null,
      claimant text not null,
      source text not null,
      source_url text,
      said_on text,
      chosen boolean not null default false,
      reasons jsonb not null default '{}',
      at timestamptz not null default now(),
      check (num_nonnulls(tie_id, party_id, activity_id) = 1)
    )`.execute(db)
  await sql`
    create unique index claims_same on claims (
      coalesce(tie_id, party_id, activity_id), attribute, value, claimant, source)`.execute(db)
  await sql`
    create unique index claims_chosen on claims (coalesce(tie_id, party_id, activity_id), attribute)
      where chosen`.execute(db)

  // The whole record of a fact after each change, append only.
  await sql`
    create table fact_revisions (
      id bigint generated always as identity primary key,
      fact text not null check (fact in ('party', 'tie', 'activity', 'claim')),
      fact_id uuid not null,
      record jsonb not null,
      by text not null,
      note text,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index fact_revisions_fact on fact_revisions (fact, fact_id, id)`.execute(db)
}
