import { type Kysely, sql } from 'kysely'

/** What keeps a flood from those who ask: who did how much lately, in marks that tell nobody who it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit_attempts (
      id bigint generated always as identity primary key,
      kind text not null,
      mark text not null,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`create index visit_attempts_mark on visit_attempts (mark, kind, at)`.execute(db)
}
