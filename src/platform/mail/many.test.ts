import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, describe, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { createVault } from '#src/platform/secrets/vault.ts'
import { soon } from '#src/testing/soon.ts'
import { createMailRoom, type MailPace, type Refused, readManyFailures, readManySums } from './index.ts'
import { type Behaviour, startMailServer } from './testing.ts'

const { db, connect } = await createTestDatabase({ after })
const vault = createVault(randomBytes(32))
const FROM = 'The City <world@city.example>'

/** Queues a mail to many for each of these addresses; answers what they are about. */
async function queue(emails: readonly string[], state: 'queued' | 'held' = 'queued'): Promise<string> {
  const about = randomUUID()
  await sql`
    with known as (insert into people (email, lang) select unnest(${emails}::text[]), 'en' returning id, email)
    insert into outbox (composer, about, person_id, domain, state)
    select 'test', ${about}::uuid, id, split_part(email, '@', 2), ${state} from known`.execute(db)
  return about
}

async function openRoom(
  t: TestContext,
  more: { behave?: Behaviour; pace?: Partial<MailPace>; suppressed?: readonly string[]; subject?: string } = {},
) {
  const server = await startMailServer(t, more.behave)
  const refused: Refused[] = []
  const pace = { perMinute: 100_000, perDomain: {}, connections: 2, ...more.pace }
  const room = createMailRoom({
    db,
    vault,
    connect,
    from: FROM,
    way: async () => ({ smtpUrl: server.url, from: FROM, pace, saidBy: 'settings' }),
    plan: [0],
    suppressed: async (emails) => new Set(emails.filter((email) => more.suppressed?.includes(email))),
    async onRefused(one) {
      refused.push(one)
    },
    composers: async () => ({
      test: {
        async write(mails) {
          const ids = mails.map(({ personId }) => personId)
          const people = await db.selectFrom('people').select(['id', 'email']).where('id', 'in', ids).execute()
          const emails = new Map(people.map(({ id, email }) => [id, email]))
          const { subject = 'News' } = more
          return new Map(
            mails.flatMap(({ id, personId }) => {
              const to = emails.get(personId)
              return to && !to.startsWith('needless') ? [[id, { to, subject, text: 'News' }]] : []
            }),
          )
        },
      },
    }),
  })
  t.after(() => room.stop())
  return { server, room, refused }
}

const statesOf = async (about: string) => {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('people', 'people.id', 'person_id')
    .select(['email', 'state'])
    .where('about', '=', about)
    .execute()
  return Object.fromEntries(rows.map(({ email, state }) => [email.split('@')[0], state]))
}

describe('mails to many', () => {
  test('go to each domain at its rate, and a slow one holds up no other', async (t) => {
    const about = await queue([
      ...['a', 'b', 'c'].map((name) => `${name}@slow.example`),
      ...['d', 'e', 'f'].map((name) => `${name}@quick.example`),
    ])
    const { server } = await openRoom(t, { pace: { perDomain: { 'slow.example': 1 } } })
    await soon(
      async () => server.arrived.length,
      (count) => count === 4,
    )
    // A mail can arrive a moment before it is known here that it has gone.
    await soon(
      async () => Object.values(await statesOf(about)).filter((state) => state === 'queued').length,
      (queued) => queued === 2,
    )
    assert.equal(server.arrived.length, 4)
    // Another process spends of the same rate.
    const second = await openRoom(t, { pace: { perDomain: { 'slow.example': 1 } } })
    await soon(
      async () => db.selectFrom('outbox').select('id').where('claimed_by', 'is not', null).execute(),
      (rows) => rows.length === 0,
    )
    assert.equal(second.server.arrived.length, 0)
    await db.deleteFrom('outbox').where('about', '=', about).execute()
  })

  test('reach nobody who is suppressed, gone, held back, or of whom there is nothing to say', async (t) => {
    const about = await queue([
      'yes@one.example',
      'unwelcome@one.example',
      'needless@one.example',
      'erased@one.example',
    ])
    const held = await queue(['held@one.example'], 'held')
    await db.deleteFrom('people').where('email', '=', 'erased@one.example').execute()
    const { server } = await openRoom(t, { suppressed: ['unwelcome@one.example'] })
    const states = await soon(
      () => statesOf(about),
      (found) => !Object.values(found).includes('queued'),
    )
    assert.deepEqual(states, { yes: 'sent', unwelcome: 'dropped', needless: 'dropped' })
    assert.deepEqual(await statesOf(held), { held: 'held' })
    // It counts as sent in the moment in which its end is written: the server has it right after.
    await server.next()
    assert.deepEqual(
      server.arrived.map(({ to }) => to[0]),
      ['yes@one.example'],
    )
  })

  test('say who was refused for good because of the address, and not for anything else', async (t) => {
    const about = await queue([
      'gone@two.example',
      'plain@two.example',
      'spam@two.example',
      'full@two.example',
      'late@two.example',
    ])
    const behave: Behaviour = (address) => {
      const [who] = address.split('@')
      if (who === 'gone') return { code: 550, text: '5.1.1 No such user', at: 'end' }
      if (who === 'plain') return { code: 550, text: 'No such user here' }
      if (who === 'spam') return { code: 554, text: '5.7.1 Message refused', at: 'end' }
      if (who === 'full') return { code: 552, text: '5.2.2 Mailbox full' }
      return { code: 550, text: 'Blocked by policy' }
    }
    const { refused } = await openRoom(t, { behave })
    await soon(
      () => statesOf(about),
      (found) => Object.values(found).every((state) => state === 'failed'),
    )
    await soon(
      async () => refused.length,
      (count) => count >= 2,
    )
    assert.deepEqual(refused.map(({ email }) => email).sort(), ['gone@two.example', 'plain@two.example'])
    assert.ok(refused.every(({ personId, composer }) => personId && composer === 'test'))
    assert.equal((await readManyFailures(db)).length, 5)
    const sums = (await readManySums(db)).filter(({ state }) => state === 'failed')
    assert.deepEqual(sums, [{ composer: 'test', state: 'failed', count: 5 }])
  })

  test('that could say more than they should are given up, one by one', async (t) => {
    const about = await queue(['x@three.example'])
    const { server } = await openRoom(t, { subject: 'News\r\nBcc: victim@example.com' })
    await soon(
      () => statesOf(about),
      ({ x }) => x === 'failed',
    )
    assert.equal(server.arrived.length, 0)
  })

  test('wait behind letters to one person', async (t) => {
    await queue(Array.from({ length: 100 }, (_, number) => `p${number}@four.example`))
    const { server, room } = await openRoom(t)
    await db.transaction().execute((tx) => room.send(tx, { to: 'anna@four.example', subject: 'Your link', text: 'x' }))
    room.wake()
    await soon(
      async () => server.arrived.length,
      (count) => count === 101,
    )
    assert.ok(server.arrived.findIndex(({ to }) => to[0] === 'anna@four.example') < 75)
  })
})
