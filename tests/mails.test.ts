import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { simpleParser } from 'mailparser'
import { publishText, saveEntry, writeText } from '#src/features/entries/index.ts'
import { readFollowerOfPerson } from '#src/features/followers/index.ts'
import { approve, readNewsletter, schedule } from '#src/features/newsletters/index.ts'
import { readPersonByEmail } from '#src/features/people/index.ts'
import { readSetting, saveSecret, writeSetting } from '#src/features/settings/index.ts'
import { readSuppression } from '#src/features/suppressing/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { startImapServer } from '#src/platform/mail/inbox/testing.ts'
import { type Arrived, checkSignature, startMailServer } from '#src/platform/mail/testing.ts'
import { soon } from '#src/testing/soon.ts'
import { enterOffice } from '#src/testing/staff.ts'
import { hiddenField, Visitor } from '#src/testing/visitor.ts'
import { faultsOfMail } from '#src/ui/mail/testing.ts'
import { startSampleCity } from './e2e/city.ts'

// The whole program, a mail server, a mailbox and a drop folder: all of them real.
const ORIGIN = 'https://world.city.example'
const mails = await startMailServer({ after })
const box = await startImapServer({ after })
const mailDrop = mkdtempSync(join(tmpdir(), 'proxeny-drop-'))
after(() => rmSync(mailDrop, { recursive: true, force: true }))
const city = await startSampleCity(
  { after },
  { smtpUrl: mails.url, mailFrom: 'The City <world@city.example>', origin: ORIGIN, mailDrop, imapUrl: box.url },
)
const { db, vault } = city
const admin = await enterOffice(city, { name: 'Ada', roles: ['administrator'] })
const visitor = new Visitor(city as never)

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
await saveSecret(db, vault, 'mail.dkim_key', privateKey, 'a test')
await inTransaction(db, async (tx) => {
  const sending = await readSetting(tx, 'sending')
  await writeSetting(tx, 'sending', { ...sending, dkimDomain: 'city.example', dkimSelector: 'proxeny' })
})

const mailsTo = (address: string) => mails.arrived.filter(({ to }) => to.includes(address))
const nextTo = async (address: string, before: number): Promise<Arrived> =>
  (
    await soon(
      async () => mailsTo(address),
      ({ length }) => length > before,
    )
  )[before] as Arrived

/** Follows everything at once, newsletters too, and confirms it from the mail. */
async function follow(email: string): Promise<void> {
  const before = mailsTo(email).length
  const fields = { email, lang: 'sv', frequency: 'at_once', mails: ['alerts', 'newsletters'] }
  assert.equal((await visitor.post('/sv/folj', fields)).to, '/sv/folj/sent')
  const { text } = await nextTo(email, before)
  const link = /https:\/\/world\.city\.example(\/sv\/folj\/\S+)/.exec(text)?.[1] ?? assert.fail(text)
  assert.match((await visitor.post(link)).to ?? '', /done=began/)
}

async function stateOf(email: string) {
  const person = (await readPersonByEmail(db, email)) ?? assert.fail(email)
  const follower = (await readFollowerOfPerson(db, person.id)) ?? assert.fail(email)
  return [follower.state, follower.endedReason, await readSuppression(db, vault, email)]
}

async function publish(key: string): Promise<void> {
  const { id } = await saveEntry(db, { kind: 'story', key, originalLang: 'sv', termIds: [] }, 'a test')
  const text = { title: `Åtta nyheter: ${key}`, lead: 'Kort sagt.', body: 'Text.' }
  const written = { entryId: id, kind: 'story', lang: 'sv', slug: key, madeFrom: null, ofSubstance: true } as const
  await writeText(db, { ...written, text, by: 'a test' })
  await publishText(db, { entryId: id, lang: 'sv', by: 'a test' })
}

async function sendNewsletter(): Promise<void> {
  const { id } = await db.selectFrom('newsletters').select('id').executeTakeFirstOrThrow()
  const by = { id: admin.id, name: admin.name }
  const seen = async () => ({ id, version: (await readNewsletter(db, id))?.version ?? 0, by })
  assert.equal(await approve(db, await seen()), 'moved')
  assert.equal(await schedule(db, await seen(), Temporal.Now.instant()), 'moved')
}

