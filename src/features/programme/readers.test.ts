import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import ICAL from 'ical.js'
import { sync as nodeIcal, type VEvent } from 'node-ical'
import { readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addGuest, addHost, confirmVisit, planSession } from '#src/testing/planning.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { Visitor } from '#src/testing/visitor.ts'
import { readAsks } from './host-ask.reads.ts'
import { readSession } from './session.reads.ts'
import { cancelSession, changeSession, moveSession } from './session.store.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let anna: TestStaff
let outsider: Visitor
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  anna = await enterOffice(city, { name: 'Anna', roles: ['visits_officer'] })
  outsider = new Visitor(city)
})

const pathOf = (visit: { id: string }) => `/office/visits/${visit.id}/programme`
/** The mails to somebody, the first one first. */
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault))
    .filter(({ to }) => to === address)
    .map(({ text }) => text)
    .reverse()
const tell = async (visit: { id: string }) => {
  const page = await anna.read(`${pathOf(visit)}/tell`)
  const mark = /name="mark" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  return anna.submit(`${pathOf(visit)}/tell`, { mark })
}

/** Asks a host, and answers the path of its link as the mail has it. */
async function askHost(visit: { id: string }, hostId: string, email: string) {
  const sent = await anna.submit(`${pathOf(visit)}/hosts/ask/${hostId}`, { session: '', note: 'We count on you.' })
  assert.match(sent.location, /done=asked$/)
  const [mail = ''] = await mailsTo(email)
  const links = [...mail.matchAll(/https:\/\/world\.city\.example(\/host\/[\w-]+)\?answer=(\w+)/g)]
  assert.deepEqual(
    links.map(([, , answer]) => answer),
    ['yes', 'no', 'other'],
  )
  return { path: links[0]?.[1] ?? '', mail }
}

describe('asking a host', () => {
  test('is one mail in their language with three links, and looking at one answers nothing', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Sello Library')
    const { path, mail } = await askHost(visit, host, 'sello.library@host.example')
    assert.match(mail, /Hej Contact of Sello Library,[\s\S]*24 personer[\s\S]*We count on you\./)
    // Asked again by a second click, the host gets no second mail.
    assert.match((await anna.submit(`${pathOf(visit)}/hosts/ask/${host}`, {})).location, /done=asked_already$/)
    assert.equal((await mailsTo('sello.library@host.example')).length, 1)
    // A scanner follows every link of the mail.
    for (const answer of ['yes', 'no', 'other', 'x'])
      assert.equal((await outsider.get(`${path}?answer=${answer}`)).status, 200)
    assert.equal((await readAsks(city.db, visit.id))[0]?.answer, undefined)
    const page = await outsider.get(`${path}?answer=no`)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
    assert.equal(page.headers.get('referrer-policy'), 'same-origin')
    assert.equal((await outsider.post(path, { answer: 'other', words: '' })).status, 422)
    assert.equal((await outsider.post(path, { answer: 'maybe' })).status, 422)
    assert.equal(
      (await outsider.post(path, { answer: 'other', words: 'Kl. 13 <b>' }, { origin: 'https://evil.example' })).status,
      403,
    )
    const given = await outsider.post(path, { answer: 'other', words: 'Kl. 13 passar <b>' })
    assert.equal(given.status, 303)
    const seen = await anna.read(`${pathOf(visit)}/hosts`)
    assert.match(seen.text, /Another time[\s\S]*Kl\. 13 passar &lt;b&gt;/)
    const conversation = await anna.read(`/office/visits/${visit.id}/conversation`)
    assert.match(conversation.text, /Kl\. 13 passar &lt;b&gt;/)
    // What the office reads holds no link that would let it answer for the host.
    assert.ok(!conversation.text.includes(path) && !seen.text.includes(path))
    assert.match((await anna.read('/office')).text, new RegExp(`href="${pathOf(visit)}/hosts"`))
  })

  test('a host reads how many come and how many eat what, and no name', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Canteen')
    const { path } = await askHost(visit, host, 'canteen@host.example')
    await planSession(city, visit, { kind: 'meal', from: '12:00', to: '13:00', hostId: host })
    await addGuest(city, visit, 'Vera', { diets: ['vegan'] })
    await addGuest(city, visit, 'Hanna', { diets: ['vegan', 'gluten_free'] })
    const { text } = await outsider.get(`${path}/programme`)
    assert.match(text, /Veganskt \(2\)/)
    assert.match(text, /Glutenfritt \(1\)/)
    assert.doesNotMatch(text, /Vera|Hanna/)
  })

  test('a host who answers too late, or what was taken back, reads so and changes nothing', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Late School')
    const { path } = await askHost(visit, host, 'late.school@host.example')
    await city.db.updateTable('visits').set({ stage: 'cancelled' }).where('id', '=', visit.id).execute()
    const late = await outsider.get(path)
    assert.equal(late.status, 410)
    assert.match(late.text, /Besöket är inställt/)
    await outsider.post(path, { answer: 'yes' })
    const [ask] = await readAsks(city.db, visit.id)
    assert.equal(ask?.answer, undefined)
    await city.db.updateTable('visits').set({ stage: 'confirmed' }).where('id', '=', visit.id).execute()
    await anna.submit(`${pathOf(visit)}/hosts/${ask?.id}/withdraw`, {})
    assert.match((await outsider.get(path)).text, /Frågan är återkallad/)
    assert.equal((await outsider.get('/host/guessed')).status, 404)
    assert.equal((await outsider.post('/host/guessed', { answer: 'yes' })).status, 404)
  })
})

