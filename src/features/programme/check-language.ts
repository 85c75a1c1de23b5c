import type { SpokenLang } from '#src/features/delegation/index.ts'
import { type Clash, guestsOf, type Plan } from './clash.ts'
import type { Session } from './session.model.ts'

/** Sessions in no language that guests understand, spoken or interpreted. Where nothing is said, a host speaks its own. */
export function checkLanguage(plan: Pick<Plan, 'visit' | 'sessions' | 'guests' | 'hosts'>): Clash[] {
  return plan.sessions.flatMap((session): Clash[] => {
    const spoken = spokenIn(plan, session)
    if (spoken.length === 0) return []
    const guests = guestsOf(plan, session).filter(({ speaks }) => speaks.length > 0)
    if (guests.length > 0) {
      const lost = guests.filter(({ speaks }) => !speaks.some((lang) => spoken.includes(lang)))
      if (lost.length === 0) return []
      return [{ kind: 'no_language', sessionId: session.id, spoken, guestIds: lost.map(({ id }) => id) }]
    }
    const wanted = plan.visit.langs
    if (wanted.length === 0 || wanted.some((lang) => spoken.includes(lang))) return []
    return [{ kind: 'no_group_language', sessionId: session.id, spoken, wanted }]
  })
}

/** The languages in which a session can be followed. */
export function spokenIn({ hosts }: Pick<Plan, 'hosts'>, session: Session): SpokenLang[] {
  const host = hosts.get(session.hostId ?? '')
  const spoken = session.langs.length > 0 ? session.langs : (host?.langs ?? [])
  return [...new Set([...spoken, ...session.interpreted])]
}
