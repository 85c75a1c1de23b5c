import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { visitPersonal } from '#src/features/outcomes/index.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import { askForVisit, offerTopic, possibleDay, stepsOfAsking } from '#src/testing/asking.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { Visitor } from '#src/testing/visitor.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let topic: string
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  topic = await offerTopic(city.db, 'kulps', { sv: 'KULPS', fi: 'KULPS', en: 'Cultural education' })
})

let number = 0
/** Somebody at an address of their own. */
function guestOf(address?: string): Visitor {
  number += 1
  return new Visitor(city, address ?? `198.51.100.${number}`)
}
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault))
    .filter(({ to }) => to === address)
    .map(({ subject, text }) => ({ subject, text }))

describe('asking for a visit', () => {
  test('ends with a number, a mail with the link, and a page that says what comes next', async () => {
    const guest = guestOf()
    const first = await guest.get('/en/ask-for-a-visit')
    assert.match(first.text, /A visit lasts at least one hour and at most two days|at most 2 days/)
    assert.match(first.text, /Cultural education/)
    const secret = await askForVisit(guest, topic, { email: 'julie@first.example' })
    const page = await guest.get(`/en/ask-for-a-visit/${secret}`)
    assert.match(page.text, /Your visit \d{4}-\d{3}/)
    assert.match(page.text, /An officer reads your request\. You will hear from us by/)
    assert.match(page.text, /One of us uses a wheelchair/)
    const [mail] = await mailsTo('julie@first.example')
    assert.match(mail?.subject ?? '', /^\d{4}-\d{3}: your request for a visit to The City$/)
    assert.ok(mail?.text?.includes(`https://world.city.example/en/ask-for-a-visit/${secret}`))
    assert.match((await guest.get(`/sv/be-om-besok/${secret}`)).text, /Ert besök/)
  })

  test('nobody else keeps its pages: no cache, no search engine', async () => {
    const guest = guestOf()
    const secret = await askForVisit(guest, topic)
    for (const path of [`/en/ask-for-a-visit/${secret}`, '/en/ask-for-a-visit/nothing']) {
      const { headers } = await guest.get(path)
      assert.equal(headers.get('cache-control'), 'private, no-store', path)
      assert.equal(headers.get('x-robots-tag'), 'noindex', path)
      assert.equal(headers.get('referrer-policy'), 'same-origin', path)
    }
  })

  test('sent twice, also at once, is one visit with one mail', async () => {
    const guest = guestOf()
    const steps = stepsOfAsking(topic, { email: 'twice@cities.example' })
    const begun = await guest.post('/en/ask-for-a-visit', steps[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    for (const step of [2, 3, 4]) await guest.post(`${path}/${step}`, steps[step - 1] ?? {})
    const answers = await Promise.all([1, 2, 3].map(() => guest.post(`${path}/5`, { exception: '' })))
    answers.push(await guest.post(`${path}/5`, { exception: '' }))
    for (const answer of answers) assert.equal(answer.to?.split('?')[0], path)
    assert.equal((await mailsTo('twice@cities.example')).length, 1)
  })

  test('a draft is found again by its link, which can be mailed, and is gone for whoever guesses', async () => {
    const guest = guestOf()
    const steps = stepsOfAsking(topic)
    const begun = await guest.post('/en/ask-for-a-visit', steps[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    const left = await guest.post(`${path}/2`, { topics: [topic], purpose: 'Half a thou', and_then: 'later' })
    assert.equal(left.to, `${path}/later`)
    const mailed = await guest.post(`${path}/mail`, { to: 'unknown@nowhere.example' })
    assert.equal(mailed.to, `${path}/later?done=mailed`)
    assert.ok((await mailsTo('unknown@nowhere.example'))[0]?.text?.includes(path))
    assert.match((await guestOf().get(`${path}/2`)).text, /Half a thou/)
    assert.equal((await guest.get(path)).to, `${path}/3`)
    for (const guess of ['x', '../../x', `${path.split('/').at(-1)}x`, '%00', 'a'.repeat(3000)])
      assert.equal((await guest.get(`/en/ask-for-a-visit/${guess}`)).status, 404, guess.slice(0, 20))
    assert.doesNotMatch(JSON.stringify(await city.db.selectFrom('visit_drafts').selectAll().execute()), /Half a thou/)
  })

  test('a draft that nobody came back for is gone after 30 days', async () => {
    const guest = guestOf()
    const begun = await guest.post('/en/ask-for-a-visit', stepsOfAsking(topic)[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    const at = Temporal.Now.instant().subtract({ hours: 30 * 24 + 1 })
    const hash = hashSecret(path.split('/').at(-1) ?? '')
    await city.db.updateTable('visit_drafts').set({ at }).where('secret_hash', '=', hash).execute()
    assert.equal((await guest.get(`${path}/2`)).status, 404)
    assert.equal((await guest.post(`${path}/5`, { exception: '' })).status, 404)
    assert.ok((await visitPersonal.letGo(city, Temporal.Now.instant())) >= 1)
  })

  test('numbers are given without gaps, also to those who ask at once', async () => {
    await Promise.all(
      [1, 2, 3, 4, 5].map((each) => askForVisit(guestOf(), topic, { email: `at.once${each}@cities.example` })),
    )
    const rows = await city.db.selectFrom('visits').select('number').orderBy('number').execute()
    assert.deepEqual(
      rows.map(({ number: given }) => given),
      rows.map((_, index) => index + 1),
    )
  })

  test('a wish that breaks a rule is told why and what to do instead, and can be put forward with a reason', async () => {
    const guest = guestOf()
    const sunday = possibleDay().add({ days: 5 })
    const steps = stepsOfAsking(topic, { size: '80', from1: sunday.toString(), to1: '', email: 'many@cities.example' })
    const begun = await guest.post('/en/ask-for-a-visit', steps[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    for (const step of [2, 3, 4]) assert.equal((await guest.post(`${path}/${step}`, steps[step - 1] ?? {})).status, 303)
    const check = await guest.get(`${path}/5`)
    assert.match(check.text, /You are 80 people; we can receive at most 30 people at a time/)
    assert.match(check.text, /Come with fewer people, or as 3 groups/)
    assert.match(check.text, /We receive nobody on Sunday/)
    assert.match(check.text, /The next possible day is Monday/)
    const refused = await guest.post(`${path}/5`, { exception: '' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Write why it should be possible all the same/)
    const sent = await guest.post(`${path}/5`, { exception: 'It is the jubilee of the network.' })
    assert.equal(sent.to, `${path}?done=sent`)
    const visit = await city.db
      .selectFrom('visits')
      .select(['exception', 'verdict'])
      .where('contact_email', '=', 'many@cities.example')
      .executeTakeFirstOrThrow()
    assert.equal(visit.exception, 'It is the jubilee of the network.')
    assert.deepEqual(visit.verdict.map(({ rule }) => rule).sort(), ['size_most', 'weekday'])
  })

  test('what is wrong is said field by field, and everything typed stays', async () => {
    const guest = guestOf()
    const wrong = await guest.post('/en/ask-for-a-visit', {
      organisation: 'Ghent',
      country: 'XX',
      name: 'A',
      email: 'no address',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Mail address: This is not a mail address/)
    assert.match(wrong.text, /Country: Choose a country of the list/)
    assert.match(wrong.text, /value="Ghent"/)
    assert.match(wrong.text, /value="no address"/)
  })

  test('script, marks that turn the direction and 10,000 letters do no harm and are not lost', async () => {
    const guest = guestOf()
    const name = '<script>alert(1)</script>\u202eevil\u0000\nBcc: all@city.example'
    const steps = stepsOfAsking(topic, { name, email: 'odd@cities.example' })
    const begun = await guest.post('/en/ask-for-a-visit', steps[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    const long = 'ä'.repeat(10_000)
    const tooLong = await guest.post(`${path}/2`, { topics: [topic], purpose: long })
    assert.equal(tooLong.status, 422)
    assert.match(tooLong.text, /This is too long/)
    assert.ok(tooLong.text.includes(long))
    assert.ok((await guest.get(`${path}/2`)).text.includes(long))
    for (const step of [2, 3, 4, 5]) await guest.post(`${path}/${step}`, steps[step - 1] ?? {})
    const page = await guest.get(path)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.text, /<script>alert|\u202e/)
    const mails = await mailsTo('odd@cities.example')
    assert.match(mails[0]?.text ?? '', /Dear <script>alert\(1\)<\/script>evil Bcc: all@city\.example,/)
    const huge = await guest.post(
      `${path}/message`,
      { message: 'x'.repeat(600 * 1024) },
      { 'content-length': String(610 * 1024) },
    )
    assert.equal(huge.status, 413)
  })

  test('an hour that does not exist on a day, or comes twice, is asked back', async () => {
    const guest = guestOf()
    const begun = await guest.post('/en/ask-for-a-visit', stepsOfAsking(topic)[0] ?? {})
    const path = (begun.to ?? '').replace(/\/2$/, '')
    const year = Temporal.Now.plainDateISO().year + 1
    const lastSunday = (month: number) => {
      const end = Temporal.PlainDate.from({ year, month, day: 31 })
      return end.subtract({ days: end.dayOfWeek % 7 }).toString()
    }
    for (const [day, said] of [
      [lastSunday(3), /There is no such hour on one of your days/],
      [lastSunday(10), /This hour comes twice on one of your days/],
    ] as const) {
      const step = stepsOfAsking(topic, { from1: day, to1: '', length: 'hours', hours: '2', begins: '3:30' })[2] ?? {}
      const answer = await guest.post(`${path}/3`, step)
      assert.equal(answer.status, 422)
      assert.match(answer.text, said)
    }
  })

  test('a form that comes from another site is refused', async () => {
    const guest = guestOf()
    const [who = {}] = stepsOfAsking(topic)
    assert.equal((await guest.post('/en/ask-for-a-visit', who, { origin: 'https://evil.example' })).status, 403)
  })

  test('a flood from one address waits, and others go on', async () => {
    const [who = {}] = stepsOfAsking(topic)
    const flood = await Promise.all(
      Array.from({ length: 40 }, () => guestOf('203.0.113.9').post('/en/ask-for-a-visit', who)),
    )
    assert.equal(flood.filter(({ status }) => status === 303).length, 30)
    const refused = flood.find(({ status }) => status === 429)
    assert.ok(Number(refused?.headers.get('retry-after')) > 0)
    assert.equal((await guestOf().post('/en/ask-for-a-visit', who)).status, 303)
  })

  test('nothing can be asked for while the city takes no visits', async () => {
    const guest = guestOf()
    await city.db
      .insertInto('settings')
      .values({ name: 'visits', value: JSON.stringify({ isOpen: false, closedNotice: { en: 'Back in August.' } }) })
      .execute()
    assert.match((await guest.get('/en/ask-for-a-visit')).text, /Back in August\./)
    const [who = {}] = stepsOfAsking(topic)
    assert.match((await guest.post('/en/ask-for-a-visit', who)).text, /Back in August\./)
    await city.db.deleteFrom('settings').where('name', '=', 'visits').execute()
  })
})

describe('the page of a visit', () => {
  test('takes messages and keeps both sides, and what was clicked twice is said once', async () => {
    const guest = guestOf()
    const path = `/en/ask-for-a-visit/${await askForVisit(guest, topic)}`
    const sent = await guest.post(`${path}/message`, { message: 'Can we come by train?' })
    assert.equal(sent.to, `${path}?done=message#messages`)
    await guest.post(`${path}/message`, { message: 'Can we come by train?' })
    const page = await guest.get(`${path}?done=message`)
    assert.equal(page.text.match(/Can we come by train\?/g)?.length, 1)
    assert.match(page.text, /Your message has been sent/)
    assert.equal((await guest.post(`${path}/message`, { message: '  ' })).status, 422)
  })

  test('cancels the visit once, after a question, and says so to them', async () => {
    const guest = guestOf()
    const path = `/en/ask-for-a-visit/${await askForVisit(guest, topic, { email: 'off@cities.example' })}`
    const ask = await guest.get(`${path}/cancel`)
    assert.match(ask.text, /Do you want to cancel the visit\?/)
    const version = /name="version" value="(\d+)"/.exec(ask.text)?.[1] ?? ''
    assert.equal((await guest.post(`${path}/cancel`, { version: '99' })).to, `${path}?done=moved`)
    assert.equal((await guest.post(`${path}/cancel`, { version })).to, `${path}?done=cancelled`)
    assert.equal((await guest.post(`${path}/cancel`, { version })).to, `${path}?done=cancelled`)
    assert.match((await guest.get(path)).text, /The visit is cancelled\. You are welcome to ask for another one/)
    assert.deepEqual((await mailsTo('off@cities.example')).map(({ subject }) => subject.slice(10)).sort(), [
      'the visit is cancelled',
      'your request for a visit to The City',
    ])
  })

  test('is gone when its personal data is gone', async () => {
    const guest = guestOf()
    const secret = await askForVisit(guest, topic, { email: 'gone@cities.example' })
    await city.db
      .updateTable('visits')
      .set({ cleared_at: Temporal.Now.instant() })
      .where('contact_email', '=', 'gone@cities.example')
      .execute()
    assert.equal((await guest.get(`/en/ask-for-a-visit/${secret}`)).status, 410)
  })
})