describe('what guests and hosts read', () => {
  test('is their own programme alone, in their language, on paper and on a phone', async () => {
    const visit = await confirmVisit(city)
    const aino = await addGuest(city, visit, 'Aino', { lang: 'fi' })
    const omar = await addGuest(city, visit, 'Omar', { lang: 'ar' })
    await planSession(city, visit, { from: '09:00', to: '10:00', titles: { fi: 'Avaus', en: 'Opening' } })
    await planSession(city, visit, { from: '11:00', to: '12:00', titles: { en: 'For Omar' }, guestIds: [omar.id] })
    await anna.submit(`${pathOf(visit)}/call`, { name: 'Anna Officer', phone: '+358 9 000 0000' })
    const mine = await outsider.get(`${aino.path}/programme`)
    assert.match(mine.text, /Avaus/)
    assert.doesNotMatch(mine.text, /For Omar/)
    const his = await outsider.get(`${omar.path}/programme`)
    assert.match(his.text, /<html lang="ar" dir="rtl"/)
    assert.match(his.text, /<bdi lang="en" dir="ltr">For Omar/)
    const phone = await outsider.get(`${aino.path}/today`)
    assert.match(phone.text, /href="tel:\+35890000000"/)
    assert.match(phone.text, /Avaus/)
    assert.equal((await outsider.get(`${aino.path.slice(0, -1)}_/programme`)).status, 404)
    await city.db.updateTable('guests').set({ left_at: Temporal.Now.instant() }).where('id', '=', omar.id).execute()
    for (const page of ['programme', 'today', 'programme.ics'])
      assert.equal((await outsider.get(`${omar.path}/${page}`)).status, 410, page)
  })

  test('when something changes, exactly those concerned are told, once, in their language', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Told School')
    const other = await addHost(city, 'Untold School')
    const { path } = await askHost(visit, host, 'told.school@host.example')
    const few = await Promise.all(['Ann', 'Ben'].map((name) => addGuest(city, visit, name)))
    const eva = await addGuest(city, visit, 'Eva', { lang: 'sv' })
    const silent = await addGuest(city, visit, 'Silent', { email: null })
    const ids = [...few, silent].map(({ id }) => id)
    const moved = await planSession(city, visit, { from: '09:00', to: '10:00', hostId: host, guestIds: ids })
    await planSession(city, visit, { from: '13:00', to: '14:00', hostId: other })
    assert.match((await tell(visit)).location, /done=told/)
    assert.match((await mailsTo(eva.email))[0] ?? '', /Hej Eva,[\s\S]*här är ditt program/)
    assert.ok((await mailsTo('told.school@host.example')).at(-1)?.includes(`${path}/programme`))
    const count = async () =>
      Promise.all(
        [...few.map(({ email }) => email), eva.email, 'told.school@host.example', 'untold.school@host.example'].map(
          async (address) => (await mailsTo(address)).length,
        ),
      )
    assert.deepEqual(await count(), [1, 1, 1, 2, 1])
    const session = await readSession(city.db, moved)
    assert.ok(session)
    await moveSession(city.db, session, session.start.add({ hours: 24 }), 'a test')
    const page = await anna.read(`${pathOf(visit)}/tell`)
    assert.match(page.text, /Send to 3 people/)
    assert.match(page.text, /Silent[\s\S]*Has no mail address here/)
    assert.doesNotMatch(page.text, /<bdi>(?:Eva|Contact of Untold)/)
    const mark = /name="mark" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
    const stale = await anna.submit(`${pathOf(visit)}/tell`, { mark: 'older' })
    assert.equal(stale.status, 409)
    // Two clicks at once.
    await Promise.all([1, 2].map(() => anna.submit(`${pathOf(visit)}/tell`, { mark })))
    assert.deepEqual(await count(), [2, 2, 1, 3, 1])
    const [, letter = ''] = await mailsTo(few[0]?.email ?? '')
    assert.match(letter, /Moved: A session[\s\S]*9\.00–10\.00/)
    assert.ok(letter.includes(`${few[0]?.path}/programme`) && !letter.includes(few[1]?.path ?? ''))
    await tell(visit)
    assert.deepEqual(await count(), [2, 2, 1, 3, 1])
  })
})

