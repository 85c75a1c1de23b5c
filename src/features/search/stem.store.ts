import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { refineStem, type Word } from './word.ts'

// The stemmers that every PostgreSQL brings (Snowball).
const STEMMERS: Readonly<Record<Lang, string>> = {
  sv: 'pg_catalog.swedish_stem',
  fi: 'pg_catalog.finnish_stem',
  en: 'pg_catalog.english_stem',
  ar: 'pg_catalog.arabic_stem',
}

/** What a word is kept under; undefined for one too common to count (`och`, `ja`, `the`). */
export type LexemeOf = (word: Word) => string | undefined

// What texts share is asked for once. Bounded: a process at rest holds little.
const MOST_KNOWN = 20_000
const known = new Map<string, string | undefined>()

/**
 * Finds out what words are kept under in a language. Accents go before the stem is taken, in texts and in questions
 * alike; which words are too common is told by how they are written (`för`, not `for`).
 */
export async function stemWords(db: Db, lang: Lang, words: readonly Word[]): Promise<LexemeOf> {
  if (known.size > MOST_KNOWN) known.clear()
  const keyOf = (word: Word) => `${lang} ${word.written.toLowerCase()}`
  const asked = new Map<string, Word>()
  for (const word of words) asked.set(keyOf(word), word)
  const unknown = [...asked].filter(([key]) => !known.has(key)).map(([, word]) => word)
  if (unknown.length > 0) {
    const small = unknown.map((word) => word.written.toLowerCase())
    const folded = unknown.map((word) => word.folded)
    const { rows } = await sql<{ small: string; folded: string; common: boolean; stem: string | null }>`
      select word.small, word.folded,
             ts_lexize(${STEMMERS[lang]}::regdictionary, word.small) = '{}' as common,
             (ts_lexize(${STEMMERS[lang]}::regdictionary, word.folded))[1] as stem
        from unnest(${small}::text[], ${folded}::text[]) as word (small, folded)`.execute(db)
    for (const row of rows) {
      const lexeme = row.common ? undefined : refineStem(lang, row.stem || row.folded)
      known.set(`${lang} ${row.small}`, lexeme)
    }
  }
  const lexemes = new Map([...asked.keys()].map((key) => [key, known.get(key)]))
  return (word) => lexemes.get(keyOf(word))
}
