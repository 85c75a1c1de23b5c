import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Question, Term } from './question.ts'
import { type KeptWord, partsOf, type Reading, readWord, type Sought } from './reading.ts'
import { slipsForgiven } from './spelling.ts'
import { stemWords } from './stem.store.ts'
import type { Word } from './word.ts'

/** A term of a question, read. Words too common to count have no reading. */
export interface ReadTerm extends Omit<Term, 'words'> {
  readonly readings: readonly (Reading | undefined)[]
}

/** Reads the words of a question. With `unfinished` the last of them may be only the beginning of a word. */
export async function readWords(
  db: Db,
  lang: Lang,
  question: Question,
  { unfinished = false } = {},
): Promise<ReadTerm[]> {
  const lexemeOf = await stemWords(
    db,
    lang,
    question.terms.flatMap((term) => term.words),
  )
  const last = unfinished ? question.terms.at(-1)?.words.at(-1) : undefined
  const terms = question.terms.map((term) => ({
    ...term,
    sought: term.words.map((word): Sought | undefined => {
      const lexeme = lexemeOf(word)
      const isUnfinished = word === last
      if (lexeme === undefined && !isUnfinished) return undefined
      return { word, lexeme, isAlone: !term.isPhrase && !term.isRefused, isUnfinished }
    }),
  }))
  const kept = await readKept(
    db,
    lang,
    terms.flatMap((term) => term.sought).filter((each) => each !== undefined),
  )
  return terms.map(({ isPhrase, isRefused, sought }) => ({
    isPhrase,
    isRefused,
    readings: sought.map((each) => each && readWord(lang, each, kept)),
  }))
}

// More forms than this are told apart by no reader.
const MOST_FORMS = 2000
const MOST_PARTS = 2000

// One look at the words of a language for all that a question may mean. The shortest are the nearest to what was asked.
async function readKept(db: Db, lang: Lang, sought: readonly Sought[]): Promise<KeptWord[]> {
  if (sought.length === 0) return []
  const folded = sought.map(({ word }) => word.folded)
  const lexemes = sought.flatMap(({ lexeme }) => lexeme ?? [])
  const patterns = sought.flatMap((each) => partsOf(lang, each))
  const { rows } = await sql<KeptWord>`
    (select folded, lexeme from search_words
      where lang = ${lang} and (folded = any(${folded}::text[]) or lexeme = any(${lexemes}::text[]))
      limit ${MOST_FORMS})
    union
    (select folded, lexeme from search_words
      where lang = ${lang} and (folded like any(${patterns}::text[]) or lexeme like any(${patterns}::text[]))
      order by length(folded), folded limit ${MOST_PARTS})`.execute(db)
  return rows
}

const MOST_ALIKE = 50

/** The words of a language that are nearly alike, the most alike first. Only where `knowsSpelling`. */
export async function readAlike(db: Db, lang: Lang, word: Word): Promise<Word[]> {
  if (slipsForgiven(word.folded) === 0) return []
  const { rows } = await sql<Word>`
    select folded, min(written) as written from search_words
     where lang = ${lang} and folded % ${word.folded}
     group by folded order by similarity(folded, ${word.folded}) desc, folded limit ${MOST_ALIKE}`.execute(db)
  return rows
}
