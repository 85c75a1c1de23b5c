import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changeRoles, closeStaff, readSession } from '#src/features/staff/index.ts'
import { startCity } from '#src/testing/city.ts'
import { addMember, PASSWORD, signInMember, Visitor } from '#src/testing/visitor.ts'

describe('signing in', () => {
  test('leads to where somebody wanted to go, query and all, and never to another site', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['administrator'] })
    const anna = new Visitor(city)
    const refused = await anna.get('/office/staff?page=2')
    assert.equal(refused.to, '/office/sign-in?to=%2Foffice%2Fstaff%3Fpage%3D2')
    assert.match((await anna.get(refused.to ?? '')).text, /name="to" value="\/office\/staff\?page=2"/)
    assert.equal((await anna.signIn(email, PASSWORD, '/office/staff?page=2')).to, '/office/staff?page=2')
    assert.equal((await anna.get('/office/staff?page=2')).status, 200)
    assert.equal((await new Visitor(city).signIn(email, PASSWORD, '//evil.example/office')).to, '/office')
  })

  test('takes an address however it is written, and a password only letter by letter', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    assert.equal((await new Visitor(city).signIn(email.toUpperCase())).status, 303)
    for (const password of ['', PASSWORD.toUpperCase(), `${PASSWORD} `, PASSWORD.slice(0, -1)]) {
      const refused = await new Visitor(city, `192.0.2.${password.length}`).signIn(email, password)
      assert.equal(refused.status, 403)
      assert.match(refused.text, /value="anna@city\.example"/, 'what was typed stays')
      assert.doesNotMatch(refused.text, /korsord/i, 'but for the password')
    }
  })

  test('says the same of somebody who does not work here as of a wrong password', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const invited = await addMember(city, { name: 'Invited', roles: ['reader'], password: undefined })
    const sentence = /The address or the password is not right/
    for (const [index, address] of [email, 'nobody@city.example', invited.email, '', "' or 1=1 --"].entries()) {
      const { status, text } = await new Visitor(city, `198.51.100.${index}`).signIn(address, 'wrong password here')
      assert.equal(status, 403)
      assert.match(text, sentence)
    }
  })

  test('gives a cookie that scripts, other sites and other hosts do not get', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const { headers } = await new Visitor(city).signIn(email)
    const cookie = headers.getSetCookie().find((line) => line.startsWith('__Host-office='))
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      assert.ok(cookie?.includes(attribute), attribute)
    assert.equal(headers.get('cache-control'), 'no-store')
  })
})

describe('a session', () => {
  test('is a new one at each sign-in, and the one before it is over', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const before = visitor.session ?? ''
    await visitor.signIn(email)
    assert.notEqual(visitor.session, before)
    const thief = new Visitor(city, '203.0.113.9')
    thief.cookies.set('__Host-office', before)
    assert.match((await thief.get('/office')).to ?? '', /sign-in/)
  })

  test('is over for a stolen cookie too, once its owner signs out', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const thief = new Visitor(city, '203.0.113.9')
    thief.cookies.set('__Host-office', visitor.session ?? '')
    assert.equal((await thief.get('/office')).status, 200)
    await visitor.post('/office/sign-out')
    assert.equal((await thief.get('/office')).status, 303)
    assert.equal((await visitor.get('/office')).status, 303)
  })

  test('opens for no cookie that was made up or changed', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const secret = visitor.session ?? ''
    const { token_hash } = await city.db.selectFrom('staff_sessions').select('token_hash').executeTakeFirstOrThrow()
    for (const cookie of [
      '',
      'x',
      secret.slice(1),
      `${secret}a`,
      secret.toLowerCase(),
      token_hash,
      '%00',
      'a'.repeat(4000),
    ]) {
      const other = new Visitor(city)
      other.cookies.set('__Host-office', cookie)
      assert.equal((await other.get('/office')).status, 303, cookie)
    }
  })

  test('loses a role with the next request after it was taken away', async (t) => {
    const city = await startCity(t)
    const boss = await addMember(city, { name: 'Boss', roles: ['administrator'] })
    const { id, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    assert.equal((await visitor.get('/office/staff')).status, 200)
    await changeRoles(city.db, { staffId: id, roles: [{ role: 'reader', langs: [] }] }, 'test')
    const refused = await visitor.get('/office/staff')
    assert.equal(refused.status, 403)
    assert.match(refused.text, new RegExp(`Ask ${boss.name} for help`))
    assert.equal((await visitor.post('/office/staff/invite', { name: 'X', email: 'x@city.example' })).status, 403)
  })

  test('ends at once when the account is closed, and the door stays shut', async (t) => {
    const city = await startCity(t)
    await addMember(city, { name: 'Boss', roles: ['administrator'] })
    const { id, email, visitor } = await signInMember(city, { name: 'Anna', roles: ['editor'] })
    assert.equal(await closeStaff(city.db, id, 'test'), 'changed')
    assert.equal((await visitor.get('/office')).status, 303)
    assert.equal((await new Visitor(city).signIn(email)).status, 403)
  })

  test('does not last for years because a clock once ran ahead', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    await city.db
      .updateTable('staff_sessions')
      .set({ expires_at: Temporal.Now.instant().add({ hours: 24 * 365 * 10 }) })
      .execute()
    assert.equal(await readSession(city.db, visitor.session ?? ''), undefined)
  })

  test('ends after twelve hours however busy it is', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const { expires_at, created_at } = await city.db.selectFrom('staff_sessions').selectAll().executeTakeFirstOrThrow()
    assert.equal(created_at.until(expires_at).total('hours'), 12)
    await city.db.updateTable('staff_sessions').set({ expires_at: Temporal.Now.instant() }).execute()
    assert.equal((await visitor.get('/office')).status, 303)
  })
})

describe('a form', () => {
  test('that comes from another site, or from nowhere, does nothing', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    for (const origin of [
      'https://evil.example',
      'null',
      'http://world.city.example',
      'https://world.city.example.evil.example',
    ]) {
      const forged = await visitor.post('/office/account/facts', { name: 'Mallory', lang: 'en' }, { origin })
      assert.equal(forged.status, 403, origin)
      assert.equal(
        (await new Visitor(city).post('/office/sign-in', { email, password: PASSWORD }, { origin })).status,
        403,
      )
    }
    assert.match((await visitor.get('/office/account')).text, /value="Anna"/)
  })
})
