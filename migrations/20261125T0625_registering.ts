import { type Kysely, sql } from 'kysely'

/** Keeping the register by hand: who is hidden, what was entered twice, and the history of sources (decision 0022). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A party that was entered twice leads to the one that is kept; it stays, so that whatever names it still finds its way.
  await sql`alter table entries add column merged_into uuid references entries`.execute(db)
  await sql`create index entries_merged on entries (merged_into) where merged_into is not null`.execute(db)
  // Hidden by somebody's word. A company without its consent is not public either, but that is no word of ours.
  await sql`alter table parties add column is_hidden boolean not null default false`.execute(db)

  await sql`alter table sources add column id uuid not null default gen_random_uuid() unique`.execute(db)
  await sql`alter table fact_revisions drop constraint fact_revisions_fact_check`.execute(db)
  await sql`
    alter table fact_revisions
      add constraint fact_revisions_fact_check check (fact in ('party', 'tie', 'activity', 'claim', 'source'))`.execute(
    db,
  )
  await sql`
    insert into fact_revisions (fact, fact_id, record, by)
    select 'source', id,
           jsonb_strip_nulls(jsonb_build_object('key', key, 'names', names, 'url', url, 'saidOn', said_on)), 'migration'
      from sources order by key`.execute(db)
}
