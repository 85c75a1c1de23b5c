import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { remindStaff } from '#src/features/reminders/index.ts'
import { createMailRoom, readOutbox } from '#src/platform/mail/index.ts'
import { pdfOf } from '#src/testing/attachments.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addTopic, InquirerAt, linkMailedTo } from '#src/testing/inquiring.ts'
import { hiddenField, signInMember, type Visitor } from '#src/testing/visitor.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
let anna: { id: string; visitor: Visitor }
let bertil: { id: string; email: string; visitor: Visitor }
let topic: string
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  anna = await signInMember(city, { name: 'Anna', roles: ['editor'] })
  bertil = await signInMember(city, { name: 'Bertil', roles: ['visits_officer'] })
  topic = await addTopic(
    city.db,
    'moving',
    { sv: 'Flytta hit', fi: 'Muutto tänne', en: 'Moving here' },
    { ownerId: bertil.id, questions: [{ key: 'q1', labels: { en: 'From which country?' }, isNeeded: false }] },
  )
})

let number = 0
/** Asks something, and answers where it is in the office and what the asker sees. */
async function ask(email: string, fields: Record<string, string> = {}, files: Parameters<InquirerAt['ask']>[2] = []) {
  number += 1
  const asker = new InquirerAt(city, `198.51.100.${number}`)
  await asker.ask('/en/contact-us/moving-here', { email, message: `Asked by ${email}`, ...fields }, files)
  const row = await city.db
    .selectFrom('inquiries')
    .select('id')
    .where('contact_email', '=', email)
    .executeTakeFirstOrThrow()
  return { asker, path: `/office/inquiries/${row.id}`, link: await linkMailedTo(city, email) }
}
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 1_000)).filter(({ to }) => to === address)

