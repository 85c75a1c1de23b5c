import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readPersonByEmail } from '#src/features/people/index.ts'
import { keepSite } from '#src/features/site/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { linkMailedTo } from '#src/testing/companies.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'
import { Visitor } from '#src/testing/visitor.ts'
import { askParticipants } from './yearly.store.ts'

const FORM = '/en/take-part'

let city: TestCity
let officer: TestStaff
const ends: (() => unknown)[] = []
let nextPlace = 10
const guestOf = () => new Visitor(city, `192.0.2.${nextPlace++}`)
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 500)).filter(({ to }) => to === address)

before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  officer = await enterOffice(city, { name: 'Vera', roles: ['visits_officer'] })
})
after(async () => {
  for (const end of ends.reverse()) await end()
})

const fieldsOf = (name: string, other: Record<string, string | string[]> = {}) => ({
  name,
  email: `${name.toLowerCase()}@resident.example`,
  phone: '',
  lang: 'en',
  association: '',
  parts: ['guide', 'panel'],
  'speaks.1': 'ar',
  'level.1': 'native',
  'speaks.2': 'fi',
  'level.2': 'good',
  times: ['evenings'],
  words: '',
  consents: 'yes',
  ...other,
})

/** Puts somebody down; answers the path of their own page. */
async function join(name: string, other: Record<string, string | string[]> = {}): Promise<string> {
  const fields = fieldsOf(name, other)
  const sent = await guestOf().post(FORM, fields)
  assert.equal(sent.to, `${FORM}?done=mailed`, sent.text)
  const proven = await guestOf().post(await linkMailedTo(city, String(fields.email), '/prove/'))
  return (proven.to ?? '').replace(/\?.*/, '')
}

const idOf = async (name: string) =>
  (
    await city.db
      .selectFrom('participants')
      .innerJoin('people', 'people.id', 'participants.person_id')
      .select('participants.id')
      .where('people.name', '=', name)
      .executeTakeFirstOrThrow()
  ).id

async function inviteAll(names: readonly string[], other: Record<string, string> = {}): Promise<string> {
  const answer = await officer.submit('/office/people/participants/invitations', {
    chosen: await Promise.all(names.map(idOf)),
    kind: 'consultation',
    'title.en': 'A bench by the sea?\r\nBcc: all@city.example',
    'text.en': 'The city wants to know.',
    'questions.en': 'More benches?\nMore trees?',
    answerBy: Temporal.Now.plainDateISO().add({ days: 7 }).toString(),
    ...other,
  })
  assert.equal(answer.status, 303, answer.text)
  return answer.location.replace(/\?.*/, '')
}

