import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase } from '../database/testing.ts'
import { createVault } from '../secrets/vault.ts'
import { createMailRoom, readOutbox } from './index.ts'
import { type Behaviour, startMailServer, type Wish } from './testing.ts'

const { db, connect } = await createTestDatabase({ after })
const vault = createVault(randomBytes(32))
const FROM = 'The City <world@city.example>'

type More = Pick<Parameters<typeof createMailRoom>[0], 'plan' | 'patience' | 'patienceAtEnd'> & {
  greetAfter?: () => Promise<unknown>
}

async function open(t: TestContext, behave?: Behaviour, more: More = {}) {
  const server = await startMailServer(t, behave, more)
  const rooms: ReturnType<typeof createMailRoom>[] = []
  // The next test begins with an empty outbox, that nobody looks after any more.
  t.after(async () => {
    await Promise.all(rooms.map((room) => room.stop()))
    await db.deleteFrom('outbox').execute()
  })
  const openRoom = () => {
    const room = createMailRoom({ db, vault, connect, smtpUrl: server.url, from: FROM, ...more })
    rooms.push(room)
    return room
  }
  const send = async (room: ReturnType<typeof openRoom>, letter: { to: string; subject?: string; text?: string }) => {
    await db.transaction().execute((tx) => room.send(tx, { subject: 'Välkommen – أهلا', text: 'Hej!', ...letter }))
    room.wake()
  }
  return { server, openRoom, send }
}

async function untilState(to: string, state: string) {
  for (;;) {
    const mail = (await readOutbox(db, vault)).find((each) => each.to === to)
    if (mail?.state === state) return mail
    await sleep(10)
  }
}

describe('a mail', () => {
  test('arrives as it was written, once, and what it said is forgotten', async (t) => {
    const { server, openRoom, send } = await open(t)
    await send(openRoom(), { to: 'anna@city.example' })
    const mail = await server.next()
    assert.deepEqual([mail.to, mail.subject, mail.text.trim()], [['anna@city.example'], 'Välkommen – أهلا', 'Hej!'])
    await untilState('anna@city.example', 'sent')
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([row.text, row.html, row.attempts], [null, null, 1])
  })

  test('of a transaction that came to nothing is never sent', async (t) => {
    const { server, openRoom, send } = await open(t)
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
    const { openRoom, send } = await open(t, () => ({ code: 550 }))
    await send(openRoom(), { to: 'gone@city.example' })
    const mail = await untilState('gone@city.example', 'failed')
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

  const badServers: Readonly<Record<string, { first: Wish; after?: Wish; end: 'arrives' | 'fails' }>> = {
    'greylists it': { first: { code: 450, text: '4.2.0 Greylisted, come back later' }, end: 'arrives' },
    'refuses it for a moment after it has it': { first: { code: 452, at: 'end' }, end: 'arrives' },
    'refuses it for good after it has it': { first: { code: 554, text: '5.6.0 No', at: 'end' }, end: 'fails' },
    'is silent after it has it': { first: { do: 'hang', at: 'end' }, end: 'arrives' },
    'cuts the connection after it has it': { first: { do: 'drop', at: 'end' }, end: 'arrives' },
    'says 451, and then 550': { first: { code: 451 }, after: { code: 550 }, end: 'fails' },
  }
  for (const [name, { first, after = 'take', end }] of Object.entries(badServers)) {
    test(`${end} when the server ${name}`, async (t) => {
      let asked = 0
      const { server, openRoom, send } = await open(t, () => (asked++ === 0 ? first : after), {
        plan: [0],
        patienceAtEnd: 200,
      })
      await send(openRoom(), { to: 'anna@city.example' })
      if (end === 'arrives') {
        const mail = await server.next()
        await untilState('anna@city.example', 'sent')
        const [row] = await readOutbox(db, vault)
        // The same at each attempt: who got it twice can tell.
        assert.ok(mail.messageId.startsWith(`<${row?.id}@`))
        assert.equal(mail.text.trim(), 'Hej!')
      } else await untilState('anna@city.example', 'failed')
      assert.equal(server.arrived.length, end === 'arrives' ? 1 : 0)
    })
  }

  test('waits for a server that is slow to greet, and is not sent over it twice', async (t) => {
    const { server, openRoom, send } = await open(t, undefined, { greetAfter: () => sleep(300) })
    const room = openRoom()
    await send(room, { to: 'anna@city.example' })
    await send(room, { to: 'bo@city.example' })
    await server.next()
    await server.next()
    assert.equal(server.arrived.length, 2)
  })

  test('is given up when the plan is at its end, and the others go on', async (t) => {
    const { openRoom, send } = await open(t, (to) => (to.startsWith('later') ? { code: 451 } : 'take'), {
      plan: [0, 0],
    })
    const room = openRoom()
    await send(room, { to: 'later@city.example' })
    await send(room, { to: 'anna@city.example' })
    await untilState('anna@city.example', 'sent')
    assert.equal((await untilState('later@city.example', 'failed')).attempts, 3)
  })

  test('is sent once although several processes look after the outbox', async (t) => {
    const { server, openRoom, send } = await open(t)
    const rooms = [openRoom(), openRoom(), openRoom()] as const
    for (let number = 0; number < 30; number += 1) {
      await send(rooms[0], { to: `person${number}@city.example` })
      for (const room of rooms) room.wake()
    }
    for (let number = 0; number < 30; number += 1) await untilState(`person${number}@city.example`, 'sent')
    for (let number = 0; number < 30; number += 1) await server.next()
    assert.equal(new Set(server.arrived.map(({ to }) => to[0])).size, 30)
    assert.equal(server.arrived.length, 30)
  })

  test('that a process had in hand when it died is sent by another one at once', async (t) => {
    const { server, openRoom } = await open(t)
    // A number that nobody holds a lock on any more.
    const left = { to: 'left@city.example', subject: 's', text: vault.seal('t', 'outbox'), claimed_by: 999_999 }
    await db
      .insertInto('outbox')
      .values({
        ...left,
        html: null,
        composer: null,
        about: null,
        person_id: null,
        state: 'queued',
        error: null,
        done_at: null,
      })
      .execute()
    openRoom()
    assert.deepEqual((await server.next()).to, ['left@city.example'])
  })

  test('can say no more than it should: no header, no second recipient', async (t) => {
    const { openRoom } = await open(t)
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
    const room = createMailRoom({ db, vault, smtpUrl: undefined, from: FROM })
    t.after(() => db.deleteFrom('outbox').execute())
    await db.transaction().execute((tx) => room.send(tx, { to: 'anna@city.example', subject: 's', text: 'the link' }))
    const [mail] = await readOutbox(db, vault)
    assert.deepEqual([mail?.state, mail?.text], ['shown', 'the link'])
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    assert.doesNotMatch(JSON.stringify(row), /the link/)
    await room.stop()
  })
})
