import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../database/tables.ts'
import { createTestDatabase } from '../database/testing.ts'
import { createVault } from '../secrets/vault.ts'
import { createMailRoom, readOutbox } from './index.ts'
import { type Behaviour, startMailServer } from './testing.ts'

const vault = createVault(randomBytes(32))
const FROM = 'The City <world@city.example>'

async function open(t: TestContext, behave?: Behaviour, more: { plan?: number[]; patience?: number } = {}) {
  const { db } = await createTestDatabase(t)
  const server = await startMailServer(t, behave)
  const openRoom = () => {
    const room = createMailRoom({ db, vault, smtpUrl: server.url, from: FROM, ...more })
    t.after(() => room.stop())
    return room
  }
  const send = async (room: ReturnType<typeof openRoom>, letter: { to: string; subject?: string; text?: string }) => {
    await db.transaction().execute((tx) => room.send(tx, { subject: 'Välkommen – أهلا', text: 'Hej!', ...letter }))
    room.wake()
  }
  return { db, server, openRoom, send }
}

async function untilState(db: Db, to: string, state: string) {
  for (;;) {
    const mail = (await readOutbox(db, vault)).find((each) => each.to === to)
    if (mail?.state === state) return mail
    await sleep(10)
  }
}

describe('a mail', () => {
  test('arrives as it was written, once, and what it said is forgotten', async (t) => {
    const { db, server, openRoom, send } = await open(t)
    await send(openRoom(), { to: 'anna@city.example' })
    const mail = await server.next()
    assert.deepEqual([mail.to, mail.subject, mail.text.trim()], [['anna@city.example'], 'Välkommen – أهلا', 'Hej!'])
    await untilState(db, 'anna@city.example', 'sent')
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([row.text, row.html, row.attempts], [null, null, 1])
  })

  test('of a transaction that came to nothing is never sent', async (t) => {
    const { db, server, openRoom, send } = await open(t)
    const room = openRoom()
    const failing = db.transaction().execute(async (tx) => {
      await room.send(tx, { to: 'nobody@city.example', subject: 'x', text: 'y' })
      throw new Error('came to nothing')
    })
    await assert.rejects(failing, /came to nothing/)
    await send(room, { to: 'anna@city.example' })
    assert.deepEqual((await server.next()).to, ['anna@city.example'])
    assert.equal(server.arrived.length, 1)
  })

  test('that the server refuses for good (550) is given up, with its reason', async (t) => {
    const { db, openRoom, send } = await open(t, () => ({ code: 550 }))
    await send(openRoom(), { to: 'gone@city.example' })
    const mail = await untilState(db, 'gone@city.example', 'failed')
    assert.match(mail.error ?? '', /as the test wishes/)
    assert.equal(mail.attempts, 1)
  })

  test('that the server cannot take just now (451) arrives later', async (t) => {
    let asked = 0
    const { server, openRoom, send } = await open(t, () => (asked++ === 0 ? { code: 451 } : 'take'), { plan: [0, 0] })
    await send(openRoom(), { to: 'anna@city.example' })
    assert.deepEqual((await server.next()).to, ['anna@city.example'])
    assert.equal(asked, 2)
  })

  for (const behaviour of ['hang', 'drop'] as const) {
    test(`arrives after the server was ${behaviour === 'hang' ? 'silent' : 'cut off'} in the middle`, async (t) => {
      let asked = 0
      const { server, openRoom, send } = await open(t, () => (asked++ === 0 ? behaviour : 'take'), {
        plan: [0, 0, 0],
        patience: 200,
      })
      await send(openRoom(), { to: 'anna@city.example' })
      assert.deepEqual((await server.next()).to, ['anna@city.example'])
    })
  }

  test('is given up when the plan is at its end, and the others go on', async (t) => {
    const { db, openRoom, send } = await open(t, (to) => (to.startsWith('later') ? { code: 451 } : 'take'), {
      plan: [0, 0],
    })
    const room = openRoom()
    await send(room, { to: 'later@city.example' })
    await send(room, { to: 'anna@city.example' })
    await untilState(db, 'anna@city.example', 'sent')
    assert.equal((await untilState(db, 'later@city.example', 'failed')).attempts, 3)
  })

  test('is sent once although several processes look after the outbox', async (t) => {
    const { db, server, openRoom, send } = await open(t)
    const rooms = [openRoom(), openRoom(), openRoom()] as const
    for (let number = 0; number < 30; number += 1) {
      await send(rooms[0], { to: `person${number}@city.example` })
      for (const room of rooms) room.wake()
    }
    for (let number = 0; number < 30; number += 1) await untilState(db, `person${number}@city.example`, 'sent')
    assert.equal(new Set(server.arrived.map(({ to }) => to[0])).size, 30)
    assert.equal(server.arrived.length, 30)
  })

  test('that a process took and died with is sent by another one, when its time with it is over', async (t) => {
    const { db, server, openRoom, send } = await open(t)
    await send(openRoom(), { to: 'first@city.example' })
    await server.next()
    await db
      .insertInto('outbox')
      .values({
        to: 'left@city.example',
        subject: 's',
        text: vault.seal('t', 'outbox'),
        html: null,
        state: 'queued',
        attempts: 1,
        // What a lease looks like that has run out.
        next_at: Temporal.Now.instant().subtract({ seconds: 1 }),
        error: null,
        done_at: null,
      })
      .execute()
    openRoom()
    assert.deepEqual((await server.next()).to, ['left@city.example'])
  })

  test('can say no more than it should: no header, no second recipient', async (t) => {
    const { db, openRoom } = await open(t)
    const room = openRoom()
    const send = (letter: { to: string; subject: string }) =>
      db.transaction().execute((tx) => room.send(tx, { text: 'x', ...letter }))
    for (const subject of ['a\r\nBcc: b@c.example', 'a\nb', 'a\u2028b', 'a\0b', '']) {
      await assert.rejects(send({ to: 'a@city.example', subject }), RangeError, JSON.stringify(subject))
    }
    for (const to of [
      'a@b.example, c@d.example',
      'a@b.example\r\nBcc: c@d',
      'A <a@b.example>',
      'a b@c.example',
      'a',
      '',
    ]) {
      await assert.rejects(send({ to, subject: 'x' }), RangeError, JSON.stringify(to))
    }
    assert.deepEqual(await readOutbox(db, vault), [])
  })

  test('stands in the outbox to be read where there is no mail server, and a copy of the database does not tell it', async (t) => {
    const { db } = await createTestDatabase(t)
    const room = createMailRoom({ db, vault, smtpUrl: undefined, from: FROM })
    await db.transaction().execute((tx) => room.send(tx, { to: 'anna@city.example', subject: 's', text: 'the link' }))
    const [mail] = await readOutbox(db, vault)
    assert.deepEqual([mail?.state, mail?.text], ['shown', 'the link'])
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    assert.doesNotMatch(JSON.stringify(row), /the link/)
    await room.stop()
  })
})
