import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { keepSite } from '#src/features/site/index.ts'
import { moveVisit, type Visit } from '#src/features/visits/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { confirmVisit } from '#src/testing/confirmed-visit.ts'
import { fieldsOf } from '#src/testing/form.ts'
import { signInMember, Visitor } from '#src/testing/visitor.ts'
import { addGuest, type Guest, inviteLeaders, pathOfGuest, readGuest, readGuests, recordArrivals } from './index.ts'

// Several promises on one city: each has a visit of its own.
describe('a delegation', () => {
  let city: TestCity
  const steps: (() => unknown)[] = []
  before(async () => {
    city = await startCity({ after: (step: unknown) => steps.unshift(step as () => unknown) } as Parameters<
      typeof startCity
    >[0])
  })
  after(async () => {
    for (const step of steps) await step()
  })

  const guest = () => new Visitor(city, '198.51.100.7')
  const mails = async () =>
    (await readOutbox(city.db, city.vault, 500)).map(({ to, text = '', subject }) => ({ to, text, subject }))
  const linkIn = (text: string) => /\/guest\/[\w-]{43}/.exec(text)?.[0] ?? assert.fail('a link')
  const means = () => ({
    db: city.db,
    vault: city.vault,
    mail: createMailRoom({ db: city.db, vault: city.vault, smtpUrl: undefined, from: 'city@city.example' }),
    origin: 'https://world.city.example',
    site: keepSite(city.db),
  })

  async function leaderOf(visit: Visit): Promise<{ leader: Guest; path: string }> {
    await inviteLeaders(means(), visit.id)
    const [leader] = await readGuests(city.db, visit.id)
    assert.ok(leader)
    return { leader, path: pathOfGuest(city.vault, leader) }
  }

  const ANSWER = { name: 'Lea Lind', photo: 'yes', speaks: ['fr', 'en'], diets: ['vegan'], diet_note: 'No kiwi' }

  test('begins with who asked for the visit, who is written to once', async () => {
    const visit = await confirmVisit(city.db, {
      wish: { contact: { name: 'Ada', email: 'ada@one.example', phone: undefined } },
    })
    assert.equal(await inviteLeaders(means(), visit.id), 1)
    assert.equal(await inviteLeaders(means(), visit.id), 0)
    const [leader] = await readGuests(city.db, visit.id)
    assert.equal(leader?.isLeader, true)
    const letters = (await mails()).filter(({ to }) => to === 'ada@one.example')
    assert.equal(letters.length, 1)
    assert.match(letters[0]?.subject ?? '', /Visit \d{4}-\d{3}: who is coming to The City\?/)
  })

  test('is added to by its leader, who sees who has answered and nothing of what', async () => {
    const visit = await confirmVisit(city.db)
    const { path } = await leaderOf(visit)
    const adding = { name: 'Noor', email: 'noor@two.example', lang: 'ar' }
    assert.equal((await guest().post(`${path}/people`, adding)).to, `${path}/people?done=invited`)
    // Sending twice adds nobody twice.
    assert.equal((await guest().post(`${path}/people`, adding)).status, 422)
    const letter = (await mails()).find(({ to }) => to === 'noor@two.example')
    assert.match(letter?.subject ?? '', /الزيارة/)
    const own = linkIn(letter?.text ?? '')
    const form = await guest().get(own)
    assert.match(form.text, /<html lang="ar" dir="rtl"/)
    assert.equal(form.headers.get('cache-control'), 'private, no-store')
    const sent = await guest().post(own, {
      ...ANSWER,
      name: 'نور',
      version: '1',
      diet_note: 'Sesame',
      arrives_on: '2027-03-15',
    })
    assert.equal(sent.to, `${own}?done=saved`)
    const list = await guest().get(`${path}/people`)
    assert.match(list.text, /نور/)
    assert.match(list.text, /Has answered/)
    assert.doesNotMatch(list.text, /Sesame|noor@two/)
    // Whoever is no leader has no such page.
    assert.equal((await guest().get(`${own}/people`)).status, 404)
  })

  test('keeps what somebody typed when another was faster, and shows both', async () => {
    const visit = await confirmVisit(city.db)
    const { path, leader } = await leaderOf(visit)
    await guest().post(path, { ...ANSWER, version: '1' })
    const late = await guest().post(path, { ...ANSWER, version: '1', job_title: 'Mayor', diet_note: 'None' })
    assert.equal(late.status, 409)
    assert.match(late.text, /value="Mayor"/)
    assert.match(late.text, /Saved now: No kiwi/)
    assert.equal((await readGuest(city.db, leader.id))?.dietNote, 'No kiwi')
    const again = await guest().post(path, { ...ANSWER, version: '2', job_title: 'Mayor', diet_note: 'None' })
    assert.equal(again.status, 303)
  })

  test('asks for a time back that the clocks never show, or show twice', async () => {
    const visit = await confirmVisit(city.db)
    const { path, leader } = await leaderOf(visit)
    const spring = { ...ANSWER, version: '1', arrives_on: '2027-03-28', arrives_time: '03:30' }
    const asked = await guest().post(path, spring)
    assert.equal(asked.status, 422)
    assert.match(asked.text, /it does not exist/)
    const autumn = await guest().post(path, { ...spring, arrives_on: '2027-10-31' })
    assert.match(autumn.text, /comes twice/)
    await guest().post(path, { ...spring, arrives_on: '2027-10-31', arrives_offset: '+02:00' })
    assert.equal((await readGuest(city.db, leader.id))?.arrivesAt?.toString(), '2027-10-31T01:30:00Z')
  })

  test('shows script, marks of direction and 10,000 letters for what they are', async () => {
    const visit = await confirmVisit(city.db)
    const { path, leader } = await leaderOf(visit)
    const long = await guest().post(path, { ...ANSWER, version: '1', name: 'A'.repeat(10_000) })
    assert.equal(long.status, 422)
    assert.match(long.text, /at most 120 characters/)
    assert.ok(long.text.includes('A'.repeat(10_000)), 'nothing is lost')
    const odd = '<script>alert(1)</script>\u202eanna\u202c\r\nBcc: x@y.example'
    await guest().post(path, { ...ANSWER, version: '1', name: odd })
    const kept = await readGuest(city.db, leader.id)
    assert.equal(kept?.name, '<script>alert(1)</script>anna Bcc: x@y.example')
    const { visitor } = await signInMember(city, { name: 'Olga Odd', roles: ['visits_officer'] })
    for (const part of ['delegation', 'badges', 'arrival', 'letters'])
      assert.doesNotMatch((await visitor.get(`/office/visits/${visit.id}/${part}`)).text, /<script>alert/)
    const csv = await visitor.get(`/office/visits/${visit.id}/delegation.csv`)
    assert.match(csv.headers.get('content-type') ?? '', /text\/csv/)
    assert.doesNotMatch(csv.text, /\u202e/)
  })

  test('always has a leader: the last one hands over first', async () => {
    const visit = await confirmVisit(city.db)
    const { leader, path } = await leaderOf(visit)
    await guest().post(`${path}/people`, { name: 'Bo', email: 'bo@three.example', lang: 'sv' })
    const refused = await guest().post(`${path}/people/${leader.id}/remove`)
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Hand over to somebody else/)
    assert.equal((await guest().post(`${path}/erase`)).status, 409)
    const bo = (await readGuests(city.db, visit.id)).find(({ name }) => name === 'Bo')
    await guest().post(`${path}/people/${bo?.id}/lead`)
    const left = await guest().post(`${path}/people/${leader.id}/remove`)
    assert.equal(left.status, 404, 'who has handed over looks after the list no more')
    const gone = await guest().post(`${path}/erase`)
    assert.match(gone.text, /Your data are erased/)
    assert.equal((await guest().get(path)).status, 410)
    assert.deepEqual(
      (await readGuests(city.db, visit.id)).map(({ name, isLeader }) => [name, isLeader]),
      [['Bo', true]],
    )
  })

  test('is nobody’s business elsewhere: guessed, foreign and renewed links open nothing', async () => {
    const [one, two] = [await confirmVisit(city.db), await confirmVisit(city.db)]
    const mine = await leaderOf(one)
    const other = await leaderOf(two)
    for (const link of ['x', 'a'.repeat(43), `${mine.path.slice(7, -1)}_`, '%00', '..%2f..'])
      assert.equal((await guest().get(`/guest/${link}`)).status, 404, link)
    assert.equal((await guest().get(`${mine.path}/people/${other.leader.id}/remove`)).status, 404)
    assert.equal((await guest().post(`${mine.path}/people/${other.leader.id}/lead`)).status, 404)
    const { visitor } = await signInMember(city, { name: 'Rita Right', roles: ['visits_officer'] })
    await visitor.post(`/office/visits/${one.id}/delegation/${mine.leader.id}/renew`)
    assert.equal((await guest().get(mine.path)).status, 404)
    assert.equal((await visitor.get(`/office/visits/${two.id}/delegation/${mine.leader.id}`)).status, 404)
    const reader = await signInMember(city, { name: 'Rea Reader', roles: ['reader'] })
    const refused = await reader.visitor.get(`/office/visits/${one.id}/delegation`)
    assert.equal(refused.status, 403)
    assert.match(refused.text, /Rita Right|Olga Odd/)
    const forged = await guest().post(other.path, { ...ANSWER, version: '1' }, { origin: 'https://evil.example' })
    assert.equal(forged.status, 403)
  })

  test('has letters with numbers without gaps, that a second person approves of', async () => {
    const visit = await confirmVisit(city.db)
    const { leader, path } = await leaderOf(visit)
    const { guest: second } = (await addGuest(
      city.db,
      city.vault,
      { visitId: visit.id, email: 'cleo@four.example', lang: 'sv' },
      'a test',
    )) as { guest: Guest }
    for (const [who, name] of [
      [path, 'Lea Maria Lind'],
      [pathOfGuest(city.vault, second), 'Cleo Ström'],
    ] as const) {
      assert.equal(
        (await guest().post(`${who}/passport`, { version: '1', passport_name: '', born_on: 'x' })).status,
        422,
      )
      await guest().post(`${who}/passport`, { version: '1', passport_name: name, born_on: '1980-02-29' })
    }
    const writer = (await signInMember(city, { name: 'Will Writer', roles: ['visits_officer'] })).visitor
    const reviewer = (await signInMember(city, { name: 'Rolf Reviewer', roles: ['visits_officer'] })).visitor
    const letters = `/office/visits/${visit.id}/letters`
    const drafts = await Promise.all([leader, second].map(({ id }) => writer.post(`${letters}/draft/${id}`)))
    const rows = await city.db
      .selectFrom('letters')
      .select(['id', 'number', 'guest_id', 'body'])
      .orderBy('number')
      .execute()
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 2],
    )
    assert.equal((await writer.post(`${letters}/draft/${leader.id}`)).status, 409)
    assert.equal(
      drafts.every(({ status }) => status === 303),
      true,
    )
    const first = rows.find(({ guest_id }) => guest_id === leader.id)
    assert.match(first?.body ?? '', /Lea Maria Lind, born 29 February 1980/)
    const letter = `${letters}/${first?.id}`
    assert.equal((await writer.post(letter, { version: '1', intent: 'approve' })).status, 409)
    assert.equal((await writer.post(letter, { version: '1', intent: 'send' })).status, 409)
    assert.equal((await reviewer.post(letter, { version: '1', intent: 'approve' })).status, 303)
    // What is changed after that is to be approved of again.
    await writer.post(letter, { version: '2', intent: 'save', body: 'Dear Lea\n\n{days}' })
    assert.match(
      (await reviewer.post(letter, { version: '3', intent: 'approve' })).text,
      /still to be filled in: \{days\}/,
    )
    await writer.post(letter, { version: '3', intent: 'save', body: 'Dear Lea\n\nWelcome.' })
    await reviewer.post(letter, { version: '4', intent: 'approve' })
    assert.equal((await writer.post(letter, { version: '5', intent: 'send' })).status, 303)
    const sent = (await mails()).find(({ subject }) => /your letter of invitation \d{4}-00[12]$/.test(subject))
    assert.equal(sent?.to, 'lea@guests.example')
    assert.match((await guest().get(`${path}/letter`)).text, /Dear Lea/)
    assert.equal((await guest().get(`${pathOfGuest(city.vault, second)}/letter`)).status, 410)
    await writer.post(letter, { version: '6', intent: 'withdraw' })
    assert.equal((await guest().get(`${path}/letter`)).status, 410)
    await writer.post(`${letters}/draft/${leader.id}`)
    const numbers = await city.db.selectFrom('letters').select('number').orderBy('number').execute()
    assert.deepEqual(
      numbers.map(({ number }) => number),
      [1, 2, 3],
    )
    const log = await city.db.selectFrom('audit').select(['detail']).where('action', 'like', 'letter.%').execute()
    assert.doesNotMatch(JSON.stringify(log), /Lea|Cleo/)
  })

  test('is ticked off at the door in any order that phones come back in', async () => {
    const visit = await confirmVisit(city.db)
    const { leader } = await leaderOf(visit)
    const at = (minute: number) => Temporal.Instant.from('2026-03-15T08:00:00Z').add({ minutes: minute })
    const tick = (minute: number, came = true) => ({ guestId: leader.id, at: at(minute), came })
    const came = async () => (await readGuest(city.db, leader.id))?.cameAt?.toString()
    await recordArrivals(city.db, visit.id, [tick(9)], 'one phone')
    await recordArrivals(city.db, visit.id, [tick(4), tick(9)], 'another phone')
    assert.equal(await came(), at(4).toString(), 'the earliest holds')
    await recordArrivals(city.db, visit.id, [tick(12, false)], 'one phone')
    await recordArrivals(city.db, visit.id, [tick(6)], 'another phone')
    assert.equal(await came(), undefined, 'what was taken back stays so')
    await recordArrivals(city.db, visit.id, [tick(20)], 'one phone')
    assert.equal(await came(), at(20).toString())
    const { visitor } = await signInMember(city, { name: 'Dora Door', roles: ['visits_officer'] })
    const path = `/office/visits/${visit.id}/arrival`
    const page = await visitor.get(`${path}?q=${leader.badge.toLowerCase()}`)
    assert.match(page.text, /Lea Lind/)
    assert.ok(fieldsOf(page))
    await visitor.post(path, { guest: leader.id, came: 'no' })
    assert.equal(await came(), undefined)
    const other = await confirmVisit(city.db)
    const elsewhere = await visitor.post(`/office/visits/${other.id}/arrival`, { guest: leader.id, came: 'yes' })
    assert.equal(elsewhere.status, 303)
    assert.equal(await came(), undefined, 'who belongs to another visit is not ticked off here')
  })

  test('is told when a visit does not take place, and can still have everything erased', async () => {
    const visit = await confirmVisit(city.db)
    const { path } = await leaderOf(visit)
    await moveVisit(city.db, visit.id, { stage: 'cancelled', version: visit.version, reason: 'by_us', by: 'a test' })
    const page = await guest().get(path)
    assert.match(page.text, /does not take place/)
    assert.doesNotMatch(page.text, /name="diets"/)
    const own = await guest().get(`${path}/data.json`)
    assert.equal(JSON.parse(own.text).name, 'Lea Lind')
    assert.equal((await guest().post(`${path}/erase`)).status, 200)
    assert.equal((await guest().get(path)).status, 410)
  })
})
