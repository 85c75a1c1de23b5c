import { kilometresBetween, type Place } from '#src/platform/geo/place.ts'
import { type Clash, overlap, type Plan, placeOf } from './clash.ts'
import { isFor, type Session } from './session.model.ts'

/** How fast a coach gets through a city, as the crow flies, and how long a group takes to get in and out of it. */
export const CITY_SPEED = 25
export const MARGIN_MINUTES = 10
// Within a house or across a square there is no way to plan.
const NEAR_KILOMETRES = 0.15

/** The minutes that a group needs from one place to another, by our reckoning: the distance at 25 km/h, and ten minutes. */
export function minutesBetween(from: Place, to: Place): { minutes: number; kilometres: number } {
  const kilometres = kilometresBetween(from, to)
  if (kilometres < NEAR_KILOMETRES) return { minutes: 0, kilometres }
  return { minutes: Math.ceil((kilometres / CITY_SPEED) * 60) + MARGIN_MINUTES, kilometres }
}

/**
 * Sessions that the same guests cannot both be at: they overlap, or there is no time to get from one to the next. Each
 * guest goes through the days on a way of their own; what is the same for many is told once.
 */
export function checkWay(plan: Pick<Plan, 'sessions' | 'guests' | 'hosts' | 'rooms'>): Clash[] {
  const found = new Map<string, Clash>()
  for (const mine of waysOf(plan)) {
    for (const clash of [...twice(mine), ...tooFar(plan, mine)]) {
      found.set(`${clash.kind} ${clash.sessionId} ${'otherId' in clash ? clash.otherId : ''}`, clash)
    }
  }
  return [...found.values()]
}

// Before anybody is named there is one way: that of everybody.
function waysOf({ sessions, guests }: Pick<Plan, 'sessions' | 'guests'>): Session[][] {
  const ways = [{ id: '' }, ...guests].map(({ id }) => sessions.filter((session) => isFor(session, id)))
  return [...new Map(ways.map((way) => [way.map(({ id }) => id).join(), way])).values()]
}

function twice(mine: readonly Session[]): Clash[] {
  return mine.flatMap((session, at) =>
    mine
      .slice(0, at)
      .filter((earlier) => overlap(earlier, session))
      .map((earlier): Clash => ({ kind: 'guests_twice', sessionId: session.id, otherId: earlier.id })),
  )
}

function tooFar(plan: Pick<Plan, 'hosts' | 'rooms'>, mine: readonly Session[]): Clash[] {
  const clashes: Clash[] = []
  let last: { session: Session; place: Place } | undefined
  let said: number | undefined
  for (const session of mine) {
    said = session.travelMinutes ?? said
    const place = placeOf(plan, session)
    // On the way nobody is anywhere: its minutes are those of the way to what comes next.
    if (session.kind === 'transfer' && !session.hostId) continue
    if (last && place && !overlap(last.session, session)) {
      const minutes = Math.round(last.session.end.until(session.start).total('minutes'))
      const way = minutesBetween(last.place, place)
      const needed = said ?? way.minutes
      const kilometres = said === undefined ? way.kilometres : undefined
      if (minutes < needed) {
        clashes.push({ kind: 'no_way', sessionId: session.id, otherId: last.session.id, minutes, needed, kilometres })
      }
    }
    said = undefined
    // Where nobody has said where it is, they stay where they were.
    if (place) last = { session, place }
    else if (last) last = { session, place: last.place }
  }
  return clashes
}
