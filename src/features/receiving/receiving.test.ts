import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readOutbox } from '#src/platform/mail/index.ts'
import { askForVisit, offerTopic, possibleDay } from '#src/testing/asking.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addParty } from '#src/testing/register.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { Visitor } from '#src/testing/visitor.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let topic: string
let anna: TestStaff
let bo: TestStaff
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  topic = await offerTopic(city.db, 'kulps', { sv: 'KULPS', fi: 'KULPS', en: 'Cultural education' })
  anna = await enterOffice(city, { name: 'Anna', roles: ['visits_officer'] })
  bo = await enterOffice(city, { name: 'Bo', roles: ['visits_officer'] })
})

let number = 0
/** Asks for a visit, and answers where guests and officers find it. */
async function ask(other: Record<string, string | string[]> = {}) {
  number += 1
  const guest = new Visitor(city, `198.51.100.${number}`)
  const email = `guest${number}@cities.example`
  const secret = await askForVisit(guest, topic, { email, organisation: `Body ${number}`, ...other })
  const { id } = await city.db
    .selectFrom('visits')
    .select('id')
    .where('contact_email', '=', email)
    .executeTakeFirstOrThrow()
  return { guest, email, page: `/en/ask-for-a-visit/${secret}`, path: `/office/visits/${id}`, id }
}
const versionIn = (page: { text: string }) => /name="version" value="(\d+)"/.exec(page.text)?.[1] ?? ''
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault))
    .filter(({ to }) => to === address)
    .map(({ subject, text }) => ({ subject, text }))
const days = () => ({ from: possibleDay().toString(), to: possibleDay().add({ days: 1 }).toString() })

describe('the board of visits', () => {
  test('shows each visit in its stage, and is narrowed as a list', async () => {
    const { path } = await ask({ organisation: 'City of Ghent' })
    const board = await anna.read('/office/visits')
    assert.match(board.text, /New \(\d+\)[\s\S]*City of Ghent/)
    const list = await anna.read(`/office/visits?view=list&stage=new&country=BE&q=ghent&owner=none&topic=${topic}`)
    assert.match(list.text, new RegExp(`href="${path}"`))
    assert.doesNotMatch((await anna.read('/office/visits?view=list&overdue=yes')).text, /City of Ghent/)
    assert.doesNotMatch((await anna.read('/office/visits?owner=me')).text, /City of Ghent/)
    for (const odd of ['stage=x', 'owner=x', 'topic=x', 'country=belgium'])
      assert.equal((await anna.read(`/office/visits?${odd}`)).status, 404, odd)
    assert.equal((await anna.read('/office/visits?q=%25%5C_%00')).status, 200)
  })

  test('is for those who plan visits, and the others are told who can help', async () => {
    const reader = await enterOffice(city, { name: 'Rita', roles: ['reader'] })
    const { path } = await ask()
    for (const way of ['/office/visits', path, `${path}/answer?kind=message`]) {
      const refused = await reader.read(way)
      assert.equal(refused.status, 403, way)
      assert.match(refused.text, /Anna/)
    }
    assert.equal(
      (await reader.submit(`${path}/move`, { stage: 'declined', reason: 'other', version: '1' })).status,
      403,
    )
  })

  test('new ones, and what is late, stand on the start page of who plans them', async () => {
    const { path, id, guest, page } = await ask({ organisation: 'City of Late' })
    assert.match((await anna.read('/office')).text, /New requests for visits[\s\S]*City of Late/)
    await anna.submit(`${path}/plan`, { owner: anna.id, due: '2020-01-01', version: versionIn(await anna.read(path)) })
    assert.match((await anna.read('/office')).text, /Your overdue visits[\s\S]*City of Late/)
    assert.doesNotMatch((await bo.read('/office')).text, /City of Late/)
    await guest.post(`${page}/message`, { message: 'Any news?' })
    assert.match((await anna.read('/office')).text, /guests wait for an answer[\s\S]*City of Late/)
    assert.match((await guest.get(page)).text, /This takes longer than we meant it to/)
    assert.equal((await mailsTo('anna@city.example')).length, 1)
    assert.ok(id)
  })
})

