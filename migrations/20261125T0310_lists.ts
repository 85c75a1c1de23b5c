import { type Kysely, sql } from 'kysely'

/**
 * Lists of a theme, an audience or about an entry are read from an index in their order, however many entries there are
 * and however few belong to the list: the kind of an entry and its place in lists stand beside its terms and links too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ['entry_terms', 'term_id'],
    ['entry_links', 'to_id'],
  ] as const) {
    const name = sql.id(table)
    await sql`alter table ${name} add column kind text, add column listed_at timestamptz`.execute(db)
    await sql`
      update ${name} listed set kind = entry.kind, listed_at = entry.listed_at
        from entries entry where entry.id = listed.entry_id`.execute(db)
    await sql`alter table ${name} alter column kind set not null`.execute(db)
    await sql`
      create index ${sql.id(`${table}_listed`)} on ${name} (${sql.id(column)}, kind, listed_at desc, entry_id desc)
       where listed_at is not null`.execute(db)
    await sql`
      create index ${sql.id(`${table}_listed_any`)} on ${name} (${sql.id(column)}, listed_at desc, entry_id desc)
       where listed_at is not null`.execute(db)
  }

  // In the database, so that no way of writing can forget the copies.
  await sql`
    create function copy_listing() returns trigger language plpgsql as $$
    begin
      select entry.kind, entry.listed_at into new.kind, new.listed_at from entries entry where entry.id = new.entry_id;
      return new;
    end $$`.execute(db)
  await sql`
    create function copy_listing_on() returns trigger language plpgsql as $$
    begin
      update entry_terms set listed_at = new.listed_at where entry_id = new.id;
      update entry_links set listed_at = new.listed_at where entry_id = new.id;
      return null;
    end $$`.execute(db)
  for (const table of ['entry_terms', 'entry_links']) {
    await sql`
      create trigger copy_listing before insert on ${sql.id(table)}
        for each row execute function copy_listing()`.execute(db)
  }
  await sql`
    create trigger copy_listing_on after update of listed_at on entries
      for each row when (old.listed_at is distinct from new.listed_at) execute function copy_listing_on()`.execute(db)
}
