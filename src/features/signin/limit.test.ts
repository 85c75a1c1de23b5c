import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addMember, PASSWORD, signInMember, Visitor } from '#src/testing/visitor.ts'
import { waitsAfter } from './limit.model.ts'

const WRONG = 'not the password at all'

/** Tries a password so often, or until they are told to wait. */
async function guess(visitor: Visitor, emails: readonly string[]): Promise<number[]> {
  const statuses: number[] = []
  for (const email of emails) statuses.push((await visitor.signIn(email, WRONG)).status)
  return statuses
}

/** As if what failed last had failed so often more, from other places or for other accounts: hashing takes long. */
async function repeatLastFailure({ db }: TestCity, times: number, other: 'source' | 'account'): Promise<void> {
  const last = await db
    .selectFrom('sign_in_failures')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const rows = Array.from({ length: times }, (_, number) => ({
    source: other === 'source' ? `other ${number}` : last.source,
    account: other === 'account' ? `other ${number}` : last.account,
  }))
  await db.insertInto('sign_in_failures').values(rows).execute()
}

describe('somebody who guesses', () => {
  test('has to wait longer and longer, and the person gets in from elsewhere meanwhile', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const guesser = new Visitor(city, '203.0.113.9')
    assert.deepEqual(await guess(guesser, [email, email, email, email]), [403, 403, 403, 429])
    const told = await guesser.signIn(email, PASSWORD)
    assert.equal(told.status, 429, 'not even with the right one')
    assert.match(told.text, /Try again in \d+ seconds?\./)
    assert.match(told.headers.get('retry-after') ?? '', /^\d{1,2}$/)
    assert.equal((await new Visitor(city, '192.0.2.7').signIn(email)).status, 303)
    assert.deepEqual(
      [2, 3, 5, 7, 100].map((byPair) => waitsAfter({ bySource: 0, byPair, byAccount: 0 }, 'password').byPair),
      [0, 15, 60, 900, 900],
    )
  })

  test('with a list of passwords for many accounts is stopped, whoever they are', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const guesser = new Visitor(city, '203.0.113.9')
    await guess(guesser, ['person@city.example'])
    await repeatLastFailure(city, 10, 'account')
    assert.deepEqual(await guess(guesser, ['one@city.example', 'two@city.example']), [403, 429])
    assert.equal((await guesser.signIn(email)).status, 429)
    assert.equal((await new Visitor(city, '192.0.2.7').signIn(email)).status, 303)
  })

  test('within one network of IPv6 is one guesser', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const statuses: number[] = []
    for (let host = 1; host <= 5; host += 1) {
      statuses.push((await new Visitor(city, `2001:db8::${host}`).signIn(email, WRONG)).status)
    }
    assert.deepEqual(statuses, [403, 403, 403, 429, 429])
  })

  test('gains nothing by guessing all at once', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const guesser = new Visitor(city, '203.0.113.9')
    const answers = await Promise.all(Array.from({ length: 25 }, () => guesser.signIn(email, WRONG)))
    assert.equal(answers.filter(({ status }) => status === 403).length, 3)
  })

  test('from everywhere at once slows down those whom nobody knows, and no one who has been here before', async (t) => {
    const city = await startCity(t)
    const known = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    await known.visitor.post('/office/sign-out')
    await guess(new Visitor(city, '203.0.113.1'), [known.email])
    await repeatLastFailure(city, 19, 'source')
    assert.equal((await new Visitor(city, '198.51.100.1').signIn(known.email)).status, 429, 'a stranger, right or not')
    assert.equal((await known.visitor.signIn(known.email)).status, 303, 'their own browser')
    const other = await addMember(city, { name: 'Bo', roles: ['reader'] })
    assert.equal((await new Visitor(city, '198.51.100.1').signIn(other.email)).status, 303, 'somebody else')
  })

  test('cannot make the cookie of a known browser, nor use their own for somebody else', async (t) => {
    const city = await startCity(t)
    const anna = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const mallory = await signInMember(city, { name: 'Mallory', roles: ['reader'] }, '203.0.113.9')
    const device = mallory.visitor.cookies.get('__Host-office-device') ?? ''
    await guess(new Visitor(city, '203.0.113.1'), [anna.email])
    await repeatLastFailure(city, 19, 'source')
    for (const cookie of [device, device.replace(mallory.id, anna.id), `${anna.id}.x.y`, '~~~', 'a'.repeat(3000)]) {
      const visitor = new Visitor(city, '198.51.100.1')
      visitor.cookies.set('__Host-office-device', cookie)
      assert.equal((await visitor.signIn(anna.email, WRONG)).status, 429, cookie.slice(0, 40))
    }
  })

  test('is written into the log, in no word of what they typed or where from', async (t) => {
    const city = await startCity(t)
    const { id, email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    await guess(new Visitor(city, '203.0.113.9'), [email, 'nobody@city.example'])
    const lines = await city.db.selectFrom('audit').selectAll().where('action', '=', 'signin.refused').execute()
    assert.deepEqual(
      lines.map((line) => line.detail),
      [{ why: 'password', wait: 0, id, name: 'Anna' }],
    )
    const failures = JSON.stringify(await city.db.selectFrom('sign_in_failures').selectAll().execute())
    assert.doesNotMatch(failures, /203\.0|nobody|anna|password at all/)
  })
})

describe('the memory of who failed', () => {
  test('forgives whoever was right in the end', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const anna = new Visitor(city)
    await guess(anna, [email, email])
    assert.equal((await anna.signIn(email)).status, 303)
    assert.deepEqual(await city.db.selectFrom('sign_in_failures').selectAll().execute(), [])
  })

  test('is kept for a day', async (t) => {
    const city = await startCity(t)
    await guess(new Visitor(city), ['a@city.example'])
    await city.db.updateTable('sign_in_failures').set({ at: sql`now() - interval '25 hours'` }).execute()
    await guess(new Visitor(city), ['b@city.example'])
    const left = await city.db.selectFrom('sign_in_failures').select('id').execute()
    assert.equal(left.length, 1)
  })

  test('locks nobody out for longer because the clock was set back', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const anna = new Visitor(city)
    await guess(anna, [email, email, email])
    await city.db.updateTable('sign_in_failures').set({ at: sql`now() + interval '40 minutes'` }).execute()
    assert.match((await anna.signIn(email)).text, /Try again in 15 seconds/)
    await city.db.updateTable('sign_in_failures').set({ at: sql`now() + interval '3 years'` }).execute()
    assert.equal((await anna.signIn(email)).status, 303)
  })
})
