import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readSession, readSessions } from '#src/features/programme/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addGuest, addHost, addRoom, confirmVisit, planSession } from '#src/testing/planning.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let anna: TestStaff
let bo: TestStaff
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  anna = await enterOffice(city, { name: 'Anna', roles: ['visits_officer'] })
  bo = await enterOffice(city, { name: 'Bo', roles: ['visits_officer'] })
})

const pathOf = (visit: { id: string }) => `/office/visits/${visit.id}/programme`
const typed = (day: string, other: Record<string, string | string[]> = {}) => ({
  version: '0',
  kind: 'meeting',
  day,
  from: '09:00',
  to: '10:30',
  'title.en': 'KULPS in practice',
  langs: ['en'],
  ...other,
})
const versionOf = async (id: string) => String((await readSession(city.db, id))?.version)

describe('the programme of a visit in the office', () => {
  test('is written by day, and says at once what does not work and what to do', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Learning Centre', { mostGuests: 20 })
    const room = await addRoom(city, host, 'Hall', 12)
    const day = visit.days?.from.toString() ?? ''
    const added = await anna.submit(`${pathOf(visit)}/sessions/new`, typed(day, { host, room, from: '07:00' }))
    assert.match(added.location, /\?done=added#s-/)
    const page = await anna.read(pathOf(visit))
    for (const sentence of [
      /24 guests .{0,60}Hall/,
      /Learning Centre .{0,40}20/,
      /“KULPS in practice” \(7\.00\): .{0,80}8/,
    ])
      assert.match(page.text, sentence)
    assert.match(page.text, /Does not work/)
    // Another visit in the same room at the same time.
    const other = await confirmVisit(city)
    await planSession(city, other, { from: '08:00', to: '09:00', hostId: host, roomId: room })
    assert.match(
      (await anna.read(pathOf(visit))).text,
      new RegExp(`Hall is booked twice.*visit ${other.year}-0*${other.number}`),
    )
  })

  test('keeps what was typed when something is wrong with it, and takes no link that runs a script', async () => {
    const visit = await confirmVisit(city)
    const wrong = await anna.submit(
      `${pathOf(visit)}/sessions/new`,
      typed('2030-02-30', { to: '08:00', 'title.en': 'Kept <b>', documentUrl1: 'javascript:alert(1)', travel: '-1' }),
    )
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Kept &lt;b&gt;/)
    for (const field of ['day', 'travel', 'documentUrl1']) assert.match(wrong.text, new RegExp(`#field-${field}"`))
    assert.equal((await readSessions(city.db, visit.id)).length, 0)
  })

  test('asks back for a time that the clock does not show, or shows twice', async () => {
    const visit = await confirmVisit(city)
    const path = `${pathOf(visit)}/sessions/new`
    const never = await anna.submit(path, typed('2027-03-28', { from: '03:30', to: '05:00' }))
    assert.equal(never.status, 422)
    assert.match(never.text, /There is no 03:30 there/)
    const twice = await anna.submit(path, typed('2027-10-31', { from: '03:30', to: '05:00' }))
    assert.match(twice.text, /The clock shows 03:30 twice/)
    assert.match(twice.text, /<option value="\+02:00"/)
    const chosen = await anna.submit(path, typed('2027-10-31', { from: '03:30', to: '05:00', offsetFrom: '+02:00' }))
    assert.equal(chosen.status, 303)
    const [session] = await readSessions(city.db, visit.id)
    assert.equal(session?.start.toString(), '2027-10-31T01:30:00Z')
    // A day earlier it is plain; back again, it is asked once more, and nothing is moved meanwhile.
    const move = `${pathOf(visit)}/sessions/${session?.id}/move`
    assert.equal((await anna.submit(move, { to: 'dayBefore', version: '1' })).status, 303)
    const asked = await anna.submit(move, { to: 'dayAfter', version: '2' })
    assert.equal(asked.status, 422)
    assert.match(asked.text, /The clock shows 03:30 twice/)
    assert.equal(await versionOf(session?.id ?? ''), '2')
  })

  test('a session is moved by steps, by days and by dropping it, and stays as long as it is', async () => {
    const visit = await confirmVisit(city)
    const first = await planSession(city, visit, { from: '09:00', to: '10:00' })
    const second = await planSession(city, visit, { from: '13:00', to: '13:30' })
    const clockOf = async (id: string) => {
      const session = await readSession(city.db, id)
      const zoned = (at: Temporal.Instant | undefined) => at?.toZonedDateTimeISO('Europe/Helsinki')
      const day = zoned(session?.start)?.toPlainDate()
      return [
        day && visit.days?.from.until(day).days,
        zoned(session?.start)?.toPlainTime().toString({ smallestUnit: 'minute' }),
        zoned(session?.end)?.toPlainTime().toString({ smallestUnit: 'minute' }),
      ]
    }
    const move = async (id: string, fields: Record<string, string>) => {
      const answer = await anna.submit(`${pathOf(visit)}/sessions/${id}/move`, {
        version: await versionOf(id),
        ...fields,
      })
      assert.equal(answer.status, 303, answer.text)
    }
    await move(second, { to: 'later' })
    assert.deepEqual(await clockOf(second), [0, '13:15', '13:45'])
    await move(second, { to: 'dayAfter' })
    assert.deepEqual(await clockOf(second), [1, '13:15', '13:45'])
    const day = visit.days?.from.toString() ?? ''
    await move(second, { to: 'slot', day, after: first })
    assert.deepEqual(await clockOf(second), [0, '10:00', '10:30'])
    await move(second, { to: 'slot', day, after: '' })
    assert.deepEqual(await clockOf(second), [0, '08:30', '09:00'])
    for (const odd of [{ to: 'nowhere' }, { to: 'slot', day: 'x' }, {}])
      assert.equal(
        (await anna.submit(`${pathOf(visit)}/sessions/${second}/move`, { version: '5', ...odd })).status,
        404,
      )
  })

  test('two officers on one session: the second is told, and nothing of either is lost', async () => {
    const visit = await confirmVisit(city)
    const id = await planSession(city, visit, { from: '09:00', to: '10:00', titles: { en: 'Opening' } })
    const path = `${pathOf(visit)}/sessions/${id}`
    const both = await Promise.all(
      [anna, bo].map((officer) => officer.submit(`${path}/move`, { to: 'later', version: '1' })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.match(both.find(({ status }) => status === 409)?.text ?? '', /Somebody else changed this session just now/)
    const day = visit.days?.from.toString() ?? ''
    const late = await bo.submit(path, typed(day, { version: '1', 'title.en': 'Opening by Bo' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /Opening by Bo/)
    assert.match(late.text, /As it is now[\s\S]*“Opening” \(9\.15\)/)
    const again = await bo.submit(
      path,
      typed(day, { version: /name="version" value="(\d+)"/.exec(late.text)?.[1] ?? '' }),
    )
    assert.equal(again.status, 303)
    // Taken out meanwhile: what was typed can still be saved, as a new one.
    await anna.submit(`${path}/remove`, { version: await versionOf(id) })
    const gone = await bo.submit(path, typed(day, { version: '3', 'title.en': 'Kept' }))
    assert.equal(gone.status, 409)
    assert.match(gone.text, /action="[^"]*\/sessions\/new"/)
    assert.match(gone.text, /value="Kept"/)
  })

  test('a day becomes a template, and an earlier visit is copied, without its people', async () => {
    const earlier = await confirmVisit(city)
    const guest = await addGuest(city, earlier, 'Guest Once')
    await planSession(city, earlier, { from: '09:00', to: '10:00', guestIds: [guest.id], hostNotes: 'Secret' })
    await planSession(city, earlier, { on: 1, from: '11:00', to: '12:00' })
    const visit = await confirmVisit(city)
    const day = visit.days?.from.toString() ?? ''
    await anna.submit(`${pathOf(earlier)}/template`, { day, name: 'A first day' })
    assert.match((await anna.read(pathOf(visit))).text, /A first day/)
    const template = await city.db.selectFrom('programme_templates').select('id').executeTakeFirstOrThrow()
    const fill = { template: template.id, on: visit.days?.to.toString() ?? '' }
    assert.match((await anna.submit(`${pathOf(visit)}/fill`, fill)).location, /done=filled/)
    assert.equal((await anna.submit(`${pathOf(visit)}/fill`, { ...fill, on: 'soon' })).status, 422)
    assert.equal((await anna.submit(`${pathOf(visit)}/copy`, { visit: earlier.id, first: day })).status, 303)
    const sessions = await readSessions(city.db, visit.id)
    assert.equal(sessions.length, 3)
    assert.ok(sessions.every(({ guestIds, hostNotes }) => guestIds.length === 0 && hostNotes === ''))
    await anna.submit(`${pathOf(visit)}/fill`, { template: template.id, remove: 'yes' })
    assert.doesNotMatch((await anna.read(pathOf(visit))).text, /A first day/)
  })

  test('is handed over in each language: to guests without, to hosts with what is for them', async () => {
    const visit = await confirmVisit(city)
    await addGuest(city, visit, 'Vegan Guest', { diets: ['vegan'] })
    await planSession(city, visit, {
      kind: 'meal',
      from: '12:00',
      to: '13:00',
      titles: { sv: 'Lunch', en: 'Lunch together' },
      hostNotes: 'Doors open at half past',
    })
    const guests = await anna.read(`${pathOf(visit)}/sheet?for=guests&lang=ar`)
    assert.match(guests.text, /<html[^>]*dir="rtl"/)
    assert.match(guests.text, /<bdi lang="en" dir="ltr">Lunch together/)
    assert.doesNotMatch(guests.text, /Doors open/)
    const hosts = await anna.read(`${pathOf(visit)}/sheet?for=hosts&lang=sv`)
    assert.match(hosts.text, /Doors open/)
    assert.match(hosts.text, /24 personer: \w+ \(1\)/)
    assert.equal((await anna.read(`${pathOf(visit)}/sheet?for=all&lang=sv`)).status, 404)
    assert.equal((await anna.read(`${pathOf(visit)}/sheet?lang=xx`)).status, 404)
  })

  test('is for those who plan visits, and for sessions of that visit alone', async () => {
    const [visit, other] = [await confirmVisit(city), await confirmVisit(city)]
    const id = await planSession(city, other, { from: '09:00', to: '10:00' })
    const reader = await enterOffice(city, { name: 'Rita', roles: ['reader'] })
    for (const way of ['', '/tell', '/hosts', '/sheet', `/sessions/${id}`])
      assert.equal((await reader.read(pathOf(visit) + way)).status, 403, way)
    for (const way of [`/sessions/${id}`, '/sessions/x', '/hosts/ask/x'])
      assert.equal((await anna.read(pathOf(visit) + way)).status, 404, way)
    assert.equal((await anna.submit(`${pathOf(visit)}/sessions/${id}/remove`, { version: '1' })).status, 404)
    assert.equal((await anna.submit(`${pathOf(visit)}/call`, { name: '', phone: 'call me' })).status, 422)
  })
})
