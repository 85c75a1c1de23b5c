import { sql } from 'kysely'
import { indexChanges, prepareSpelling } from '#src/features/search/index.ts'
import { matchOf } from '#src/features/search/match.ts'
import { parseQuestion, type Question } from '#src/features/search/question.ts'
import { answerQuestion } from '#src/features/search/search.ts'
import { readWords } from '#src/features/search/words.store.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { measureInTurn } from './measure.ts'
import type { Figure } from './report.ts'
import { type BenchQuestion, QUESTIONS } from './search-questions.ts'
import { TEXT_LANGS, writeTexts } from './search-texts.ts'

const HITS = 20
const MOST_P95 = 100

/** Fills a database with so many stories in three languages, and indexes them as the program does. */
export async function prepareSearch(db: Db, stories: number): Promise<Figure> {
  await writeTexts(db, stories)
  await prepareSpelling(db)
  const started = performance.now()
  let told = started
  for (let done = 0; ; ) {
    const count = await indexChanges(db)
    if (count === 0 || count === 'busy') break
    done += count
    if (performance.now() - told < 30_000) continue
    told = performance.now()
    console.log(`Indexed ${done.toLocaleString('en-GB')} …`)
  }
  const seconds = (performance.now() - started) / 1000
  await sql`vacuum analyze`.execute(db)
  return { name: 'entries indexed, each in three languages', value: stories / seconds, unit: 'a second' }
}

/**
 * Questions of each kind, 20 hits each, beside the same question written by hand in SQL: the words as the index keeps
 * them, ranked, with what is public and no more. What a reader is forgiven, marked, or told costs the rest.
 */
export async function measureSearch(db: Db, rounds: number): Promise<Figure[]> {
  const figures: Figure[] = []
  const times: number[] = []
  for (const [kind, questions] of Map.groupBy(QUESTIONS, (question) => question.kind)) {
    const byHand = await Promise.all(questions.map((question) => handwritten(db, question)))
    const each = async (ask: (index: number) => Promise<unknown>, keep?: number[]) => {
      const started = performance.now()
      for (const index of questions.keys()) {
        const before = performance.now()
        await ask(index)
        keep?.push(performance.now() - before)
      }
      return (performance.now() - started) / questions.length
    }
    const [hand, ours] = await measureInTurn(
      [
        { name: 'by hand in SQL', measure: () => each((index) => byHand[index]?.() ?? Promise.resolve()) },
        { name: kind, measure: () => each((index) => askProgram(db, questions[index]), times) },
      ],
      rounds,
    )
    if (!hand || !ours) continue
    figures.push({
      name: `${kind}, ${HITS} hits`,
      value: ours.value,
      unit: 'ms',
      beside: { name: hand.name, value: hand.value, ratio: ours.ratio },
    })
  }
  const sorted = times.toSorted((a, b) => a - b)
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
  return [...figures, { name: 'all kinds, p95', value: p95, unit: 'ms', goal: { most: MOST_P95 } }]
}

function askProgram(db: Db, question: BenchQuestion | undefined): Promise<unknown> {
  if (!question) return Promise.resolve()
  const { lang, text } = question
  const others = TEXT_LANGS.filter((other) => other !== lang)
  return answerQuestion(db, { lang, question: parsed(text), narrowing: {}, limit: HITS, offset: 0 }, others)
}

async function handwritten(db: Db, { lang, text, meant = text }: BenchQuestion): Promise<() => Promise<unknown>> {
  const words = matchOf(await readWords(db, lang, parsed(meant)))?.exact ?? ''
  return () =>
    sql`
      select text.slug, revision.title, revision.lead
        from search_documents document
        join languages language on language.code = document.lang and language.open
        join translations text
          on text.entry_id = document.entry_id and text.lang = document.lang and text.state = 'published'
        join revisions revision
          on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
       where document.lang = ${lang} and document.words @@ ${words}::tsquery
       order by ts_rank(document.words, ${words}::tsquery) desc
       limit ${HITS}`.execute(db)
}

function parsed(text: string): Question {
  const question = parseQuestion(text)
  if (question === 'too_long') throw new Error(`Too long: ${text}`)
  return question
}
