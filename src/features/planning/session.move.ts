import { dayOf, hoursOf, type Session } from '#src/features/programme/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'

/** The minutes of a small step. */
export const STEP = 15

/** Where a session goes: to a moment, or to a local time that the clocks of the day do not show once. */
export type Move = { readonly to: Temporal.Instant } | { readonly ask: Temporal.PlainDateTime } | undefined

/**
 * Reads where a session is to go: a step earlier or later, a day earlier or later at the same time of the clock, or
 * dropped on a day after another session. First on a day it ends when the next one begins.
 */
export function readMove(form: TypedForm, session: Session, sessions: readonly Session[]): Move {
  const { from } = hoursOf(session)
  const onDay = (day: Temporal.PlainDate): Move => {
    const local = day.toPlainDateTime(from.toPlainTime())
    const placed = placeLocalTime(local, session.timeZone, '')
    return 'at' in placed ? { to: placed.at } : { ask: local }
  }
  switch (form.text('to')) {
    case 'earlier':
      return { to: session.start.subtract({ minutes: STEP }) }
    case 'later':
      return { to: session.start.add({ minutes: STEP }) }
    case 'dayBefore':
      return onDay(from.toPlainDate().subtract({ days: 1 }))
    case 'dayAfter':
      return onDay(from.toPlainDate().add({ days: 1 }))
    case 'slot': {
      const day = readLocalTime(`${form.text('day')}T00:00`)?.toPlainDate()
      if (!day) return undefined
      const others = sessions.filter((other) => other.id !== session.id && dayOf(other).equals(day))
      const [first] = others
      if (!first) return onDay(day)
      const after = others.find(({ id }) => id === form.text('after'))
      return { to: after ? after.end : first.start.subtract(session.start.until(session.end)) }
    }
    default:
      return undefined
  }
}
