import { type Kysely, sql } from 'kysely'

/** What is searched: a document for each entry and language of readers, and the words that occur in them (decision 0016). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Who follows the entries (the search) takes what changed from here; a killed process forgets nothing.
  await sql`
    create table entry_changes (
      id bigint generated always as identity primary key,
      entry_id uuid not null references entries on delete cascade
    )`.execute(db)
  await sql`insert into entry_changes (entry_id) select id from entries`.execute(db)

  await sql`
    create table search_documents (
      entry_id uuid not null references entries on delete cascade,
      -- The language of the readers who are shown this, and that of its text: not always the same.
      lang text not null,
      text_lang text not null,
      -- The live revision that it was made from; null where there are facts and no text. A document of any other
      -- revision than the live one is never found.
      number integer,
      kind text not null,
      -- Title and names without their accents: whoever writes one of them whole wants this entry.
      names text[] not null,
      -- Other entries whose names it carries: it is found only while the public sees them.
      relies_on uuid[] not null,
      head tsvector not null,
      words tsvector not null,
      ranked_at timestamptz not null,
      indexer integer not null,
      primary key (entry_id, lang)
    )`.execute(db)
  // What is put off (fastupdate) is looked through by every question: little of it, then.
  await sql`
    create index search_documents_head on search_documents
     using gin (head) with (gin_pending_list_limit = 256)`.execute(db)
  await sql`
    create index search_documents_words on search_documents
     using gin (words) with (gin_pending_list_limit = 1024)`.execute(db)
  await sql`create index search_documents_newest on search_documents (lang, ranked_at desc)`.execute(db)
  await sql`create index search_documents_indexer on search_documents (indexer)`.execute(db)

  await sql`
    create table search_words (
      lang text not null,
      folded text collate "C" not null,
      lexeme text collate "C" not null,
      -- As it was first met, for readers who wrote it wrong.
      written text not null,
      primary key (lang, folded, lexeme)
    )`.execute(db)
  await sql`create index search_words_lexeme on search_words (lang, lexeme)`.execute(db)

  // An archive leaves out what can be made again from the rest.
  for (const table of ['entry_changes', 'search_documents', 'search_words']) {
    await sql`comment on table ${sql.table(table)} is 'derived: from entries, texts and names'`.execute(db)
  }
}
