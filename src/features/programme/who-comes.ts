import { DIETS, type Guest, guestTexts } from '#src/features/delegation/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { guestsOf, type Plan, peopleIn } from './clash.ts'
import { programmeTexts } from './programme.messages.ts'
import type { Session } from './session.model.ts'
import { joinIn } from './text-in.ts'

/** How many come to a session and, to a meal, how many eat what: a kitchen needs to know, but of no guest by name. */
export function whoComes(
  lang: Lang,
  session: Session,
  plan: Pick<Plan, 'visit'> & { guests: readonly Guest[] },
): string {
  const people = programmeTexts[lang].people(peopleIn(plan, session))
  if (session.kind !== 'meal') return people
  const guests = guestsOf(plan, session)
  const eaters = DIETS.flatMap((diet) => {
    const count = guests.filter(({ diets }) => diets.includes(diet)).length
    return count > 0 ? [`${guestTexts[lang].diets[diet]} (${count})`] : []
  })
  return eaters.length === 0 ? people : `${people}: ${joinIn(lang, eaters)}`
}
