import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readHosts, readRooms, readTopics } from '#src/features/hosts/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { confirmVisit, planSession } from '#src/testing/planning.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let anna: TestStaff
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  anna = await enterOffice(city, { name: 'Anna', roles: ['visits_officer'] })
})

const school = {
  version: '0',
  kind: 'school',
  'name.en': 'Saunalahti School',
  langs: ['en', 'fi'],
  weekdays: ['2', '4'],
  opens: '09:00',
  closes: '14:00',
  quota: '1',
  mostGuests: '30',
  contactName: 'Head',
  email: 'head@school.example',
  contactLang: 'fi',
  active: 'yes',
}

describe('the catalogue of hosts', () => {
  test('takes topics, hosts and rooms, and is narrowed by what is looked for', async () => {
    assert.equal((await anna.submit('/office/hosts/topics/new', { 'name.en': '' })).status, 422)
    await anna.submit('/office/hosts/topics/new', { 'name.en': 'Schools', offered: 'yes' })
    const [topic] = await readTopics(city.db, { offered: true })
    assert.ok(topic)
    const added = await anna.submit('/office/hosts/new', { ...school, topics: [topic.id] })
    assert.match(added.location, /\?done=saved$/)
    const [host] = await readHosts(city.db)
    assert.deepEqual([host?.weekdays, host?.quota, host?.topicIds], [[2, 4], 1, [topic.id]])
    await anna.submit(`/office/hosts/${host?.id}/rooms/new`, { 'room.en': 'Theatre', seats: '40', active: 'yes' })
    assert.equal((await readRooms(city.db, { hostId: host?.id ?? '' }))[0]?.seats, 40)
    assert.equal((await anna.submit(`/office/hosts/${host?.id}/rooms/new`, { 'room.en': 'X', seats: '0' })).status, 422)
    for (const [query, isThere] of [
      [`topic=${topic.id}&lang=fi&kind=school&left=yes`, true],
      ['lang=ar', false],
      ['kind=company', false],
    ] as const)
      assert.equal((await anna.read(`/office/hosts?${query}`)).text.includes('Saunalahti'), isThere, query)
    for (const odd of ['topic=x', 'lang=xx', 'kind=x', 'left=no'])
      assert.equal((await anna.read(`/office/hosts?${odd}`)).status, 404, odd)
  })

  test('counts the visits of the term against the quota', async () => {
    const [host] = await readHosts(city.db)
    const today = Temporal.Now.plainDateISO('Europe/Helsinki').toString()
    const visit = await confirmVisit(city, { starts_on: today, ends_on: today })
    assert.match((await anna.read('/office/hosts')).text, /1 of 1 visits left/)
    await planSession(city, visit, { from: '10:00', to: '11:00', ...(host && { hostId: host.id }) })
    assert.match((await anna.read('/office/hosts')).text, /0 of 1 visits left/)
    assert.doesNotMatch((await anna.read('/office/hosts?left=yes')).text, /Saunalahti/)
  })

  test('keeps what was typed when something is wrong, or somebody else was faster', async () => {
    const [host] = await readHosts(city.db)
    const path = `/office/hosts/${host?.id}`
    const wrong = await anna.submit(path, { ...school, version: '1', email: 'no', closes: '08:00', weekdays: [] })
    assert.equal(wrong.status, 422)
    for (const field of ['email', 'opens', 'weekdays']) assert.match(wrong.text, new RegExp(`#field-${field}"`))
    await anna.submit(path, { ...school, version: '1', quota: '5' })
    const late = await anna.submit(path, { ...school, version: '1', notes: 'Mine <i>' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Mine &lt;i&gt;/)
    assert.match(late.text, /<bdi>5<\/bdi>/)
    assert.equal((await anna.submit(path, { ...school, version: '2', notes: 'Mine' })).status, 303)
    assert.equal((await anna.read('/office/hosts/x')).status, 404)
    const reader = await enterOffice(city, { name: 'Rita', roles: ['reader'] })
    for (const way of ['/office/hosts', path, '/office/hosts/topics'])
      assert.equal((await reader.read(way)).status, 403, way)
    const audit = await city.db.selectFrom('audit').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(audit), /head@school\.example/)
  })
})
