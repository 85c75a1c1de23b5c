import { termOf } from '#src/features/hosts/index.ts'
import type { Clash, Plan } from './clash.ts'
import { dayOf } from './session.model.ts'

/** Hosts that would receive more visits in a term than they can bear. Told once, at the first session with the host. */
export function checkQuota(plan: Pick<Plan, 'sessions' | 'hosts' | 'visitsInTerm'>): Clash[] {
  const told = new Set<string>()
  return plan.sessions.flatMap((session): Clash[] => {
    const host = plan.hosts.get(session.hostId ?? '')
    if (!host || host.quota === undefined) return []
    const term = termOf(dayOf(session))
    const key = `${host.id} ${term.from}`
    const others = plan.visitsInTerm(host.id, dayOf(session))
    if (told.has(key) || others + 1 <= host.quota) return []
    told.add(key)
    return [{ kind: 'over_quota', sessionId: session.id, hostId: host.id, quota: host.quota, others, term }]
  })
}
