import { type Clash, overlap, type Plan } from './clash.ts'

/** Hosts and rooms that two sessions take at once, here or in another visit. The later of two sessions is the one named. */
export function checkBooked({ sessions, bookings }: Pick<Plan, 'sessions' | 'bookings'>): Clash[] {
  return sessions.flatMap((session, at) => {
    const { id: sessionId, hostId, roomId } = session
    const clashes: Clash[] = []
    for (const earlier of sessions.slice(0, at).filter((other) => overlap(other, session))) {
      const other = { sessionId: earlier.id }
      if (roomId && earlier.roomId === roomId) clashes.push({ kind: 'room_twice', sessionId, roomId, other })
      else if (hostId && earlier.hostId === hostId) clashes.push({ kind: 'host_twice', sessionId, hostId, other })
    }
    for (const booking of bookings.filter((other) => overlap(other, session))) {
      const other = { year: booking.year, number: booking.number }
      if (roomId && booking.roomId === roomId) clashes.push({ kind: 'room_twice', sessionId, roomId, other })
      else if (hostId && booking.hostId === hostId) clashes.push({ kind: 'host_twice', sessionId, hostId, other })
    }
    return clashes
  })
}
