import { sql } from 'kysely'
import { forgetChanges, readChanges } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type Described, describeEntries } from './describe.reads.ts'
import { listWords, takeApart, type WordParts, wordsIn } from './document.ts'
import { type LexemeOf, stemWords } from './stem.store.ts'

/** Raise it when the same entry gives other words than before: everything is then indexed again after the next start. */
const INDEXER = 1

// So few at once that readers who are answered in between do not notice.
const AT_ONCE = 50

/**
 * Indexes a part of what changed, in one transaction: the change is forgotten when, and only when, its words are kept.
 * Answers how many changes it dealt with, or `busy` while another process does so.
 */
export function indexChanges(db: Db): Promise<number | 'busy'> {
  return inTransaction(db, async (tx) => {
    // Two who index one entry at once could keep what the slower one read first.
    const { rows } = await sql<{ alone: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('proxeny search')) as alone`.execute(tx)
    if (!rows[0]?.alone) return 'busy'
    const changes = await readChanges(tx, AT_ONCE)
    if (changes.length === 0) return 0
    const ids = await withActivitiesOf(
      tx,
      changes.map((change) => change.entry_id),
    )
    await indexEntries(tx, ids)
    await forgetChanges(
      tx,
      changes.map((change) => change.id),
    )
    return changes.length
  })
}

/** Notes everything as changed that an older program indexed. */
export async function indexAgain(db: Db): Promise<void> {
  await sql`
    insert into entry_changes (entry_id)
    select distinct entry_id from search_documents where indexer < ${INDEXER}`.execute(db)
}

// An activity is found by the names of those who take part.
async function withActivitiesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const activities = await tx
    .selectFrom('activity_parties')
    .select('activity_id')
    .where('party_id', 'in', [...new Set(ids)])
    .execute()
  return [...new Set([...ids, ...activities.map((row) => row.activity_id)])]
}

async function indexEntries(tx: Tx, ids: readonly string[]): Promise<void> {
  const described = (await describeEntries(tx, ids)).map((entry) => ({ entry, parts: takeApart(entry) }))
  const before = await readLexemes(tx, ids)
  const documents: Record<string, unknown>[] = []
  const words = new Map<string, NewWord>()
  for (const [lang, group] of Map.groupBy(described, ({ entry }) => entry.textLang)) {
    const lexemeOf = await stemWords(
      tx,
      lang,
      group.flatMap(({ parts }) => wordsIn(parts)),
    )
    for (const { entry, parts } of group) {
      documents.push(documentOf(entry, parts, lexemeOf))
      for (const { written, folded } of wordsIn(parts)) {
        const lexeme = lexemeOf({ written, folded })
        if (lexeme === undefined) continue
        words.set(`${entry.lang} ${folded} ${lexeme}`, { lang: entry.lang, folded, lexeme, written })
      }
    }
  }
  await tx.deleteFrom('search_documents').where('entry_id', 'in', ids).execute()
  await sql`
    insert into search_documents
    select * from jsonb_populate_recordset(null::search_documents, ${JSON.stringify(documents)}::jsonb)`.execute(tx)
  await keepWords(tx, [...words.values()])
  const after = new Set([...words.values()].map((word) => `${word.lang} ${word.lexeme}`))
  await forgetWords(
    tx,
    before.filter((word) => !after.has(`${word.lang} ${word.lexeme}`)),
  )
}

interface NewWord {
  readonly lang: Lang
  readonly folded: string
  readonly lexeme: string
  readonly written: string
}

function documentOf(entry: Described, parts: WordParts, lexemeOf: LexemeOf): Record<string, unknown> {
  return {
    entry_id: entry.entryId,
    lang: entry.lang,
    text_lang: entry.textLang,
    number: entry.number,
    kind: entry.kind,
    relies_on: entry.reliesOn,
    ranked_at: entry.rankedAt,
    indexer: INDEXER,
    ...listWords(parts, lexemeOf),
  }
}

interface KeptLexeme {
  lang: Lang
  lexeme: string
}

async function readLexemes(tx: Tx, ids: readonly string[]): Promise<KeptLexeme[]> {
  const { rows } = await sql<KeptLexeme>`
    select distinct document.lang, kept.lexeme
      from search_documents document, unnest(tsvector_to_array(document.words)) as kept (lexeme)
     where document.entry_id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

async function keepWords(tx: Tx, words: readonly NewWord[]): Promise<void> {
  await sql`
    insert into search_words
    select * from jsonb_populate_recordset(null::search_words, ${JSON.stringify(words)}::jsonb)
    on conflict do nothing`.execute(tx)
}

// What was withdrawn leaves no word behind: nobody is offered it as a better spelling.
async function forgetWords(tx: Tx, gone: readonly KeptLexeme[]): Promise<void> {
  if (gone.length === 0) return
  await sql`
    delete from search_words word
     using jsonb_populate_recordset(null::search_words, ${JSON.stringify(gone)}::jsonb) gone
     where word.lang = gone.lang and word.lexeme = gone.lexeme
       and not exists (
         select 1 from search_documents document
          where document.lang = gone.lang and document.words @@ (quote_literal(gone.lexeme))::tsquery)`.execute(tx)
}
