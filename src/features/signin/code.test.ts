import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { TOTP } from 'otpauth'
import { enableTotp, makeTotpSecret, renewRecoveryCodes, stepAt } from '#src/features/staff/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addMember, hiddenField, Visitor } from '#src/testing/visitor.ts'

const codeAt = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Somebody who is asked for codes, as if the last code were long ago. */
async function addCoded(city: TestCity, name = 'Anna') {
  const member = await addMember(city, { name, roles: ['reader'] })
  const secret = await makeTotpSecret()
  const codes = await enableTotp(city.db, city.vault, member, { secret, code: codeAt(secret) })
  assert.ok(typeof codes !== 'string')
  await forgetStep(city)
  return { ...member, secret, codes }
}

const forgetStep = ({ db }: TestCity) => db.updateTable('staff').set({ totp_step: null }).execute()

async function passPassword(city: TestCity, email: string, address?: string) {
  const visitor = new Visitor(city, address)
  const page = await visitor.signIn(email)
  assert.equal(page.status, 200)
  assert.match(page.text, /Code from your app/)
  const ticket = hiddenField(page, 'ticket')
  return { visitor, ticket, type: (code: string) => visitor.post('/office/sign-in/code', { ticket, code }) }
}

describe('a code of an app', () => {
  test('is asked for after the password, and until then nobody is in', async (t) => {
    const city = await startCity(t)
    const { email, secret } = await addCoded(city)
    const { visitor, type } = await passPassword(city, email)
    assert.equal(visitor.session, undefined)
    assert.equal((await visitor.get('/office')).status, 303)
    assert.equal((await type('000000')).status, 403)
    assert.equal((await type(codeAt(secret))).to, '/office')
    assert.equal((await visitor.get('/office')).status, 200)
  })

  test('is good one step before and after, for clocks that differ, and no further', async (t) => {
    const city = await startCity(t)
    const { email, secret } = await addCoded(city)
    // A new step must not begin between making a code and typing it.
    while (Date.now() % 30_000 > 18_000) await sleep(100)
    for (const [steps, status] of [
      [-2, 403],
      [2, 403],
      [-1, 303],
      [1, 303],
    ] as const) {
      const { type } = await passPassword(city, email)
      await forgetStep(city)
      assert.equal((await type(codeAt(secret, steps))).status, status, `${steps} steps`)
    }
  })

  test('is good once: who saw it over a shoulder comes too late, also when both come at once', async (t) => {
    const city = await startCity(t)
    const { email, secret } = await addCoded(city)
    const [mine, other] = [await passPassword(city, email), await passPassword(city, email, '203.0.113.9')]
    const code = codeAt(secret)
    const statuses = await Promise.all([mine.type(code), other.type(code)])
    assert.deepEqual(statuses.map(({ status }) => status).sort(), [303, 403])
    assert.equal((await (await passPassword(city, email)).type(code)).status, 403)
  })

  test('locks nobody out after the clock ran ahead and was put right', async (t) => {
    const city = await startCity(t)
    const { email, secret } = await addCoded(city)
    await city.db
      .updateTable('staff')
      .set({ totp_step: stepAt(Date.now()) + 100_000 })
      .execute()
    const { type } = await passPassword(city, email)
    assert.equal((await type(codeAt(secret))).status, 303)
  })

  test('cannot be tried out, from however many places', async (t) => {
    const city = await startCity(t)
    const { email, secret } = await addCoded(city)
    const { type, ticket } = await passPassword(city, email)
    const statuses: number[] = []
    for (const code of ['000000', '111111', '222222', '333333']) statuses.push((await type(code)).status)
    assert.deepEqual(statuses, [403, 403, 403, 429])
    for (let host = 1; host <= 6; host += 1) {
      await new Visitor(city, `198.51.100.${host}`).post('/office/sign-in/code', { ticket, code: '444444' })
    }
    const stranger = new Visitor(city, '203.0.113.77')
    assert.equal((await stranger.post('/office/sign-in/code', { ticket, code: codeAt(secret) })).status, 429)
  })

  test('needs the page that came after the right password, of the same person, before that is changed', async (t) => {
    const city = await startCity(t)
    const { email, secret, id } = await addCoded(city)
    const { visitor, ticket } = await passPassword(city, email)
    const forged = city.vault.seal(JSON.stringify({ staffId: id, at: Date.now() }), 'ticket:passkey')
    for (const wrong of ['', 'x', ticket.slice(0, -3), forged]) {
      const refused = await visitor.post('/office/sign-in/code', { ticket: wrong, code: codeAt(secret) })
      assert.match(refused.text, /Sign in anew/)
    }
    await city.db.updateTable('staff').set({ password_hash: 'other' }).execute()
    assert.equal((await visitor.post('/office/sign-in/code', { ticket, code: codeAt(secret) })).status, 403)
  })
})

describe('a recovery code', () => {
  test('stands in for the app once, written in any way', async (t) => {
    const city = await startCity(t)
    const { email, codes } = await addCoded(city)
    const typed = ` ${(codes[3] ?? '').toUpperCase().replace('-', ' ')} `
    assert.equal((await (await passPassword(city, email)).type(typed)).status, 303)
    assert.equal((await (await passPassword(city, email)).type(typed)).status, 403)
    assert.equal((await (await passPassword(city, email)).type(codes[4] ?? '')).status, 303)
  })

  test('is of no use for somebody else, nor after new ones were made', async (t) => {
    const city = await startCity(t)
    const [anna, bo] = [await addCoded(city), await addCoded(city, 'Bo')]
    assert.equal((await (await passPassword(city, bo.email)).type(anna.codes[0] ?? '')).status, 403)
    await renewRecoveryCodes(city.db, city.vault, anna)
    assert.equal((await (await passPassword(city, anna.email)).type(anna.codes[0] ?? '')).status, 403)
  })
})

describe('a copy of the database', () => {
  test('lets nobody in: it holds no password, no code, no secret of an app and no link', async (t) => {
    const city = await startCity(t)
    const { email, secret, codes } = await addCoded(city)
    const visitor = new Visitor(city)
    await visitor.post('/office/forgotten', { email })
    const dump = JSON.stringify(await dumpOf(city))
    assert.ok(dump.includes(email), 'the dump has everything')
    for (const hidden of [
      secret,
      ...codes,
      ...codes.map((code) => code.replace('-', '')),
      'korsord',
      '/office/recovery/',
    ]) {
      assert.equal(dump.includes(hidden), false, hidden)
    }
  })
})

async function dumpOf({ db }: TestCity) {
  const tables = await db.introspection.getTables()
  return Promise.all(
    tables.map(({ name }) =>
      db
        .selectFrom(name as 'staff')
        .selectAll()
        .execute(),
    ),
  )
}
