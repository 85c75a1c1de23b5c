import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Host, Room } from '#src/features/hosts/index.ts'
import { checkPlan } from './check.ts'
import { minutesBetween } from './check-way.ts'
import type { Clash, Plan } from './clash.ts'
import type { Session } from './session.model.ts'

const TIME_ZONE = 'Europe/Helsinki'
const instant = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(TIME_ZONE).toInstant()

/** A session on Monday 14 March 2016, by the clock. */
function session(id: string, from: string, to: string, facts: Partial<Session> = {}): Session {
  const day = '2016-03-14T'
  return {
    id,
    visitId: 'visit',
    kind: 'meeting',
    start: instant(day + from),
    end: instant(day + to),
    timeZone: TIME_ZONE,
    titles: { en: id },
    purposes: {},
    hostNotes: '',
    hostId: undefined,
    roomId: undefined,
    places: {},
    place: undefined,
    speakers: '',
    langs: [],
    interpreted: [],
    diets: [],
    travelMinutes: undefined,
    guestIds: [],
    documents: [],
    addedAt: instant('2016-01-01T00:00'),
    changedAt: instant('2016-01-01T00:00'),
    isCancelled: false,
    version: 1,
    ...facts,
  }
}

const host = (id: string, facts: Partial<Host> = {}): Host => ({
  id,
  kind: 'school',
  partyId: undefined,
  names: { en: id },
  leads: {},
  places: {},
  place: undefined,
  topicIds: [],
  langs: ['fi', 'en'],
  mostGuests: undefined,
  weekdays: [1, 2, 3, 4, 5],
  opens: Temporal.PlainTime.from('08:00'),
  closes: Temporal.PlainTime.from('16:30'),
  quota: undefined,
  contact: { name: 'A', email: 'a@school.example', phone: undefined, lang: 'fi' },
  notes: '',
  isActive: true,
  version: 1,
  ...facts,
})

const room = (id: string, seats: number): Room => ({
  id,
  hostId: undefined,
  names: { en: id },
  seats,
  place: undefined,
  isActive: true,
  version: 1,
})

const guest = (id: string, facts: Partial<Plan['guests'][number]> = {}) => ({ id, speaks: [], diets: [], ...facts })

function check(sessions: Session[], more: Partial<Plan> & { hostList?: Host[]; roomList?: Room[] } = {}): Clash[] {
  const { hostList = [], roomList = [], ...plan } = more
  return checkPlan({
    visit: { id: 'visit', size: 24, langs: ['en'], days: undefined },
    sessions,
    guests: [],
    hosts: new Map(hostList.map((one) => [one.id, one])),
    rooms: new Map(roomList.map((one) => [one.id, one])),
    bookings: [],
    visitsInTerm: () => 0,
    rules: { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '16:30', closed: [] },
    ...plan,
  })
}

const kinds = (clashes: Clash[]) => clashes.map(({ kind, sessionId }) => `${sessionId}: ${kind}`)

