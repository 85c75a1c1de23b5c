import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readOutbox } from '#src/platform/mail/index.ts'
import { docxOf, pdfOf } from '#src/testing/attachments.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addTopic, InquirerAt, linkMailedTo, replyTo } from '#src/testing/inquiring.ts'
import { inWorkingDays } from './inquiry.plan.ts'
import { letGoOfInquiries } from './personal.store.ts'
import { newWordsOf } from './reply.text.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  await addTopic(city.db, 'moving', { sv: 'Flytta hit', fi: 'Muutto tänne', en: 'Moving here' })
})

let number = 0
const somebody = (address?: string) => {
  number += 1
  return new InquirerAt(city, address ?? `203.0.113.${number}`)
}
const FORM = '/en/contact-us/moving-here'
/** Asks something, and answers the path of the page that was mailed. */
async function inquiryOf(
  email: string,
  asker = somebody(),
  files: Parameters<InquirerAt['ask']>[2] = [],
): Promise<string> {
  const sent = await asker.ask(FORM, { email, message: `Asked by ${email}` }, files)
  assert.equal(sent.status, 303, sent.text.slice(0, 200))
  return linkMailedTo(city, email)
}
const mailsTo = async (address: string) =>
  (await readOutbox(city.db, city.vault, 1_000)).filter(({ to }) => to === address)

