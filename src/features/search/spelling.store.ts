import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'

/** Whether this database can look for words that are nearly alike. */
export async function knowsSpelling(db: Db): Promise<boolean> {
  const { rows } = await sql<{ here: boolean }>`
    select to_regprocedure('similarity(text, text)') is not null as here`.execute(db)
  return rows[0]?.here === true
}

/**
 * Gives the database what it needs to forgive mistakes (the extension pg_trgm, which belongs to every PostgreSQL) and
 * to find parts of words fast. Answers whether it has it now: a user who may not add extensions searches without.
 */
export async function prepareSpelling(db: Db): Promise<boolean> {
  if (await isPrepared(db)) return true
  try {
    await sql`create extension if not exists pg_trgm`.execute(db)
    await sql`
      create index if not exists search_words_alike on search_words
       using gin (folded gin_trgm_ops, lexeme gin_trgm_ops)`.execute(db)
    return true
  } catch {
    // Another process may have done it at the same moment.
    return isPrepared(db)
  }
}

async function isPrepared(db: Db): Promise<boolean> {
  const { rows } = await sql<{ here: boolean }>`
    select to_regclass('search_words_alike') is not null as here`.execute(db)
  return rows[0]?.here === true
}
