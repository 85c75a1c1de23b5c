import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { createTestDatabase } from '../../database/testing.ts'
import { type InboundMail, type InboxHandler, keepInbox, mailboxFrom, parseMail } from './index.ts'
import { startImapServer } from './testing.ts'

const { db } = await createTestDatabase({ after })

const messageOf = (subject: string, more = '') =>
  [
    'From: Anna <Anna@Example.com>',
    'To: world@city.example',
    `Subject: ${subject}`,
    `Message-ID: <${subject}@example.com>`,
    ...(more ? [more] : []),
    '',
    'Hello!',
    '',
  ].join('\r\n')

function inboxWith(place: Parameters<typeof keepInbox>[0]['place'], handle: InboxHandler) {
  const inbox = keepInbox({ db, place, handlers: async () => [handle], every: 3_600_000 })
  after(() => inbox.stop())
  return inbox
}

async function lookInto(inbox: ReturnType<typeof inboxWith>) {
  const result = await inbox.look()
  assert.equal(result.outcome, 'read', JSON.stringify(result))
  return result.outcome === 'read' ? result.found : undefined
}

describe('a mailbox', () => {
  test('is read from where it was left, and each message is handled once', async (t) => {
    const box = await startImapServer(t)
    const taken: InboundMail[] = []
    const inbox = inboxWith(
      async () => ({ mailbox: mailboxFrom(box.url), saidBy: 'environment' }),
      async (mail) => {
        if (mail.subject.startsWith('for-nobody')) return 'not_mine'
        taken.push(mail)
        return 'taken'
      },
    )
    box.arrive(messageOf('first', 'References: <a@city.example> <b@city.example>'))
    box.arrive(messageOf('for-nobody'))
    assert.deepEqual(await lookInto(inbox), { taken: 1, not_mine: 1, before: 0, odd: 0, later: 0 })
    const [first] = taken
    assert.deepEqual(
      [first?.messageId, first?.from, first?.to, first?.answers, first?.text.trim(), first?.autoSubmitted],
      [
        '<first@example.com>',
        'anna@example.com',
        ['world@city.example'],
        ['<a@city.example>', '<b@city.example>'],
        'Hello!',
        false,
      ],
    )
    // Who looks there sees what is left for people.
    assert.deepEqual(box.flags(), [['\\Seen'], []])
    box.arrive(messageOf('second'))
    assert.equal((await lookInto(inbox))?.taken, 1)
    assert.deepEqual(
      taken.map(({ subject }) => subject),
      ['first', 'second'],
    )
    assert.deepEqual(await lookInto(inbox), { taken: 0, not_mine: 0, before: 0, odd: 0, later: 0 })
  })

  test('that is not there says so, and is tried again', async () => {
    const inbox = inboxWith(
      async () => ({ mailbox: mailboxFrom('imap://a:b@127.0.0.1:1/?tls=none'), saidBy: 'environment' }),
      async () => 'taken',
    )
    const look = await inbox.look()
    assert.equal(look.outcome, 'failed')
    assert.match(look.outcome === 'failed' ? look.error : '', /ECONNREFUSED/)
  })
})

describe('a drop folder', () => {
  function openFolder(t: { after(end: () => void): void }) {
    const folder = mkdtempSync(join(tmpdir(), 'proxeny-drop-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    return { folder, drop: (name: string, raw: string) => writeFileSync(join(folder, name), raw) }
  }

  test('is emptied: what was somebody’s is gone, the rest is put aside', async (t) => {
    const { folder, drop } = openFolder(t)
    const inbox = inboxWith(
      async () => ({ folder, saidBy: 'environment' }),
      async ({ subject }) => (subject === 'mine' ? 'taken' : 'not_mine'),
    )
    drop('1.eml', messageOf('mine'))
    drop('2.eml', messageOf('of-nobody'))
    const tooDeep = Array.from({ length: 30 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary="b${depth}"`,
      '',
      `--b${depth}`,
    ]).flat()
    drop('3.eml', tooDeep.join('\r\n'))
    drop('4.tmp', 'half')
    assert.deepEqual(await lookInto(inbox), { taken: 1, not_mine: 1, before: 0, odd: 1, later: 0 })
    assert.deepEqual(readdirSync(folder).sort(), ['4.tmp', 'done', 'odd'])
    assert.ok(existsSync(join(folder, 'done', '2.eml')) && existsSync(join(folder, 'odd', '3.eml')))
  })

  test('hands a message over once, with what was written about it, also when it breaks off in between', async (t) => {
    const { folder, drop } = openFolder(t)
    await db.schema.createTable('replies_of_test').addColumn('subject', 'text').execute()
    let tries = 0
    const inbox = inboxWith(
      async () => ({ folder, saidBy: 'environment' }),
      async ({ subject }, tx) => {
        const table = tx as unknown as import('kysely').Kysely<{ replies_of_test: { subject: string } }>
        await table.insertInto('replies_of_test').values({ subject }).execute()
        tries += 1
        if (tries === 1) throw new Error('as the test wishes')
        return 'taken'
      },
    )
    drop('1.eml', messageOf('once'))
    t.mock.method(console, 'error', () => {})
    assert.equal((await lookInto(inbox))?.later, 1)
    assert.equal((await lookInto(inbox))?.taken, 1)
    drop('again.eml', messageOf('once'))
    assert.equal((await lookInto(inbox))?.before, 1)
    const table = db as unknown as import('kysely').Kysely<{ replies_of_test: { subject: string } }>
    assert.equal((await table.selectFrom('replies_of_test').selectAll().execute()).length, 1)
  })
})

test('what programs answer by themselves is known as such', async () => {
  for (const header of ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'Return-Path: <>', 'X-Autoreply: yes']) {
    assert.equal((await parseMail(Buffer.from(messageOf('x', header)))).autoSubmitted, true, header)
  }
  assert.equal((await parseMail(Buffer.from(messageOf('x', 'Auto-Submitted: no')))).autoSubmitted, false)
})
