import { saveParty } from '#src/features/parties/index.ts'
import { recordTieState, saveTie, type TieFacts, type TieState } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'

type PartyOfTest = Partial<Omit<Parameters<typeof saveParty>[1], 'key' | 'names'>> & {
  /** By language; `und` for all. */
  names: Readonly<Record<string, string>>
}

/** Adds a party under a key; a city unless it is said to be something else. */
export async function addParty(db: Db, key: string, { names, kind = 'city', ...facts }: PartyOfTest): Promise<void> {
  const named = Object.entries(names).map(([lang, name]) => ({ lang, name, kind: 'name' as const }))
  const saved = await saveParty(db, { key, kind, names: named, ...facts }, 'a test')
  if (typeof saved === 'string') throw new Error(saved)
}

/** Adds a tie with its states, each written as `[state, since]` or with more of what is known. */
export async function addTie(
  db: Db,
  key: string,
  { states, ...facts }: Omit<TieFacts, 'key'> & { states: readonly (Partial<TieState> & Pick<TieState, 'state'>)[] },
): Promise<void> {
  const saved = await saveTie(db, { key, ...facts }, 'a test')
  if (typeof saved === 'string') throw new Error(saved)
  for (const state of states) {
    const told = { isCertain: true, notes: {}, ...state }
    const recorded = await recordTieState(db, { tieKey: key, state: told, by: 'a test' })
    if (recorded !== 'added' && recorded !== 'changed') throw new Error(recorded)
  }
}

/** A date as files write it: `2016`, `2016-03` or `2016-03-14`. */
export function dateOf(written: string) {
  const date = parsePartialDate(written)
  if (!date) throw new Error(`${written} is no date`)
  return date
}
