import { type Kysely, sql } from 'kysely'

/** Addresses that audiences and themes had, each its own for ever (decision 0005), and the city's own mark. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table term_slugs (
      vocabulary text not null,
      slug text not null,
      term_id uuid not null references terms on delete cascade,
      primary key (vocabulary, slug)
    )`.execute(db)
  // What a city called its terms so far is theirs too; of two that share an address, the first one has it.
  await sql`
    insert into term_slugs (vocabulary, slug, term_id)
    select term.vocabulary, slug.value, term.id
      from terms term cross join lateral jsonb_each_text(term.slugs) slug
     order by term.position
        on conflict do nothing`.execute(db)

  await sql`
    create table marks (
      hash text not null,
      part text not null check (part in ('header', 'tab', 'touch', 'large')),
      type text not null,
      bytes bytea not null,
      primary key (hash, part)
    )`.execute(db)
}