describe('a visit in the office', () => {
  test('is offered and confirmed by answers in the language of the guests, and their page follows', async () => {
    const { guest, email, page, path } = await ask({ lang: 'sv' })
    const draft = await anna.read(`${path}/answer?kind=offered`)
    assert.match(draft.text, /value="Ett förslag till besök"/)
    assert.match(draft.text, /Hej Julie Exemple,/)
    const offer = { kind: 'offered', subject: 'Ett förslag', body: 'Ni är välkomna.', ...days() }
    const sent = await anna.submit(`${path}/answer`, { ...offer, version: versionIn(draft) })
    assert.equal(sent.location, `${path}/conversation?done=sent`)
    assert.match((await guest.get(page)).text, /We have made you an offer for [\s\S]*Ni är välkomna\./)
    assert.match((await mailsTo(email))[0]?.subject ?? '', /^\d{4}-\d{3}: Ett förslag$/)
    const next = await anna.read(`${path}/answer?kind=confirmed`)
    const confirm = { kind: 'confirmed', subject: 'Välkomna', body: 'Det är bekräftat.', ...days() }
    await anna.submit(`${path}/answer`, { ...confirm, version: versionIn(next) })
    assert.match((await guest.get(page)).text, /You are welcome on /)
    assert.match((await anna.read(path)).text, /Agreed days/)
    assert.match((await anna.read(`${path}/conversation`)).text, /Det är bekräftat/)
  })

  test('sent twice from two windows, an answer goes out once', async () => {
    const { email, path } = await ask()
    const version = versionIn(await anna.read(`${path}/answer?kind=declined.no_host`))
    const answer = { kind: 'declined.no_host', subject: 'Sorry', body: 'No host has time.', version }
    const both = await Promise.all([anna.submit(`${path}/answer`, answer), anna.submit(`${path}/answer`, answer)])
    assert.deepEqual(
      both.map(({ location }) => location),
      Array(2).fill(`${path}/conversation?done=sent`),
    )
    assert.equal((await mailsTo(email)).filter(({ subject }) => subject.endsWith('Sorry')).length, 1)
  })

  test('two officers on one visit: the second sees what the first did, and loses nothing', async () => {
    const { path } = await ask()
    const version = versionIn(await anna.read(path))
    assert.equal((await bo.submit(`${path}/move`, { stage: 'considered', version })).status, 303)
    const late = await anna.submit(`${path}/move`, { stage: 'declined', reason: 'no_time', version })
    assert.equal(late.status, 409)
    assert.match(late.text, /Its stage is now: Being considered/)
    assert.match(late.text, /<option value="no_time" selected/)
    const written = { kind: 'offered', subject: 'Mine', body: 'Words of mine.', ...days(), version }
    const answer = await anna.submit(`${path}/answer`, written)
    assert.equal(answer.status, 409)
    assert.match(answer.text, /Words of mine\./)
    const again = await anna.submit(`${path}/answer`, { ...written, version: versionIn(answer) })
    assert.equal(again.status, 303)
  })

  test('does not end without a reason, is not confirmed without days, and goes nowhere it cannot', async () => {
    const { path } = await ask()
    const move = async (fields: Record<string, string>) =>
      anna.submit(`${path}/move`, { ...fields, version: versionIn(await anna.read(path)) })
    assert.match((await move({ stage: 'declined' })).text, /Choose a reason/)
    assert.match((await move({ stage: 'confirmed' })).text, /Give the days that were agreed on/)
    assert.match((await move({ stage: 'done' })).text, /It cannot go there/)
    assert.match((await move({ stage: 'confirmed', from: '2026-02-30' })).text, /There is no such day/)
    assert.match(
      (await move({ stage: 'confirmed', from: '2026-03-03', to: '2026-03-02' })).text,
      /comes before the first/,
    )
    assert.equal((await move({ stage: 'declined', reason: 'no_host' })).status, 303)
    assert.match((await anna.read(path)).text, /no host could receive them/)
  })

  test('remembers the body: earlier visits, and the party that it is', async () => {
    await addParty(city.db, 'kristianstad', { names: { und: 'Kristianstad' }, country: 'SE' })
    const first = await ask({ organisation: 'Kristianstad kommun', country: 'SE' })
    const second = await ask({ organisation: 'kristianstad KOMMUN', country: 'SE' })
    const page = await anna.read(second.path)
    assert.match(page.text, new RegExp(`href="${first.path}"`))
    const party = /value="([\da-f-]{36})"[^>]*id="field-party|name="party" value="([\da-f-]{36})"/.exec(page.text)
    const partyId = party?.[1] ?? party?.[2] ?? ''
    const saved = await anna.submit(`${second.path}/party`, { party: partyId, version: versionIn(page) })
    assert.equal(saved.location, `${second.path}?done=party`)
    assert.match((await anna.read(second.path)).text, /Kristianstad \(Sweden\)/)
    const odd = { party: '00000000-0000-0000-0000-000000000000', version: versionIn(await anna.read(second.path)) }
    assert.equal((await anna.submit(`${second.path}/party`, odd)).status, 404)
  })

  test('a lost link is replaced: the old one opens nothing, the new one is in a mail', async () => {
    const { guest, email, page, path } = await ask()
    assert.equal((await anna.submit(`${path}/link`, {})).location, `${path}?done=link`)
    assert.equal((await guest.get(page)).status, 404)
    const mail = (await mailsTo(email)).find(({ subject }) => subject.endsWith('a new link to your page'))
    const link = /https:\/\/world\.city\.example(\/en\/ask-for-a-visit\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    assert.equal((await guest.get(link)).status, 200)
  })

  test('keeps notes from the guests, and what they write from being markup', async () => {
    const { guest, page, path } = await ask()
    await anna.submit(`${path}/notes`, { note: 'Between us.' })
    await guest.post(`${page}/message`, { message: '<img src=x onerror=alert(1)>' })
    const conversation = await anna.read(`${path}/conversation`)
    assert.match(conversation.text, /Between us\./)
    assert.doesNotMatch(conversation.text, /<img src=x/)
    assert.doesNotMatch((await guest.get(page)).text, /Between us/)
  })

  test('an address of nothing is not there', async () => {
    for (const id of ['x', '00000000-0000-0000-0000-000000000000', "1'--"])
      assert.equal((await anna.read(`/office/visits/${encodeURIComponent(id)}`)).status, 404, id)
  })
})

describe('the rules of visits', () => {
  test('are set in the office, judge the next request, and stand on the public page', async () => {
    const boss = await enterOffice(city, { name: 'Boss', roles: ['administrator'] })
    const page = await boss.read('/office/settings/visits')
    assert.match(page.text, /name="shortestHours"/)
    const form = {
      isOpen: 'yes',
      shortestHours: '2',
      longestDays: '3',
      weekdays: ['1', '2', '3'],
      opens: '9:00',
      closes: '15.30',
      noticeDays: '14',
      leastGuests: '5',
      mostGuests: '12',
      monthsBetween: '12',
      langs: ['sv', 'en'],
      monthsKept: '6',
      'plan.new': '3',
      'plan.considered': '7',
      'plan.offered': '7',
      'plan.done': '14',
      'closed.0.from': '2027-07-01',
      'closed.0.to': '2027-07-31',
      'closed.0.reason.en': 'The city is on holiday.',
    }
    const wrong = await boss.submit('/office/settings/visits', {
      ...form,
      closes: '08:00',
      mostGuests: '2',
      'closed.0.to': '2027-06-01',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /value="The city is on holiday\."/)
    assert.equal((await boss.submit('/office/settings/visits', form)).location, '/office/settings/visits?done=saved')
    const asking = await new Visitor(city).get('/en/ask-for-a-visit')
    assert.match(asking.text, /at least 2 hours and at most 3 days/)
    assert.match(asking.text, /The city is on holiday\./)
    assert.equal((await anna.read('/office/settings/visits')).status, 403)
  })

  test('answers begin from the city’s own text, where it has one', async () => {
    const boss = await enterOffice(city, { name: 'Chief', roles: ['administrator'] })
    const { path } = await ask({ size: '6' })
    await boss.submit('/office/settings/visits/answers', {
      'declined.recent.en': 'Not so soon\n\nDear {name} of {number}',
    })
    const draft = await anna.read(`${path}/answer?kind=declined.recent`)
    assert.match(draft.text, /value="Not so soon"/)
    assert.match(draft.text, /Dear Julie Exemple of \d{4}-\d{3}/)
  })
})
