import type { Clash, Plan } from './clash.ts'
import { dayOf, hoursOf, type Session } from './session.model.ts'

/**
 * Sessions outside the hours of their host; where there is none, meetings and tours outside the hours of the city. Meals
 * and ways may be earlier or later, and who is asked at home decides for themselves.
 */
export function checkHours(plan: Pick<Plan, 'visit' | 'sessions' | 'hosts' | 'rules'>): Clash[] {
  return plan.sessions.flatMap((session) => [...checkDay(plan, session), ...checkClock(plan, session)])
}

function checkDay({ visit, hosts, rules }: Pick<Plan, 'visit' | 'hosts' | 'rules'>, session: Session): Clash[] {
  const { id: sessionId } = session
  const day = dayOf(session)
  const host = hosts.get(session.hostId ?? '')
  const clashes: Clash[] = []
  const before = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0
  if (visit.days && (before(day, visit.days.from) || before(visit.days.to, day)))
    clashes.push({ kind: 'outside_days', sessionId })
  if (host && !host.weekdays.includes(day.dayOfWeek))
    clashes.push({ kind: 'host_weekday', sessionId, hostId: host.id, weekdays: host.weekdays })
  if (!host && isWork(session) && !rules.weekdays.includes(day.dayOfWeek))
    clashes.push({ kind: 'city_weekday', sessionId, weekdays: rules.weekdays })
  const closed = rules.closed.find(({ from, to }) => from <= day.toString() && day.toString() <= to)
  if (closed && isWork(session)) clashes.push({ kind: 'closed', sessionId, ...closed })
  return clashes
}

function checkClock({ hosts, rules }: Pick<Plan, 'hosts' | 'rules'>, session: Session): Clash[] {
  const host = hosts.get(session.hostId ?? '')
  const [opens, closes] = host
    ? [host.opens, host.closes]
    : [rules.opens, rules.closes].map((text) => Temporal.PlainTime.from(text))
  if (!opens || !closes || (!host && !isWork(session))) return []
  const { from, to } = hoursOf(session)
  const sameDay = from.toPlainDate().equals(to.toPlainDate())
  const isWithin =
    sameDay &&
    Temporal.PlainTime.compare(from.toPlainTime(), opens) >= 0 &&
    Temporal.PlainTime.compare(to.toPlainTime(), closes) <= 0
  if (isWithin) return []
  const hours = { opens: shortTime(opens), closes: shortTime(closes) }
  if (host) return [{ kind: 'host_hours', sessionId: session.id, hostId: host.id, ...hours }]
  return [{ kind: 'city_hours', sessionId: session.id, ...hours }]
}

const isWork = ({ kind }: Session) => kind === 'meeting' || kind === 'tour'
const shortTime = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
