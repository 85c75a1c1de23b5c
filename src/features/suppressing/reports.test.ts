import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { parseMail } from '#src/platform/mail/inbox/index.ts'
import { markAddress } from '#src/platform/mail/index.ts'
import { createVault } from '#src/platform/secrets/vault.ts'
import { forgiveBounce, liftSuppression, readSuppression, suppress, takeReports, type Unreachable } from './index.ts'
import { countFullMailbox } from './suppression.store.ts'

const { db } = await createTestDatabase({ after })
const vault = createVault(randomBytes(32))

async function sentTo(email: string): Promise<string> {
  const sent = { to: email, subject: 's', text: null, html: null, composer: null, about: null, person_id: null }
  const row = { ...sent, state: 'sent', error: null, done_at: null, to_mark: markAddress(vault, email) } as const
  return (await db.insertInto('outbox').values(row).returning('id').executeTakeFirstOrThrow()).id
}

const report = (type: string, machine: string, original: string) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: world@city.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: multipart/report; report-type=${type}; boundary="=_b"`,
    '',
    '--=_b',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--=_b',
    `Content-Type: message/${type}`,
    '',
    machine,
    '--=_b',
    'Content-Type: text/rfc822-headers',
    '',
    original,
    '--=_b--',
    '',
  ].join('\r\n')

const bounce = (id: string, recipient: string, { action = 'failed', status = '5.1.1', header = 'Message-ID' } = {}) =>
  report(
    'delivery-status',
    `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} No`,
    header === 'Message-ID'
      ? `From: world@city.example\r\nMessage-ID:\r\n <${id}@city.example>`
      : `Message-ID: <other@ses.example>\r\n${header}: ${id}`,
  )

const complaint = (id: string, recipient: string | undefined) =>
  report(
    'feedback-report',
    `Feedback-Type: abuse\r\nVersion: 1${recipient ? `\r\nOriginal-Rcpt-To: <${recipient}>` : ''}`,
    `To: ${recipient ?? 'somebody@else.example'}\r\nMessage-ID: <${id}@city.example>`,
  )

async function comesIn(raw: string): Promise<{ outcome: string; ended: Unreachable[] }> {
  const ended: Unreachable[] = []
  const handle = takeReports(vault, async (_tx, unreachable) => {
    ended.push(unreachable)
  })
  const mail = await parseMail(Buffer.from(raw))
  const outcome = await db.transaction().execute((tx) => handle(mail, tx))
  return { outcome, ended }
}

describe('a mail that comes back', () => {
  test('because nobody has its address ends mails to many to it, and what follows from that', async () => {
    for (const header of ['Message-ID', 'Proxeny-Mail']) {
      const email = `${randomUUID()}@example.com`
      const id = await sentTo(email)
      const { outcome, ended } = await comesIn(bounce(id, email.toUpperCase(), { header }))
      assert.equal(outcome, 'taken')
      assert.deepEqual(ended, [{ email, personId: undefined, reason: 'bounced' }])
      assert.equal(await readSuppression(db, vault, email), 'bounced')
      const row = await db
        .selectFrom('outbox')
        .select(['state', 'error'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      assert.deepEqual([row.state, row.error], ['failed', 'smtp; 550 5.1.1 No'])
    }
  })

  test('for a time, for a policy, or in a report of something else changes nothing for the address', async () => {
    const email = 'here@example.com'
    const id = await sentTo(email)
    const harmless = [
      { action: 'delayed', status: '4.4.7' },
      { action: 'failed', status: '4.4.7' },
    ]
    const ours = [
      { action: 'failed', status: '5.7.1' },
      { action: 'failed', status: '5.3.4' },
      { action: 'relayed', status: '2.0.0' },
    ]
    for (const said of [...harmless, ...ours]) {
      assert.deepEqual((await comesIn(bounce(id, email, said))).ended, [], JSON.stringify(said))
    }
    assert.equal(await readSuppression(db, vault, email), undefined)
  })

  test('because the mailbox is full ends them only when it was so in three weeks', async () => {
    const email = 'full@example.com'
    await comesIn(bounce(await sentTo(email), email, { status: '5.2.2' }))
    await comesIn(bounce(await sentTo(email), email, { status: '4.2.2' }))
    const full = (on: string) =>
      db.transaction().execute((tx) => countFullMailbox(tx, vault, { email, on: Temporal.PlainDate.from(on) }))
    const today = Temporal.Now.plainDateISO('UTC')
    assert.equal(await full(today.subtract({ days: 7 }).toString()), false)
    assert.equal(await readSuppression(db, vault, email), undefined)
    assert.equal(await full(today.subtract({ days: 14 }).toString()), true)
    assert.equal(await readSuppression(db, vault, email), 'bounced')
  })

  test('in a report that lies changes nothing', async () => {
    const [email, other] = ['true@example.com', 'victim@example.com']
    const id = await sentTo(email)
    const queued = await sentTo(other)
    await db.updateTable('outbox').set({ state: 'queued', to_mark: null }).where('id', '=', queued).execute()
    const lies = {
      'about somebody whom this mail did not go to': bounce(id, other),
      'about a mail that was never sent': bounce(randomUUID(), other),
      'about a mail that is still waiting': bounce(queued, other),
      'of a complaint about somebody else': complaint(id, other),
      'that is no report': bounce(id, email).replace('multipart/report', 'multipart/mixed'),
    }
    for (const [name, raw] of Object.entries(lies)) {
      assert.deepEqual(await comesIn(raw), { outcome: 'not_mine', ended: [] }, name)
    }
    assert.equal(await readSuppression(db, vault, other), undefined)
    assert.equal(await readSuppression(db, vault, email), undefined)
  })
})

test('a complaint is for good, whatever comes later', async () => {
  const email = 'angry@example.com'
  const { outcome, ended } = await comesIn(complaint(await sentTo(email), email))
  assert.deepEqual([outcome, ended.map(({ reason }) => reason)], ['taken', ['complained']])
  await db.transaction().execute(async (tx) => {
    await suppress(tx, vault, { email, reason: 'bounced' })
    assert.equal(await forgiveBounce(tx, vault, email), false)
    assert.equal(await liftSuppression(tx, vault, { email, by: { id: randomUUID(), name: 'staff' } }), 'for_good')
  })
  assert.equal(await readSuppression(db, vault, email), 'complained')
  // A provider that tells no address gives nothing to compare: it may be about anybody.
  assert.equal((await comesIn(complaint(await sentTo('quiet@example.com'), undefined))).outcome, 'not_mine')
})

test('what is kept of an address does not tell it', async () => {
  const email = 'secret@example.com'
  await db.transaction().execute((tx) => suppress(tx, vault, { email, reason: 'bounced' }))
  const rows = await db.selectFrom('suppressions').selectAll().execute()
  assert.doesNotMatch(JSON.stringify(rows), /secret|example/)
  const elsewhere = createVault(randomBytes(32))
  assert.equal(await readSuppression(db, elsewhere, email), undefined)
  await db.transaction().execute((tx) => forgiveBounce(tx, vault, email.toUpperCase()))
  assert.equal(await readSuppression(db, vault, email), undefined)
})
