import { sql } from 'kysely'
import type { Db, Tx } from '#src/platform/database/tables.ts'

// A question that takes longer is given up: it must not keep others from being answered.
const LONGEST_ANSWER = '2000'
// The nearest words may share few groups of letters when two letters of a short word are exchanged.
const LEAST_ALIKE = '0.25'
const AT_ONCE = 3
const MOST_WAITING = 30

let running = 0
const waiting: (() => void)[] = []

/** There are more questions than can be answered. */
export class TooManyQuestions extends Error {}

/**
 * Answers a question within its time, a few at once: a flood of them leaves the connections to the readers of pages.
 * Throws TooManyQuestions when others wait already.
 */
export async function askInTime<Answer>(db: Db, answer: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  if (running < AT_ONCE) running += 1
  else if (waiting.length >= MOST_WAITING) throw new TooManyQuestions()
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await db.transaction().execute(async (tx) => {
      // Words are so unlike each other that a plan made for all of them fits none.
      await sql`
        select set_config('statement_timeout', ${LONGEST_ANSWER}, true),
               set_config('plan_cache_mode', 'force_custom_plan', true),
               set_config('pg_trgm.similarity_threshold', ${LEAST_ALIKE}, true)`.execute(tx)
      return answer(tx)
    })
  } finally {
    const next = waiting.shift()
    // The place goes to who waited longest.
    if (next) next()
    else running -= 1
  }
}

/** Tells whether an answer was given up because it took too long, or too many asked. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof TooManyQuestions || (error as { code?: string }).code === '57014'
}