const report = (type: string, machine: string, sent: Arrived) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: no-reply@world.city.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: multipart/report; report-type=${type}; boundary="=_b"`,
    '',
    '--=_b',
    `Content-Type: message/${type}`,
    '',
    machine,
    '--=_b',
    'Content-Type: message/rfc822',
    '',
    sent.raw.toString('latin1'),
    '--=_b--',
    '',
  ].join('\r\n')
const bounce = (sent: Arrived, recipient: string) =>
  report(
    'delivery-status',
    `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: failed\r\nStatus: 5.1.1`,
    sent,
  )

const [GONE, ANGRY, HERE] = ['aino@gone.example', 'cai@angry.example', 'bo@here.example']

test('a bounce ends a subscription, a complaint ends it for good, and a lie ends nothing', async () => {
  for (const email of [GONE, ANGRY, HERE]) await follow(email)
  await publish('forst')
  const [gone, angry, here] = await Promise.all([GONE, ANGRY, HERE].map((email) => nextTo(email, 1)))
  assert.ok(gone && angry && here)
  // A newsletter is on its way to the domain that is slow to take it.
  await sql`
    insert into mail_rates (domain, free_at) values ('gone.example', now() + interval '1 hour')
    on conflict (domain) do update set free_at = excluded.free_at`.execute(db)
  await sendNewsletter()
  await Promise.all([ANGRY, HERE].map((email) => nextTo(email, 2)))

  writeFileSync(join(mailDrop, '1.eml'), bounce(gone, GONE))
  writeFileSync(join(mailDrop, '2.eml'), bounce(gone, HERE))
  box.arrive(report('feedback-report', `Feedback-Type: abuse\r\nVersion: 1\r\nOriginal-Rcpt-To: ${ANGRY}`, angry))
  box.arrive(report('feedback-report', `Feedback-Type: abuse\r\nVersion: 1\r\nOriginal-Rcpt-To: ${HERE}`, angry))
  const { text } = await admin.submit('/office/settings/mailbox/look', {})
  assert.match(text, /2 handled, 2 not for the program/)
  assert.ok(!existsSync(join(mailDrop, '1.eml')) && existsSync(join(mailDrop, 'done', '2.eml')))
  assert.deepEqual(await stateOf(GONE), ['ended', 'bounced', 'bounced'])
  assert.deepEqual(await stateOf(ANGRY), ['ended', 'complained', 'complained'])
  assert.deepEqual(await stateOf(HERE), ['active', undefined, undefined])

  await db.deleteFrom('mail_rates').execute()
  await publish('sedan')
  await nextTo(HERE, 3)
  const waiting = () => db.selectFrom('outbox').select('id').where('state', '=', 'queued').execute()
  await soon(waiting, ({ length }) => length === 0)
  assert.deepEqual([mailsTo(GONE).length, mailsTo(ANGRY).length], [2, 3])
  const dropped = await db.selectFrom('outbox').select('composer').where('state', '=', 'dropped').execute()
  assert.deepEqual(dropped, [{ composer: 'newsletter' }], 'what waited for the address that is gone')

  // The answers are the same; whoever complained gets no mail, and whose address works again begins anew.
  const fields = { email: ANGRY, lang: 'sv', frequency: 'at_once', mails: ['alerts'] }
  assert.equal((await visitor.post('/sv/folj', fields)).to, '/sv/folj/sent')
  await follow(GONE)
  assert.deepEqual(await stateOf(GONE), ['active', undefined, undefined])
  await publish('till-sist')
  await Promise.all([nextTo(GONE, 3), nextTo(HERE, 4)])
  assert.equal(mailsTo(ANGRY).length, 3)
})

describe('a mail as it arrives', () => {
  const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/)

  async function check({ raw }: Arrived): Promise<void> {
    const text = raw.toString('latin1')
    const headers = headersOf(text)
    const all = (name: string) => headers.filter((line) => line.toLowerCase().startsWith(`${name}:`))
    // RFC 5322 3.6, RFC 2045 4.
    for (const name of [
      'from',
      'to',
      'subject',
      'date',
      'message-id',
      'mime-version',
      'content-type',
      'auto-submitted',
    ])
      assert.equal(all(name).length, 1, name)
    // RFC 5322 2.1.1: what is written in other letters is encoded, and no line is long or ends by half.
    assert.doesNotMatch(text, /[^\t\r\n\x20-\x7e]/)
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
    assert.ok(text.split('\r\n').every((line) => line.length <= 998))
    assert.equal(await checkSignature(raw, publicKey), 'pass')
    const signature = (all('dkim-signature')[0] ?? '').replaceAll(/\s/g, '').toLowerCase()
    for (const name of ['from', 'list-unsubscribe', 'list-unsubscribe-post']) {
      const signed = /;h=([^;]*)/.exec(signature)?.[1]?.split(':') ?? []
      assert.ok(signed.filter((each) => each === name).length > all(name).length, `${name} cannot be added`)
    }
    // RFC 8058 3.1.
    const { html, text: plain } = await simpleParser(raw)
    assert.ok(plain?.trim())
    if (all('list-unsubscribe').length > 0) {
      assert.match(
        all('list-unsubscribe')[0] ?? '',
        /^List-Unsubscribe:\s+<https:\/\/world\.city\.example\/leave\/[\w-]+>$/i,
      )
      assert.deepEqual(all('list-unsubscribe-post'), ['List-Unsubscribe-Post: List-Unsubscribe=One-Click'])
      assert.match(text, /Content-Type: multipart\/alternative/)
    }
    if (html) assert.deepEqual(await faultsOfMail(html), [])
  }

  test('is in order, and signed, whichever room wrote it', async () => {
    const email = 'maria@newcomer.example'
    const form = new FormData()
    const typed = { name: 'Maria', email, lang: 'en', message: 'Where do I register?' }
    for (const [name, value] of Object.entries(typed)) form.append(name, value)
    const asked = await city.send('/en/contact-us/moving-here', {
      method: 'POST',
      body: form,
      headers: { origin: ORIGIN },
    })
    assert.equal(asked.status, 303, await asked.text())
    const receipt = await nextTo(email, 0)
    const { id } = await db
      .selectFrom('inquiries')
      .select('id')
      .where('contact_email', '=', email)
      .executeTakeFirstOrThrow()
    const path = `/office/inquiries/${id}`
    const version = hiddenField(await admin.read(path), 'version')
    const body = `${'A long line. '.repeat(120)}\n.\nÄlä huoli.`
    assert.equal((await admin.submit(`${path}/answer`, { version, subject: 'Välkommen', body })).status, 303)
    const answer = await nextTo(email, 1)
    const { inReplyTo, references } = await simpleParser(answer.raw)
    assert.deepEqual([inReplyTo, references], [receipt.messageId, receipt.messageId])

    const kinds = {
      confirmation: mailsTo(HERE)[0],
      alert: mailsTo(HERE)[1],
      newsletter: mailsTo(HERE)[2],
      receipt,
      answer,
    }
    for (const [kind, mail] of Object.entries(kinds)) {
      assert.ok(mail, kind)
      await check(mail)
      const isToMany = kind === 'alert' || kind === 'newsletter'
      assert.equal(mail.headers.includes('list'), isToMany, `${kind} ${mail.headers}`)
    }
  })
})