describe('a calendar that somebody subscribes to', () => {
  /** The sessions of a calendar, as two libraries agree on them. */
  async function subscribe(path: string) {
    const answer = await outsider.get(`${path}/programme.ics`)
    assert.match(answer.headers.get('content-type') ?? '', /text\/calendar/)
    const calendar = new ICAL.Component(ICAL.parse(answer.text))
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    const byOther = Object.values(nodeIcal.parseICS(answer.text)).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    )
    const events = calendar.getAllSubcomponents('vevent').map((component) => {
      const one = new ICAL.Event(component)
      const other = byOther.find(({ uid }) => uid === one.uid)
      assert.ok(other)
      const [start, status] = [one.startDate.toJSDate().toISOString(), component.getFirstPropertyValue('status')]
      assert.equal(start, new Date(other.start).toISOString())
      assert.equal(status, other.status)
      assert.equal(one.sequence, Number(other.sequence))
      return { uid: one.uid, title: one.summary, start, status, sequence: one.sequence }
    })
    assert.equal(events.length, byOther.length)
    return new Map(events.map((event) => [event.uid, event]))
  }

  test('follows moves, and shows as cancelled what is gone or no longer theirs', async () => {
    const visit = await confirmVisit(city)
    const host = await addHost(city, 'Calendar School')
    const { path } = await askHost(visit, host, 'calendar.school@host.example')
    const [ann, ben] = [await addGuest(city, visit, 'Ann'), await addGuest(city, visit, 'Ben')]
    const moved = await planSession(city, visit, { from: '09:00', to: '10:00', hostId: host })
    const dropped = await planSession(city, visit, { from: '11:00', to: '12:00' })
    const annOnly = await planSession(city, visit, { from: '14:00', to: '15:00', hostId: host })
    const before = await subscribe(ann.path)
    assert.equal(before.size, 3)
    assert.ok([...before.values()].every(({ status }) => status === 'CONFIRMED'))
    assert.equal((await subscribe(path)).size, 2)

    const now = async (id: string) => {
      const session = await readSession(city.db, id)
      assert.ok(session)
      return session
    }
    const start = (await now(moved)).start.add({ hours: 24 })
    await moveSession(city.db, await now(moved), start, 'a test')
    await cancelSession(city.db, await now(dropped), 'a test')
    const kept = await now(annOnly)
    await changeSession(
      city.db,
      kept,
      { ...kept, guestIds: [ann.id], hostId: undefined, titles: { en: 'For Ann' } },
      'a test',
    )

    const uidOf = (id: string) => [...before.keys()].find((uid) => uid.includes(id)) ?? ''
    const after = await subscribe(ann.path)
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort())
    const newer = (id: string) => (after.get(uidOf(id))?.sequence ?? 0) > (before.get(uidOf(id))?.sequence ?? 0)
    assert.ok([moved, dropped, annOnly].every(newer))
    assert.equal(after.get(uidOf(moved))?.start, new Date(start.epochMilliseconds).toISOString())
    assert.equal(after.get(uidOf(dropped))?.status, 'CANCELLED')
    // Ben and the host had it, and have it no longer; what became of it is not theirs to read.
    for (const other of [ben.path, path]) {
      const left = (await subscribe(other)).get(uidOf(annOnly))
      assert.equal(left?.status, 'CANCELLED')
      assert.doesNotMatch(left?.title ?? '', /For Ann/)
    }
    await city.db
      .updateTable('visits')
      .set(({ eb }) => ({ stage: 'cancelled' as const, version: eb('version', '+', 1) }))
      .where('id', '=', visit.id)
      .execute()
    const ended = await subscribe(ann.path)
    assert.ok([...ended.values()].every(({ status }) => status === 'CANCELLED'))
    assert.ok((ended.get(uidOf(moved))?.sequence ?? 0) > (after.get(uidOf(moved))?.sequence ?? 0))
  })
})
