import { type Clash, type Plan, peopleIn } from './clash.ts'

/** More people than a room has seats for, or than a host receives at once. */
export function checkSize(plan: Pick<Plan, 'visit' | 'sessions' | 'guests' | 'hosts' | 'rooms'>): Clash[] {
  return plan.sessions.flatMap((session) => {
    const { id: sessionId, hostId, roomId } = session
    const people = peopleIn(plan, session)
    const seats = plan.rooms.get(roomId ?? '')?.seats
    const most = plan.hosts.get(hostId ?? '')?.mostGuests
    const clashes: Clash[] = []
    if (roomId && seats !== undefined && people > seats)
      clashes.push({ kind: 'room_full', sessionId, roomId, people, most: seats })
    if (hostId && most !== undefined && people > most)
      clashes.push({ kind: 'host_full', sessionId, hostId, people, most })
    return clashes
  })
}