describe('somebody who takes part', () => {
  test('needs to consent and to say what they speak; one address is one participant, who says it anew', async () => {
    const wrong = await guestOf().post(
      FORM,
      fieldsOf('Nobody', { consents: '', 'speaks.1': '', 'speaks.2': '', parts: [] }),
    )
    assert.equal(wrong.status, 422)
    for (const said of [/Your consent: Fill in/, /Language 1: Fill in/, /As what do you want to take part\?: Fill in/])
      assert.match(wrong.text, said)
    await join('Amal')
    await join('Amal', { parts: ['interpreter'] })
    const rows = await city.db.selectFrom('participants').select('roles').execute()
    assert.deepEqual(rows, [{ roles: ['interpreter'] }])
  })

  test('is found by role, language and theme, and not asked while pausing', async () => {
    const path = await join('Bilal', { 'speaks.1': 'hu' })
    const found = async () => (await officer.read('/office/people/participants?part=guide&lang=hu')).text
    assert.match(await found(), /Bilal[\s\S]*Hungarian \(mother tongue\)/)
    for (const odd of ['?part=king', '?lang=xx', '?theme=x', '?time=never'])
      assert.equal((await officer.read(`/office/people/participants${odd}`)).status, 404, odd)
    await guestOf().post(`${path}/pause`)
    const refused = await officer.submit('/office/people/participants/invitations', {
      chosen: [await idOf('Bilal')],
      kind: 'consultation',
      'title.en': 'T',
      'text.en': 'T',
      answerBy: Temporal.Now.plainDateISO().toString(),
    })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Choose at least one who does not pause/)
    await guestOf().post(`${path}/resume`)
    assert.match((await guestOf().get(path)).text, /You take part\./)
  })

  test('answers an invitation by a link, changes the answer until the last day, and learns of nobody else', async () => {
    await join('Carl')
    await join('Dina')
    const page = await inviteAll(['Carl', 'Dina'])
    const mail = (await mailsTo('carl@resident.example')).find(({ subject }) => subject.startsWith('A bench'))
    assert.equal(mail?.subject, 'A bench by the sea? Bcc: all@city.example')
    const link = await linkMailedTo(city, 'carl@resident.example', '/invitation/')
    assert.doesNotMatch((await guestOf().get(link)).text, /Dina/)
    assert.match((await officer.read(page)).text, /2 invited, 0 answered/)
    assert.equal((await guestOf().post(link, { answer: 'perhaps' })).status, 422)
    await guestOf().post(link, { answer: 'maybe', 'question.1': 'yes', 'question.2': 'no', words: 'We will see.' })
    await guestOf().post(link, { answer: 'yes', 'question.1': 'yes', 'question.2': 'no', words: 'Gladly.' })
    const answers = (await officer.read(page)).text
    assert.match(answers, /2 invited, 1 answered, 1 yes[\s\S]*Gladly\./)
    assert.doesNotMatch(answers, /We will see/)
    assert.equal((await guestOf().get(`${link}x`)).status, 404)

    // Those who have not answered are reminded, and once.
    assert.match((await officer.submit(`${page}/remind`, {})).location, /done=reminded/)
    await officer.submit(`${page}/remind`, {})
    const reminders = async (name: string) =>
      (await mailsTo(`${name}@resident.example`)).filter(({ subject }) => subject.startsWith('Reminder: ')).length
    assert.deepEqual([await reminders('carl'), await reminders('dina')], [0, 1])

    await city.db
      .updateTable('invitations')
      .set({ answer_by: Temporal.Now.plainDateISO().subtract({ days: 2 }) })
      .execute()
    assert.equal((await guestOf().post(link, { answer: 'no' })).status, 409)
    assert.match((await guestOf().get(link)).text, /The time to answer is over/)
  })

  test('leaves, and nothing is left of them or their answers', async () => {
    const path = await join('Evanescent')
    await inviteAll(['Evanescent'])
    const link = await linkMailedTo(city, 'evanescent@resident.example', '/invitation/')
    await guestOf().post(link, { answer: 'no', words: 'Evanescent is away.' })
    await guestOf().post(`${path}/erase`)
    for (const gone of [path, link]) assert.equal((await guestOf().get(gone)).status, 404)
    assert.equal(await readPersonByEmail(city.db, 'evanescent@resident.example'), undefined)
    for (const table of ['people', 'participants', 'invitees', 'outbox', 'audit'] as const)
      assert.doesNotMatch(JSON.stringify(await city.db.selectFrom(table).selectAll().execute()), /evanescent/i, table)
  })

  test('is asked once a year, and let go of with a mail before when nobody answers', async () => {
    await city.db.deleteFrom('participants').execute()
    await join('Frida')
    const site = await keepSite(city.db).current()
    assert.ok(site)
    const mail = createMailRoom({ db: city.db, vault: city.vault, from: 'city@city.example' })
    const means = { db: city.db, vault: city.vault, mail, site, origin: 'https://world.city.example' }
    const today = Temporal.Now.plainDateISO(site.timeZone)
    const steps = [
      today.add({ months: 11 }),
      today.add({ months: 12 }),
      today.add({ months: 12, days: 30 }),
      today.add({ months: 18 }).subtract({ days: 30 }),
      today.add({ months: 18, days: 1 }),
    ]
    const sent: number[] = []
    for (const day of steps) sent.push(await askParticipants(means, day))
    assert.deepEqual(sent, [0, 1, 1, 1, 1])
    assert.equal(await readPersonByEmail(city.db, 'frida@resident.example'), undefined)
    await mail.stop()
  })
})
