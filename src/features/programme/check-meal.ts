import { DIETS, type Diet } from '#src/features/delegation/index.ts'
import { type Clash, guestsOf, type Plan } from './clash.ts'

// Whoever cooks vegan cooks vegetarian too, and neither has pork or fish in it.
const COVERED_BY: Readonly<Partial<Record<Diet, readonly Diet[]>>> = {
  vegetarian: ['vegan'],
  no_pork: ['vegetarian', 'vegan', 'halal', 'kosher'],
  no_fish: ['vegetarian', 'vegan'],
  lactose_free: ['vegan'],
}

/** Meals at which guests find nothing to eat, by what they have said. */
export function checkMeal(plan: Pick<Plan, 'sessions' | 'guests'>): Clash[] {
  return plan.sessions.flatMap((session): Clash[] => {
    if (session.kind !== 'meal') return []
    const served = (diet: Diet) => [diet, ...(COVERED_BY[diet] ?? [])].some((kind) => session.diets.includes(kind))
    const guests = guestsOf(plan, session)
    const missing = DIETS.map((diet) => ({
      diet,
      people: guests.filter(({ diets }) => diets.includes(diet)).length,
    })).filter(({ diet, people }) => people > 0 && !served(diet))
    return missing.length > 0 ? [{ kind: 'diet', sessionId: session.id, missing }] : []
  })
}