describe('inquiries in the office', () => {
  test('go to the owner of the topic, are found by every filter, and nobody without the right sees them', async () => {
    const { path } = await ask('list@first.example', { 'question-q1': 'Chile' })
    const told = (await mailsTo(bertil.email)).at(0)
    assert.match(told?.text ?? '', new RegExp(path))
    assert.doesNotMatch(`${told?.subject}${told?.text}`, /list@first|Asked by/)
    for (const view of ['open', 'mine', 'ours'])
      assert.match(
        (await bertil.visitor.get(`/office/inquiries?view=${view}&lang=en&topic=${topic}`)).text,
        new RegExp(path),
      )
    for (const view of ['unassigned', 'overdue', 'theirs', 'closed'])
      assert.doesNotMatch((await bertil.visitor.get(`/office/inquiries?view=${view}`)).text, new RegExp(path))
    assert.match((await bertil.visitor.get('/office/inquiries?q=asked%20by%20list')).text, new RegExp(path))
    for (const odd of ['view=none', 'topic=1', 'lang=xx', 'page=0', 'page=-1'])
      assert.equal((await bertil.visitor.get(`/office/inquiries?${odd}`)).status, 404, odd)
    assert.match((await bertil.visitor.get(path)).text, /From which country\?[\s\S]*Chile/)
    const reader = await signInMember(city, { name: 'Reader', roles: ['reader'] })
    for (const way of ['/office/inquiries', path, `${path}/files/x`, '/office/inquiries/figures'])
      assert.equal((await reader.visitor.get(way)).status, 403, way)
  })

  test('are answered by mail in a thread, from a prepared answer that is filled in once', async () => {
    const { path, link, asker } = await ask('answer@first.example', { name: '{officer} {city}' })
    await bertil.visitor.post('/office/inquiries/prepared/new', {
      title: 'Hello',
      topic,
      text_en: 'Dear {name},\n{number} {unknown}\n{officer}',
    })
    const id = (await city.db.selectFrom('prepared_answers').select('id').executeTakeFirstOrThrow()).id
    const page = await bertil.visitor.get(`${path}?prepared=${id}`)
    assert.match(page.text, /Dear \{officer\} \{city\},\nK\d{4}-\d{4} \{unknown\}\nBertil/)
    const version = hiddenField(page, 'version')
    const wrong = await bertil.visitor.post(`${path}/answer`, { version, subject: '', body: 'Kept' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Kept/)
    const sent = await bertil.visitor.post(`${path}/answer`, {
      version,
      subject: 'To you\r\nBcc: x@y.example',
      body: 'Come on Monday.',
    })
    assert.equal(sent.to, `${path}?done=answered`)
    const [answer, first] = await mailsTo('answer@first.example')
    assert.match(answer?.subject ?? '', /^K\d{4}-\d{4}: To you Bcc: x@y\.example \[k\d{4}-\d{4}-[\da-f]{16}\]$/)
    assert.match(answer?.text ?? '', /Come on Monday\./)
    const row = await city.db
      .selectFrom('outbox')
      .select(['reply_to', 'answers'])
      .where('id', '=', answer?.id ?? '')
      .executeTakeFirstOrThrow()
    assert.match(row.reply_to ?? '', /^city\+k\d{4}-\d{4}-[\da-f]{16}@city\.example$/)
    assert.deepEqual(row.answers, [`<${first?.id}@city.example>`])
    const theirs = await asker.get(link)
    assert.match(theirs.text, /We have answered/)
    assert.match(theirs.text, /Come on Monday\./)
    assert.match((await bertil.visitor.get('/office/inquiries?view=theirs')).text, new RegExp(path))
  })

  test('two who answer see each other, and so does who answers while the asker writes', async () => {
    const { path, asker, link } = await ask('both@first.example')
    const [one, other] = await Promise.all([anna.visitor.get(path), bertil.visitor.get(path)])
    const body = { subject: 'Answer', body: 'From Anna' }
    await anna.visitor.post(`${path}/answer`, { version: hiddenField(one, 'version'), ...body })
    const late = await bertil.visitor.post(`${path}/answer`, {
      version: hiddenField(other, 'version'),
      subject: 'Answer',
      body: 'From Bertil, long',
    })
    assert.equal(late.status, 409)
    assert.match(late.text, /Anna answered meanwhile\./)
    assert.match(late.text, /From Bertil, long/)
    assert.equal((await mailsTo('both@first.example')).length, 2)
    const seen = await bertil.visitor.get(path)
    await asker.sendForm(link, { message: 'Wait!' })
    const again = await bertil.visitor.post(`${path}/answer`, {
      version: hiddenField(seen, 'version'),
      subject: 'A',
      body: 'B',
    })
    assert.match(again.text, /Whoever asked wrote meanwhile\./)
  })

  test('are forwarded with words, noted, changed, closed and opened again; the asker sees none of the notes', async () => {
    const { path, asker, link } = await ask('forward@first.example')
    const act = async (name: string, fields: Record<string, string>, who = bertil.visitor) => {
      const version = hiddenField(await who.get(path), 'version')
      return who.post(`${path}/${name}`, { version, ...fields })
    }
    assert.equal((await act('forward', { owner: anna.id, words: 'Yours, I think' })).to, `${path}?done=forwarded`)
    assert.match((await mailsTo('anna@city.example'))[0]?.text ?? '', new RegExp(path))
    await act('note', { note: 'Only for us' })
    assert.equal((await act('change', { topic, due: '2026-02-30' })).status, 422)
    await act('change', { topic, due: '2020-01-01' })
    assert.match((await bertil.visitor.get('/office/inquiries?view=overdue')).text, new RegExp(path))
    await act('close', { outcome: 'elsewhere' })
    assert.match((await asker.get(link)).text, /Closed \(referred to others\)/)
    await act('reopen', {})
    const page = (await asker.get(link)).text
    assert.match(page, /Waits for our answer/)
    assert.doesNotMatch(page, /Only for us|Yours, I think/)
    assert.equal((await act('forward', { owner: '00000000-0000-4000-8000-000000000000' })).status, 422)
  })

  test('files are saved and never shown, whatever they are', async () => {
    const { path } = await ask('files@first.example', {}, [{ name: 'a.pdf', bytes: pdfOf('') }])
    const way =
      /href="(\/office\/inquiries\/[^"]+\/files\/[^"]+)"/.exec((await bertil.visitor.get(path)).text)?.[1] ?? ''
    const { status, headers } = await bertil.visitor.get(way)
    assert.equal(status, 200)
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''a\.pdf$/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.match(headers.get('content-security-policy') ?? '', /^sandbox/)
    const other = await ask('other@first.example')
    assert.equal((await bertil.visitor.get(way.replace(path, other.path))).status, 404)
  })

  test('what is overdue stands on the start page and comes in a letter in the morning, once', async () => {
    await ask('late@first.example')
    await city.db
      .updateTable('inquiries')
      .set({ due_on: Temporal.PlainDate.from('2020-01-02') })
      .where('contact_email', '=', 'late@first.example')
      .execute()
    assert.match(
      (await bertil.visitor.get('/office')).text,
      /Inquiries that wait for an answer[\s\S]*was due 2 January 2020/,
    )
    const mail = createMailRoom({ ...city, from: 'city@city.example' })
    const site = { names: {}, languages: ['en'] } as never
    const remind = () =>
      remindStaff({ db: city.db, mail, site, origin: 'https://world.city.example' }, Temporal.Now.plainDateISO())
    assert.ok((await remind()) > 0)
    const letter = (await mailsTo(bertil.email))[0]
    assert.match(
      letter?.text ?? '',
      /Inquiries that wait for an answer\n– K\d{4}-\d{4} Moving here, was due 2 January 2020/,
    )
    assert.doesNotMatch(letter?.text ?? '', /late@first/)
    assert.equal(await remind(), 0)
    await mail.stop()
  })

  test('a common question becomes the draft of a page, which the topic leads to from then on', async () => {
    const { path } = await ask('page@first.example')
    assert.equal((await bertil.visitor.get(`${path}/page`)).status, 403)
    const made = await anna.visitor.post(`${path}/page`, {
      page: '',
      title: 'Common questions',
      question: 'Where do I register?',
      answer: 'At the office, on **weekdays**.',
    })
    assert.match(made.to ?? '', /^\/office\/entries\/[\da-f-]{36}\/en$/)
    assert.match((await anna.visitor.get(made.to ?? '')).text, /## Where do I register\?/)
    const again = await anna.visitor.get(`${path}/page`)
    assert.match(again.text, /<option[^>]* selected[^>]*>Add to “Common questions”/)
    const pageId = made.to?.split('/')[3] ?? ''
    await anna.visitor.post(`${path}/page`, {
      page: pageId,
      title: '',
      question: 'And then?',
      answer: 'Then you wait.',
    })
    assert.match((await anna.visitor.get(made.to ?? '')).text, /Where do I register\?[\s\S]*## And then\?/)
    assert.doesNotMatch((await new InquirerAt(city, '198.51.100.250').get('/en/contact-us')).text, /Common questions/)
  })

  test('a year is counted by topic and language, and what is let go of is still counted', async () => {
    const { link, asker } = await ask('counted@first.example')
    const count = async () =>
      Number(/Inquiries<\/dt><dd>(\d+)/.exec((await bertil.visitor.get('/office/inquiries/figures')).text)?.[1])
    const before = await count()
    assert.ok(before > 0)
    await asker.post(`${link}/delete`)
    assert.equal(await count(), before)
    const file = await bertil.visitor.get('/office/inquiries/figures.csv')
    assert.match(file.text, new RegExp(`By topic[;,]Moving here[;,]${before}`))
    assert.equal((await bertil.visitor.get('/office/inquiries/figures?year=abc')).status, 404)
  })
})

describe('the topics of inquiries', () => {
  test('are added and changed in the settings; their address stays when the name changes', async () => {
    const chief = await signInMember(city, { name: 'Chief', roles: ['administrator'] })
    const names = { names_sv: 'Bröllop', names_fi: 'Häät', names_en: 'Weddings' }
    assert.equal((await bertil.visitor.get('/office/settings/inquiry-topics')).status, 403)
    const form = await chief.visitor.get('/office/settings/inquiry-topics/new')
    const fields = {
      ...names,
      owner: '',
      days: '2',
      page: '',
      active: 'yes',
      q1_en: 'When?',
      version: hiddenField(form, 'version'),
    }
    assert.equal(
      (await chief.visitor.post('/office/settings/inquiry-topics/new', { ...fields, days: 'x' })).status,
      422,
    )
    const added = await chief.visitor.post('/office/settings/inquiry-topics/new', fields)
    assert.match(added.to ?? '', /inquiry-topics\/[\da-f-]{36}\?done=saved$/)
    const visitor = new InquirerAt(city, '198.51.100.251')
    assert.match((await visitor.get('/en/contact-us/weddings')).text, /When\?/)
    const path = (added.to ?? '').split('?')[0] ?? ''
    const version = hiddenField(await chief.visitor.get(path), 'version')
    await chief.visitor.post(path, { ...fields, version, names_en: 'Marriages' })
    assert.match((await visitor.get('/en/contact-us/weddings')).text, /Marriages/)
    assert.equal((await chief.visitor.post(path, { ...fields, version })).status, 409)
    const now = hiddenField(await chief.visitor.get(path), 'version')
    const { active: _, ...closed } = fields
    await chief.visitor.post(path, { ...closed, version: now })
    assert.equal((await visitor.get('/en/contact-us/weddings')).status, 404)
  })
})