describe('what in a programme does not work', () => {
  test('nothing, where sessions follow each other without a gap', () => {
    assert.deepEqual(check([session('a', '09:00', '10:00'), session('b', '10:00', '11:00')]), [])
  })

  test('a host or a room that two sessions take at once, also for different guests and by another visit', () => {
    const at = { hostId: 'school', guestIds: ['1'] }
    const sessions = [session('a', '09:00', '10:00', at), session('b', '09:30', '10:30', { ...at, guestIds: ['2'] })]
    assert.deepEqual(kinds(check(sessions, { hostList: [host('school')], guests: [guest('1'), guest('2')] })), [
      'b: host_twice',
    ])
    const booking = {
      visitId: 'other',
      year: 2016,
      number: 7,
      start: instant('2016-03-14T09:30'),
      end: instant('2016-03-14T12:00'),
    }
    const inRoom = [session('c', '09:00', '10:00', { roomId: 'hall' })]
    const [clash] = check(inRoom, {
      roomList: [room('hall', 40)],
      bookings: [{ ...booking, roomId: 'hall', hostId: undefined }],
    })
    assert.deepEqual(clash, { kind: 'room_twice', sessionId: 'c', roomId: 'hall', other: { year: 2016, number: 7 } })
  })

  test('the same guests in two places at once; parallel groups are well', () => {
    const groups = (first: string[], second: string[]) => [
      session('a', '09:00', '10:00', { guestIds: first }),
      session('b', '09:30', '10:30', { guestIds: second }),
    ]
    const guests = [guest('1'), guest('2')]
    assert.deepEqual(kinds(check(groups(['1'], ['1', '2']), { guests })), ['b: guests_twice'])
    assert.deepEqual(check(groups(['1'], ['2']), { guests }), [])
  })

  test('no time to get from one place to the next, at 25 km/h and with ten minutes for the group', () => {
    const centre = { latitude: 60.2052, longitude: 24.6561 }
    const tapiola = { latitude: 60.1787, longitude: 24.7938 }
    assert.deepEqual({ ...minutesBetween(centre, tapiola), kilometres: 0 }, { minutes: 30, kilometres: 0 })
    const day = (gap: string, more: Partial<Session> = {}) => [
      session('a', '09:00', '10:00', { place: centre }),
      session('b', gap, '12:00', { place: tapiola, ...more }),
    ]
    assert.deepEqual(check(day('10:30')), [])
    const [clash] = check(day('10:25'))
    assert.ok(clash?.kind === 'no_way')
    assert.deepEqual([clash.minutes, clash.needed, clash.kilometres?.toFixed(1)], [25, 30, '8.2'])
    // Whoever has driven there knows better.
    assert.deepEqual(check(day('10:15', { travelMinutes: 15 })), [])
    const byCoach = [...day('10:15'), session('coach', '10:00', '10:14', { kind: 'transfer', travelMinutes: 14 })]
    assert.deepEqual(check(byCoach.sort((a, b) => Temporal.Instant.compare(a.start, b.start))), [])
  })

  test('more people than a room or a host takes', () => {
    const sessions = [session('a', '09:00', '10:00', { hostId: 'school', roomId: 'class' })]
    const places = { hostList: [host('school', { mostGuests: 20 })], roomList: [room('class', 23)] }
    assert.deepEqual(kinds(check(sessions, places)), ['a: room_full', 'a: host_full'])
    const few = sessions.map((one) => ({ ...one, guestIds: ['1', '2'] }))
    assert.deepEqual(check(few, { ...places, guests: [guest('1'), guest('2')] }), [])
  })

  test('guests who understand none of what is spoken or interpreted', () => {
    const guests = [guest('1', { speaks: ['en'] }), guest('2', { speaks: ['fr'] }), guest('3', { speaks: [] })]
    const inFinnish = (interpreted: Session['interpreted']) => [
      session('a', '09:00', '10:00', { langs: ['fi'], interpreted }),
    ]
    const [clash] = check(inFinnish(['en']), { guests })
    assert.deepEqual(clash, { kind: 'no_language', sessionId: 'a', spoken: ['fi', 'en'], guestIds: ['2'] })
    assert.deepEqual(check(inFinnish(['en', 'fr']), { guests }), [])
    // Before anybody has answered, the languages of the visit count, and a host that says nothing speaks its own.
    assert.deepEqual(kinds(check(inFinnish([]))), ['a: no_group_language'])
    assert.deepEqual(check([session('b', '09:00', '10:00', { hostId: 's' })], { hostList: [host('s')] }), [])
  })

  test('a meal at which somebody finds nothing to eat', () => {
    const guests = [
      guest('1', { diets: ['vegetarian'] }),
      guest('2', { diets: ['no_nuts'] }),
      guest('3', { diets: ['no_nuts'] }),
    ]
    const lunch = (diets: Session['diets']) => [session('lunch', '12:00', '13:00', { kind: 'meal', diets })]
    assert.deepEqual(check(lunch(['vegan']), { guests }), [
      { kind: 'diet', sessionId: 'lunch', missing: [{ diet: 'no_nuts', people: 2 }] },
    ])
    assert.deepEqual(check(lunch(['vegan', 'no_nuts']), { guests }), [])
  })

  test('a host over its quota for the term, told once', () => {
    const sessions = [session('a', '09:00', '10:00', { hostId: 's' }), session('b', '10:00', '11:00', { hostId: 's' })]
    const hostList = [host('s', { quota: 2 })]
    assert.deepEqual(kinds(check(sessions, { hostList, visitsInTerm: () => 2 })), ['a: over_quota'])
    assert.deepEqual(check(sessions, { hostList, visitsInTerm: () => 1 }), [])
  })

  test('hours of the host, and of the city where there is no host', () => {
    const early = session('a', '07:30', '08:30')
    assert.deepEqual(kinds(check([early])), ['a: city_hours'])
    assert.deepEqual(check([{ ...early, kind: 'meal' }]), [])
    const hostList = [host('s', { opens: Temporal.PlainTime.from('07:00'), weekdays: [2] })]
    assert.deepEqual(kinds(check([{ ...early, hostId: 's' }], { hostList })), ['a: host_weekday'])
    const night = { ...early, hostId: 's', end: instant('2016-03-15T01:00') }
    assert.deepEqual(kinds(check([night], { hostList: [host('s')] })), ['a: host_hours'])
  })

  test('days outside the visit, and weeks in which the city is closed', () => {
    const days = { from: Temporal.PlainDate.from('2016-03-15'), to: Temporal.PlainDate.from('2016-03-16') }
    const closed = [{ from: '2016-03-14', to: '2016-03-18', reasons: { en: 'Winter break' } }]
    const rules = { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '16:30', closed }
    const visit = { id: 'visit', size: 2, langs: [], days }
    assert.deepEqual(kinds(check([session('a', '09:00', '10:00')], { visit, rules })), ['a: outside_days', 'a: closed'])
  })
})
