import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Question, Term } from './question.ts'
import { slipsForgiven } from './spelling.ts'
import { stemWords } from './stem.store.ts'
import type { Word } from './word.ts'

/** A word of a question with all that it may stand for in the texts of a language. */
export interface Reading {
  readonly word: Word
  /** What it is itself. */
  readonly exact: readonly string[]
  /** What longer words begin with that it stands first in: vänort in vänortsarbete. */
  readonly starts: readonly string[]
  /** Other longer words that it is a part of: kaupunki in ystävyyskaupunki. */
  readonly wider: readonly string[]
  /** Whether it occurs at all. */
  readonly isKnown: boolean
}

/** A term of a question, read. Words too common to count have no reading. */
export interface ReadTerm extends Omit<Term, 'words'> {
  readonly readings: readonly (Reading | undefined)[]
}

// Languages that write what belongs together as one word.
const COMPOUNDING: ReadonlySet<Lang> = new Set(['sv', 'fi'])
const SHORTEST_PART = 4
const SHORTEST_START = 2
const MOST_WIDER = 100

/** Reads the words of a question. With `unfinished` the last of them may be only the beginning of a word. */
export async function readWords(
  db: Db,
  lang: Lang,
  question: Question,
  { unfinished = false } = {},
): Promise<ReadTerm[]> {
  const words = question.terms.flatMap((term) => term.words)
  const lexemeOf = await stemWords(db, lang, words)
  const kept = await readKept(db, lang, words)
  const last = question.terms.at(-1)?.words.at(-1)
  const terms: ReadTerm[] = []
  for (const term of question.terms) {
    const readings: (Reading | undefined)[] = []
    for (const word of term.words) {
      const isUnfinished = unfinished && word === last
      const lexeme = lexemeOf(word)
      if (lexeme === undefined && !isUnfinished) readings.push(undefined)
      else {
        // A text in another language than the reader's keeps its words under stems of its own.
        const exact = [...new Set([...(lexeme === undefined ? [] : [lexeme]), ...(kept.get(word.folded) ?? [])])]
        const isKnown = await isKept(db, lang, exact)
        const isAlone = !term.isPhrase && !term.isRefused
        // What is no whole word may be the beginning of one, also where nobody says that it is unfinished.
        const starts = isAlone && COMPOUNDING.has(lang) ? exact.filter((lexeme) => lexeme.length >= SHORTEST_PART) : []
        const wider = isAlone ? await readWider(db, lang, { word, exact, starts }, isUnfinished || !isKnown) : []
        readings.push({ word, exact, starts, wider, isKnown: isKnown || wider.length > 0 })
      }
    }
    terms.push({ isPhrase: term.isPhrase, isRefused: term.isRefused, readings })
  }
  return terms
}

async function readKept(db: Db, lang: Lang, words: readonly Word[]): Promise<Map<string, string[]>> {
  const kept = new Map<string, string[]>()
  if (words.length === 0) return kept
  const rows = await db
    .selectFrom('search_words')
    .select(['folded', 'lexeme'])
    .where('lang', '=', lang)
    .where('folded', 'in', [...new Set(words.map((word) => word.folded))])
    .execute()
  for (const { folded, lexeme } of rows) kept.set(folded, [...(kept.get(folded) ?? []), lexeme])
  return kept
}

async function isKept(db: Db, lang: Lang, lexemes: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select exists (select 1 from search_words where lang = ${lang} and lexeme = any(${lexemes}::text[])) as kept`.execute(
    db,
  )
  return rows[0]?.kept === true
}

// The shortest first: they are the nearest to what was asked.
async function readWider(
  db: Db,
  lang: Lang,
  { word, exact, starts }: Pick<Reading, 'word' | 'exact' | 'starts'>,
  isUnfinished: boolean,
): Promise<string[]> {
  const { folded } = word
  const isPart = COMPOUNDING.has(lang) && folded.length >= SHORTEST_PART
  const isStart = !isPart && isUnfinished && folded.length >= SHORTEST_START
  const patterns = isStart ? [`${folded}%`] : isPart ? [...new Set([folded, ...starts])].map((part) => `%${part}%`) : []
  if (patterns.length === 0) return []
  const { rows } = await sql<{ lexeme: string }>`
    select lexeme from search_words
     where lang = ${lang} and (folded like any(${patterns}::text[]) or lexeme like any(${patterns}::text[]))
       and lexeme <> all(${exact}::text[]) and not (lexeme like any(${starts.map((start) => `${start}%`)}::text[]))
     group by lexeme order by min(length(folded)), lexeme limit ${MOST_WIDER}`.execute(db)
  return rows.map((row) => row.lexeme)
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

/** Which words of a language may have led to a text, as they are compared: they are marked in what was found. */
export async function readForms(
  db: Db,
  lang: Lang,
  { lexemes, starts }: { lexemes: readonly string[]; starts: readonly string[] },
): Promise<Set<string>> {
  const { rows } = await sql<{ folded: string }>`
    (select folded from search_words where lang = ${lang} and lexeme = any(${lexemes}::text[]) limit ${MOST_FORMS})
    union all
    (select word.folded from unnest(${starts}::text[]) as start (lexeme)
       join search_words word on word.lang = ${lang} and word.lexeme ^@ start.lexeme limit ${MOST_FORMS})`.execute(db)
  return new Set(rows.map((row) => row.folded))
}

const MOST_FORMS = 3000