describe('writing to the city', () => {
  test('leads from the topics to a form, thanks, and one mail with the only link', async () => {
    const asker = somebody()
    const topics = await asker.get('/fi/ota-yhteytta')
    assert.match(topics.text, /href="\/fi\/ota-yhteytta\/muutto-tanne"/)
    const sent = await asker.ask('/fi/ota-yhteytta/muutto-tanne', { email: 'maria@first.example', lang: 'fi' })
    assert.equal(sent.status, 303)
    const thanks = await asker.get(sent.to ?? '')
    assert.match(thanks.text, /Kiitos, kysymyksesi on perillä/)
    const [mail, ...more] = await mailsTo('maria@first.example')
    assert.equal(more.length, 0)
    const link = /https:\/\/world\.city\.example(\/fi\/ota-yhteytta\/[\da-f]{32}-[\w-]{43})/.exec(mail?.text ?? '')?.[1]
    assert.ok(link)
    assert.doesNotMatch(thanks.text, new RegExp(link))
    const page = await asker.get(link)
    assert.match(page.text, /Where do I register\?/)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
  })

  test('keeps what was typed, names every mistake, and says that files are chosen again', async () => {
    const wrong = await somebody().ask(FORM, { email: 'no address', name: '', message: 'Half a thought <b>' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Error: Write to us about/)
    assert.match(wrong.text, /href="#field-email"[^>]*>Mail address: This is not a mail address/)
    assert.match(wrong.text, /Your name: Fill in this field/)
    assert.match(wrong.text, /Half a thought &lt;b&gt;/)
    assert.match(wrong.text, /Choose the files again/)
  })

  test('takes files by what is in them, and names the one that it does not take', async () => {
    const asker = somebody()
    const macros = { name: 'form.docx', bytes: docxOf({ name: 'word/vbaProject.bin', text: 'x' }) }
    const refused = await asker.ask(FORM, {}, [{ name: 'a.pdf', bytes: pdfOf('') }, macros])
    assert.equal(refused.status, 422)
    assert.match(refused.text, /“form.docx” was not taken\. There are macros in it/)
    const large = { name: 'a.txt', bytes: Buffer.alloc(11 * 1024 * 1024, 'a') }
    const tooLarge = await asker.ask(FORM, { message: 'Still here' }, [large])
    assert.equal(tooLarge.status, 422)
    assert.match(tooLarge.text, /larger than 10 MB together/)
    assert.match(tooLarge.text, /Still here/)
    const many = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.txt`, bytes: Buffer.from('a') }))
    assert.match((await asker.ask(FORM, {}, many)).text, /more than five files/)
    const sent = await asker.ask(FORM, { email: 'files@first.example' }, [
      { name: 'run.bat', bytes: Buffer.from('A text') },
    ])
    assert.equal(sent.status, 303)
    const page = await asker.get(await linkMailedTo(city, 'files@first.example'))
    assert.match(page.text, /run\.txt/)
  })

  test('no field becomes a header, and a stranger who gets the mail reads nothing of what was typed', async () => {
    const evil = 'Eve\r\nBcc: all@others.example\r\n\r\nBuy at https://spam.example'
    const sent = await somebody().ask(FORM, {
      name: evil,
      message: evil,
      email: 'victim@others.example',
      lang: 'en\r\nX: y',
    })
    assert.equal(sent.status, 303)
    const [mail, ...more] = await mailsTo('victim@others.example')
    assert.equal(more.length, 0)
    assert.doesNotMatch(`${mail?.subject}${mail?.text}`, /Eve|Bcc|spam/)
    assert.equal((await somebody().ask(FORM, { email: 'a@b.example\r\nBcc: c@d.example' })).status, 422)
  })

  test('sent twice at once is one inquiry and one mail', async () => {
    const asker = somebody()
    const answers = await Promise.all([1, 2, 3].map(() => asker.ask(FORM, { email: 'twice@first.example' })))
    assert.equal(new Set(answers.map(({ to }) => to)).size, 1)
    assert.equal((await mailsTo('twice@first.example')).length, 1)
  })

  test('a thousand from one place are fifteen, and one address gets six mails at most', async () => {
    const flood = somebody('192.0.2.77')
    const sent = []
    for (let index = 0; index < 20; index += 1)
      sent.push(await flood.ask(FORM, { email: `flood${index}@others.example`, message: `${index}` }))
    assert.equal(sent.filter(({ status }) => status === 303).length, 15)
    assert.equal(sent.at(-1)?.status, 429)
    assert.ok(Number(sent.at(-1)?.headers.get('retry-after')) > 0)
    for (let index = 0; index < 8; index += 1)
      await somebody().ask(FORM, { email: 'one@others.example', message: `${index}` })
    assert.equal((await mailsTo('one@others.example')).length, 6)
  })

  test('a forged form, a wrong link and a topic that is none are refused without a trace of why', async () => {
    const visitor = somebody()
    assert.equal((await visitor.post(FORM, {}, { origin: 'https://evil.example' })).status, 403)
    const link = await inquiryOf('wrong@first.example')
    assert.equal((await visitor.get(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status, 404)
    assert.equal((await visitor.get('/en/contact-us/no-such-topic')).status, 404)
    assert.equal((await visitor.get('/en/contact-us/moving-here?sent=%3Cscript%3E')).status, 200)
  })
})

describe('the page of an inquiry', () => {
  test('shows the state in words, takes more, closes, and opens again when somebody writes', async () => {
    const asker = somebody()
    const link = await inquiryOf('page@first.example', asker)
    assert.match((await asker.get(link)).text, /We are reading your question and will answer by/)
    assert.equal((await asker.sendForm(link, { message: '' })).status, 422)
    const more = await asker.sendForm(link, { message: 'We are four.' }, [{ name: 'plan.pdf', bytes: pdfOf('') }])
    assert.equal(more.status, 303)
    const page = await asker.get(link)
    assert.match(page.text, /We are four\.[\s\S]*plan\.pdf/)
    assert.match((await asker.get(`${link}/close`)).text, /Close the inquiry\?/)
    assert.match((await asker.get(link)).text, /Waits for our answer/)
    await asker.post(`${link}/close`)
    assert.match((await asker.get(link)).text, /Closed \(solved, as you said\)/)
    await asker.sendForm(link, { message: 'One more thing.' })
    assert.match((await asker.get(link)).text, /Waits for our answer/)
  })

  test('makes a person of an address when its owner writes, and not when somebody looks', async () => {
    const asker = somebody()
    const link = await inquiryOf('person@first.example', asker)
    await asker.get(link)
    const known = () => city.db.selectFrom('people').select('id').where('email', '=', 'person@first.example').execute()
    assert.equal((await known()).length, 0)
    await asker.sendForm(link, { message: 'It is me.' })
    assert.equal((await known()).length, 1)
  })

  test('deletes everything at a click: words, files, mails, and the link ends', async () => {
    const asker = somebody()
    const link = await inquiryOf('gone@first.example', asker, [{ name: 'a.pdf', bytes: pdfOf('') }])
    const kept = () =>
      city.db
        .selectFrom('stored_files')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow()
    const before = Number((await kept()).n)
    const gone = await asker.post(`${link}/delete`)
    assert.match(gone.text, /The inquiry is deleted/)
    assert.equal(Number((await kept()).n), before - 1)
    assert.equal((await asker.get(link)).status, 410)
    assert.equal((await mailsTo('gone@first.example')).length, 0)
  })
})

describe('a reply by mail', () => {
  test('comes into its thread by the message that it answers, or by the tag in address or subject', async () => {
    const link = await inquiryOf('reply@first.example')
    const id = await replyTo(city, 'reply@first.example', {
      text: 'By the message.\n\nOn 3 March The City wrote:\n> thank you',
      by: 'answers',
    })
    await replyTo(city, 'reply@first.example', { text: 'By the address.', by: 'address' })
    await replyTo(city, 'reply@first.example', { text: 'By the subject.', by: 'subject' })
    const page = await somebody().get(link)
    assert.match(page.text, /By the message\.\s*<[\s\S]*By the address\.[\s\S]*By the subject\./)
    assert.doesNotMatch(page.text, /On 3 March/)
    assert.equal(id, 'taken')
    assert.equal(await replyTo(city, 'reply@first.example', { text: 'Guessed.', by: 'wrong_tag' }), 'not_mine')
  })

  test('from another address is for the office alone, and nothing is mailed there', async () => {
    const link = await inquiryOf('owner@first.example')
    await replyTo(city, 'owner@first.example', {
      text: 'I am somebody else.',
      by: 'answers',
      from: 'other@evil.example',
    })
    assert.doesNotMatch((await somebody().get(link)).text, /somebody else/)
    assert.equal((await mailsTo('other@evil.example')).length, 0)
    const rows = await city.db
      .selectFrom('inquiry_messages')
      .select(['direction', 'sender'])
      .where('body', '=', 'I am somebody else.')
      .execute()
    assert.deepEqual(rows, [{ direction: 'from_other', sender: 'other@evil.example' }])
  })

  test('of a program moves nothing and causes no mail; a bounce is not a reply; a loop is cut off', async () => {
    const asker = somebody()
    const link = await inquiryOf('away@first.example', asker)
    await asker.post(`${link}/close`)
    const before = (await readOutbox(city.db, city.vault, 1_000)).length
    const away = { text: 'I am on holiday.', by: 'answers' } as const
    for (const headers of [{ 'auto-submitted': 'auto-replied' }, { 'list-unsubscribe': '<x>' }])
      await replyTo(city, 'away@first.example', { ...away, headers })
    await replyTo(city, 'away@first.example', { text: 'Undelivered', by: 'answers', from: 'mailer-daemon@mx.example' })
    const report = { 'content-type': 'multipart/report; report-type=delivery-status' }
    assert.equal(await replyTo(city, 'away@first.example', { ...away, headers: report }), 'not_mine')
    assert.match((await asker.get(link)).text, /Closed/)
    assert.equal((await readOutbox(city.db, city.vault, 1_000)).length, before)
    for (let index = 0; index < 24; index += 1)
      await replyTo(city, 'away@first.example', { text: `Loop ${index}`, by: 'answers' })
    const { n } = await city.db
      .selectFrom('inquiry_messages')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('body', 'like', 'Loop %')
      .executeTakeFirstOrThrow()
    assert.ok(Number(n) <= 20, n)
  })

  test('keeps its good files and says why the others were not taken', async () => {
    await inquiryOf('attached@first.example')
    const attachments = [
      { name: 'good.pdf', type: 'application/pdf', bytes: pdfOf('') },
      { name: 'bad.pdf', type: 'application/pdf', bytes: pdfOf('/S /JavaScript') },
    ]
    await replyTo(city, 'attached@first.example', { text: 'See these.', by: 'answers', attachments })
    const rows = await city.db
      .selectFrom('inquiry_files')
      .select(['name', 'refused'])
      .orderBy('id')
      .where('name', 'in', ['good.pdf', 'bad.pdf', 'bad'])
      .execute()
    assert.deepEqual(new Set(rows.map(({ refused }) => refused)), new Set([null, 'script']))
  })

  test('is cut off where it quotes, in the ways of the common programs', () => {
    for (const [text, words] of [
      ['Kiitos!\n\nti 3. maalisk. 2026 klo 10.00 Kaupunki <city@city.example> kirjoitti:\n\n> hei\n> taas', 'Kiitos!'],
      ['Tack\n\nFrån: Staden\nSkickat: den 3 mars\nTill: Maria\nÄmne: K2026-0001\n\nHej', 'Tack'],
      ['Yes.\n\n________________________________\nFrom: City', 'Yes.'],
      ['> When?\nIn May.\n> Where?\nHere.', 'In May.\nHere.'],
      [
        'On 3 March 2026 at 10:00, The City of Long Names\n<city@city.example> wrote:\n\n> hello\n\nBelow it.',
        'Below it.',
      ],
      ['From: here to there is far.\nBye', 'From: here to there is far.\nBye'],
      ['> only quoted', '> only quoted'],
    ])
      assert.equal(newWordsOf(text ?? ''), words)
  })
})

describe('what was promised and what is kept', () => {
  test('an answer is due in working days', () => {
    const day = (text: string, days: number) => inWorkingDays(Temporal.PlainDate.from(text), days).toString()
    assert.equal(day('2026-11-27', 1), '2026-11-30')
    assert.equal(day('2026-11-25', 3), '2026-11-30')
    assert.equal(day('2026-11-28', 0), '2026-11-30')
    assert.equal(day('2026-11-25', 0), '2026-11-25')
  })

  test('what was closed long ago loses its people and keeps its figures', async () => {
    const asker = somebody()
    const link = await inquiryOf('old@first.example', asker)
    await asker.post(`${link}/close`)
    const now = Temporal.Now.zonedDateTimeISO('UTC')
    assert.equal(await letGoOfInquiries(city.db, now.add({ months: 11 }).toInstant()), 0)
    assert.ok((await letGoOfInquiries(city.db, now.add({ months: 12, days: 1 }).toInstant())) >= 1)
    assert.equal((await asker.get(link)).status, 410)
    const left = await city.db
      .selectFrom('inquiries')
      .selectAll()
      .where('contact_email', '=', 'old@first.example')
      .execute()
    assert.deepEqual(left, [])
  })
})
