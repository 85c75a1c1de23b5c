import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { askInTime } from './ask.store.ts'
import { type Match, matchOf } from './match.ts'
import { type Question, rewriteQuestion } from './question.ts'
import type { Hit, Narrowing } from './search.model.ts'
import { findEntries } from './search.reads.ts'
import { knowsSpelling } from './spelling.store.ts'
import { nearestWord } from './spelling.ts'
import { type ReadTerm, readAlike, readWords } from './words.store.ts'

/** What is asked, by whom and of what. */
export interface Asking {
  readonly lang: Lang
  readonly question: Question
  readonly narrowing: Narrowing
  readonly limit: number
  readonly offset: number
}

/** What a reader is answered. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly more: boolean
  /** How many there are, or at least as many as are put in order. */
  readonly found: number
  /** The question as it was most probably meant, when nothing was found as it was written. */
  readonly corrected: Question | undefined
  /** Whether no entry has all the words, and these have some of them. */
  readonly isPartial: boolean
  /** The words that are marked in what was found, as they are compared. */
  readonly forms: ReadonlySet<string>
  /** Other languages in which the question as it is finds something; looked for when nothing else is left. */
  readonly elsewhere: readonly Lang[]
}

const NOTHING: Found = {
  hits: [],
  more: false,
  found: 0,
  corrected: undefined,
  isPartial: false,
  forms: new Set(),
  elsewhere: [],
}

/**
 * Answers a question: as it is written, else with its mistakes forgiven, else by some of its words, else with the other
 * languages in which there is an answer.
 */
export function answerQuestion(
  db: Db,
  asking: Asking,
  others: readonly Lang[],
): Promise<Found | 'nothing_to_look_for'> {
  return askInTime(db, async (tx) => {
    const terms = await readWords(tx, asking.lang, asking.question)
    const match = matchOf(terms)
    if (!match) return 'nothing_to_look_for'
    const asWritten = await find(tx, asking, match)
    if (asWritten) return asWritten

    const corrected = await correct(tx, asking, terms)
    if (corrected) {
      const better = await readWords(tx, asking.lang, corrected)
      const asMeant = await find(tx, { ...asking, question: corrected }, matchOf(better))
      if (asMeant) return { ...asMeant, corrected }
    }
    const partly = terms.length > 1 ? await find(tx, asking, matchOf(terms, 'any')) : undefined
    if (partly) return { ...partly, isPartial: true }
    return { ...NOTHING, elsewhere: await findElsewhere(tx, asking, others) }
  })
}

async function find(tx: Db, asking: Asking, match: Match | undefined): Promise<Found | undefined> {
  if (!match) return undefined
  const { lang, question, narrowing, limit, offset } = asking
  const found = await findEntries(tx, { lang, match, folded: question.folded, narrowing, limit, offset })
  if (found.hits.length === 0) return undefined
  return { ...NOTHING, ...found, forms: match.forms }
}

async function correct(tx: Db, { lang, question }: Asking, terms: readonly ReadTerm[]): Promise<Question | undefined> {
  const unknown = terms
    .filter((term) => !term.isPhrase && !term.isRefused)
    .flatMap((term) => term.readings)
    .filter((reading) => reading !== undefined && !reading.isKnown)
  if (unknown.length === 0 || !(await knowsSpelling(tx))) return undefined
  const better = new Map<string, string>()
  for (const reading of unknown) {
    if (!reading) continue
    const { word } = reading
    const nearest = nearestWord(word.folded, await readAlike(tx, lang, word))
    if (nearest) better.set(word.folded, nearest.written)
  }
  return better.size > 0 ? rewriteQuestion(question, better) : undefined
}

async function findElsewhere(tx: Db, asking: Asking, others: readonly Lang[]): Promise<Lang[]> {
  const elsewhere: Lang[] = []
  for (const lang of others) {
    const match = matchOf(await readWords(tx, lang, asking.question))
    if (!match) continue
    const { hits } = await findEntries(tx, { lang, match, folded: asking.question.folded, limit: 1 })
    if (hits.length > 0) elsewhere.push(lang)
  }
  return elsewhere
}

/** What a reader may mean who is still writing: entries by the beginnings of their names and titles. */
export function suggestEntries(db: Db, wish: { lang: Lang; question: Question; limit: number }): Promise<Hit[]> {
  const { lang, question, limit } = wish
  return askInTime(db, async (tx) => {
    const match = matchOf(await readWords(tx, lang, question, { unfinished: true }))
    if (!match) return []
    const { hits } = await findEntries(tx, { lang, match, folded: question.folded, limit, byName: true })
    return hits
  })
}
