import { placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'
import { hoursOf, type Session, type SessionFacts } from './session.model.ts'

/** A session of a day without a date: hours of the clock, `09:00` to `10:30`. */
export interface PlannedSession extends Omit<SessionFacts, 'start' | 'end' | 'timeZone' | 'guestIds'> {
  readonly from: string
  readonly minutes: number
}
export type DayPlan = readonly PlannedSession[]

/** Takes the date, the people and what was said to hosts alone off the sessions of a day. */
export function dayPlanFrom(sessions: readonly Session[]): DayPlan {
  return sessions.map((session) => {
    const { kind, titles, purposes, hostId, roomId, places, place, speakers } = session
    const { langs, interpreted, diets, travelMinutes, documents } = session
    return {
      kind,
      titles,
      purposes,
      hostId,
      roomId,
      places,
      place,
      speakers,
      langs,
      interpreted,
      diets,
      travelMinutes,
      documents,
      hostNotes: '',
      from: hoursOf(session).from.toPlainTime().toString({ smallestUnit: 'minute' }),
      minutes: Math.round(session.start.until(session.end).total('minutes')),
    }
  })
}

/** Puts a plan on a day. A time that the clocks of that day do not show, or show twice, is told and not guessed. */
export function placeDayPlan(
  plan: DayPlan,
  day: Temporal.PlainDate,
  timeZone: string,
): (SessionFacts | { readonly noSuchTime: string })[] {
  return plan.map(({ from, minutes, ...facts }) => {
    const local = readLocalTime(`${day}T${from}`)
    const placed = local && placeLocalTime(local, timeZone, '')
    if (!placed || !('at' in placed)) return { noSuchTime: `${day} ${from}` }
    return { ...facts, start: placed.at, end: placed.at.add({ minutes }), timeZone, guestIds: [] }
  })
}
