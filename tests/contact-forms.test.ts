import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { simpleParser } from 'mailparser'
import { writeMessage } from '#src/platform/mail/message.ts'
import { openLetter } from '#src/platform/mail/outbox.ts'
import { startCity } from '#src/testing/city.ts'
import { companyFields, linkMailedTo } from '#src/testing/companies.ts'
import { addTopic, InquirerAt } from '#src/testing/inquiring.ts'

const city = await startCity({ after })
const labels = { en: 'From which country?' }
await addTopic(
  city.db,
  'moving',
  { sv: 'Flytta', fi: 'Muutto', en: 'Moving' },
  { questions: [{ key: 'q1', labels, isNeeded: false }] },
)

let places = 0
/** Somebody at a place of their own. */
function someone(): InquirerAt {
  places += 1
  return new InquirerAt(city, `2001:db8:${places.toString(16)}::1`)
}

type Fields = Record<string, string | string[]>
const EVIL = [
  '\r\nBcc: v@evil.example',
  '\nBcc: v@evil.example\n\nBuy',
  '\u202eBcc: v@evil.example',
  '\0\u2028Bcc: v@evil.example',
]

/** What everybody can fill in, and what of it is free text. */
const FORMS: Readonly<
  Record<string, { fields: Fields; proves: boolean; send(fields: Fields): Promise<{ status: number }> }>
> = {
  following: {
    fields: {
      email: '',
      lang: 'en',
      frequency: 'weekly',
      mails: 'alerts',
      theme: '',
      audience: '',
      kind: '',
      about: '',
      q: '',
    },
    proves: true,
    send: (fields) => someone().post('/en/follow', fields),
  },
  'a link of one’s own': {
    fields: { email: '' },
    proves: false,
    send: (fields) => someone().post('/en/follow/link', fields),
  },
  'an inquiry': {
    fields: { email: '', name: 'Maria', lang: 'en', message: 'Hello', 'question-q1': 'Chile' },
    proves: false,
    send: (fields) => someone().ask('/en/contact-us/moving', fields as Record<string, string>),
  },
  'a company': {
    fields: { ...companyFields(), email: '' },
    proves: true,
    send: (fields) => someone().post('/en/register-a-company', fields),
  },
  'taking part': {
    fields: {
      email: '',
      name: 'Amal',
      phone: '',
      lang: 'en',
      association: '',
      parts: 'guide',
      'speaks.1': 'ar',
      'level.1': 'native',
      times: 'evenings',
      words: '',
      consents: 'yes',
    },
    proves: true,
    send: (fields) => someone().post('/en/take-part', fields),
  },
  'one’s own data': { fields: { email: '' }, proves: false, send: (fields) => someone().post('/en/your-data', fields) },
}

let people = 0
const addressOf = () => `person${people++}@home.example`

/** Every mail that waits, as it would go out. */
async function* mailsAsSent() {
  for (const row of await city.db.selectFrom('outbox').selectAll().execute()) {
    const letter = openLetter(city.vault, row as never) ?? assert.fail('a letter')
    const { bytes, envelope } = await writeMessage(letter, {
      smtpUrl: undefined,
      from: 'The City <world@city.example>',
      saidBy: 'settings',
    })
    yield { envelope, mail: await simpleParser(bytes) }
  }
}

for (const [name, { fields, proves, send }] of Object.entries(FORMS)) {
  test(`no field of the form for ${name} becomes a header, a recipient or an error`, async () => {
    const ask = async (changed: Fields) => {
      const email = addressOf()
      const { status } = await send({ ...fields, email, ...changed })
      assert.ok(status < 500 && status !== 403, `${status} ${JSON.stringify(changed)}`)
      return email
    }
    for (const [at, field] of Object.keys(fields).entries()) {
      const evil = EVIL[at % EVIL.length] ?? ''
      if (field === 'email') for (const each of EVIL) await ask({ email: `${addressOf()}${each}` })
      else await ask({ [field]: `${fields[field]}${evil}` })
    }
    const texts = Object.keys(fields).filter((field) =>
      /name|contact|role|phone|association|words|description|^q$/.test(field),
    )
    const proven = await ask(Object.fromEntries(texts.map((field) => [field, `Eve${EVIL[0]}`])))
    const toThem = await city.db.selectFrom('outbox').select('id').where('to', '=', proven).execute()
    assert.ok(toThem.length <= 1, 'whoever they are, they get one mail')
    if (proves) {
      const within = name === 'following' ? '/en/follow/' : '/prove/'
      assert.ok((await someone().post(await linkMailedTo(city, proven, within))).status < 400)
    }
    for await (const { envelope, mail } of mailsAsSent()) {
      assert.ok(!mail.headers.has('bcc') && !mail.headers.has('cc'), `${mail.subject}`)
      assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
      assert.match(envelope.to, /^person\d+@home\.example$|@city\.example$/)
    }
    await city.db.deleteFrom('outbox').execute()
  })
}

test('a thousand who put themselves down from one place are twenty, and one address gets four mails at most', async () => {
  const crowd = someone()
  const part = FORMS['taking part'] ?? assert.fail()
  const answers = []
  for (let at = 0; at < 24; at += 1)
    answers.push(await crowd.post('/en/take-part', { ...part.fields, email: `crowd${at}@home.example` }))
  assert.equal(answers.filter(({ status }) => status === 303).length, 20)
  assert.ok(
    answers.filter(({ status }) => status === 429).every(({ headers }) => Number(headers.get('retry-after')) > 0),
  )
  for (let at = 0; at < 6; at += 1) await part.send({ ...part.fields, email: 'victim@home.example' })
  const mails = await city.db.selectFrom('outbox').select('to').where('to', '=', 'victim@home.example').execute()
  assert.equal(mails.length, 4)
})
