import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { startCity } from '#src/testing/city.ts'
import { addMember, hiddenField, PASSWORD, signInMember, Visitor } from '#src/testing/visitor.ts'
import { nameOfBrowser } from './browser-name.ts'

const NEW_PASSWORD = 'trappa gurka segel moln'

describe('somebody’s password', () => {
  test('is changed by whoever knows it, and all their other sessions end', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const other = new Visitor(city, '192.0.2.2')
    await other.signIn(email)
    const before = visitor.session
    const change = { current_password: PASSWORD, new_password: NEW_PASSWORD }
    assert.match((await visitor.post('/office/account/password', change)).to ?? '', /done=password/)
    assert.notEqual(visitor.session, before)
    assert.equal((await visitor.get('/office')).status, 200)
    assert.equal((await other.get('/office')).status, 303)
    assert.equal((await other.signIn(email, NEW_PASSWORD)).status, 303)
  })

  test('is not changed without it, nor guessed from an open computer, nor to a bad one', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const change = (current_password: string, new_password: string) =>
      visitor.post('/office/account/password', { current_password, new_password })
    assert.match((await change(PASSWORD, 'short')).text, /at least 15 characters/)
    assert.match((await change('guessed it perhaps', NEW_PASSWORD)).text, /not your current password/)
    await change('guessed it perhaps 2', NEW_PASSWORD)
    await change('guessed it perhaps 3', NEW_PASSWORD)
    assert.equal((await change(PASSWORD, NEW_PASSWORD)).status, 429)
  })
})

describe('how somebody signs in', () => {
  test('can be changed only by who has just signed in', async (t) => {
    const city = await startCity(t)
    const { visitor, email } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    await city.db.updateTable('staff_sessions').set({ created_at: sql`now() - interval '1 hour'` }).execute()
    assert.match((await visitor.get('/office/account/codes')).to ?? '', /^\/office\/sign-in\?again=1&to=/)
    for (const path of ['codes', 'codes/off', 'recovery-codes', 'passkeys', 'passkeys/remove']) {
      assert.match((await visitor.post(`/office/account/${path}`)).to ?? '', /sign-in\?again=1/, path)
    }
    const page = await visitor.get('/office/sign-in?again=1&to=/office/account')
    assert.match(page.text, /Sign in once more/)
    assert.match(page.text, new RegExp(`value="${email}"`))
  })

  test('with codes: the app reads the secret, a code of it turns them on, and recovery codes are shown once', async (t) => {
    const city = await startCity(t)
    const { visitor, email } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const page = await visitor.get('/office/account/codes')
    const address = /href="(otpauth:[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    assert.match(decodeURIComponent(address), /^otpauth:\/\/totp\/The City:anna@city\.example\?/)
    const secret = new URL(address).searchParams.get('secret') ?? ''
    assert.ok(page.text.includes(secret.replaceAll(/(.{4})(?=.)/g, '$1 ')), 'the key to type by hand')
    const ticket = hiddenField(page, 'ticket')
    const wrong = await visitor.post('/office/account/codes', { ticket, code: '000000' })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.text.includes(secret.slice(0, 4)), 'the same secret again')
    const shown = await visitor.post('/office/account/codes', { ticket, code: new TOTP({ secret }).generate() })
    assert.equal(shown.text.match(/<code>[a-z\d]{5}-[a-z\d]{5}<\/code>/g)?.length, 10)
    assert.match((await visitor.get('/office/account')).text, /You have 10 recovery codes left/)
    assert.match((await new Visitor(city).signIn(email)).text, /Code from your app/)
    await visitor.post('/office/account/codes/off')
    assert.equal((await new Visitor(city).signIn(email)).status, 303)
  })

  test('with codes is set up by nobody for somebody else', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const mallory = await signInMember(city, { name: 'Mallory', roles: ['reader'] })
    const ticket = hiddenField(await mallory.visitor.get('/office/account/codes'), 'ticket')
    assert.match((await visitor.post('/office/account/codes', { ticket, code: '000000' })).text, /Begin again/)
  })

  test('with a passkey is set up by no answer that was made up', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const ticket = hiddenField(await visitor.get('/office/account'), 'ticket')
    for (const answer of ['', 'x', '{}', '{"id":"x","response":{}}', 'null', '[]', '1'.repeat(100_000)]) {
      assert.equal((await visitor.post('/office/account/passkeys', { ticket, answer })).status, 422)
      const stranger = new Visitor(city)
      const door = hiddenField(await stranger.get('/office/sign-in'), 'ticket')
      assert.equal((await stranger.post('/office/sign-in/passkey', { ticket: door, answer })).status, 403)
    }
  })
})

describe('the sessions of somebody', () => {
  test('are seen with browser and way, and ended one by one or all others', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const others = [new Visitor(city), new Visitor(city)] as const
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1'
    for (const other of others) {
      await other.post('/office/sign-in', { email, password: PASSWORD }, { 'user-agent': phone })
    }
    const page = await visitor.get('/office/account')
    assert.match(page.text, /Safari, iPhone/)
    await visitor.post('/office/account/sessions/end', { id: hiddenField(page, 'id') })
    assert.equal(
      (await Promise.all(others.map((other) => other.get('/office')))).filter(({ status }) => status === 200).length,
      1,
    )
    await visitor.post('/office/account/sessions/end-others')
    for (const other of others) assert.equal((await other.get('/office')).status, 303)
    assert.equal((await visitor.get('/office')).status, 200)
  })

  test('are ended by nobody else, with whatever id', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const mallory = await signInMember(city, { name: 'Mallory', roles: ['reader'] })
    const { id } = await city.db
      .selectFrom('staff_sessions')
      .select('id')
      .orderBy('created_at')
      .executeTakeFirstOrThrow()
    for (const wrong of [id, 'x', '', '-'.repeat(36)]) {
      assert.equal((await mallory.visitor.post('/office/account/sessions/end', { id: wrong })).status, 404)
    }
    assert.equal((await visitor.get('/office')).status, 200)
  })
})

describe('the facts of somebody', () => {
  test('are theirs to change, and the office speaks their language at once', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const { to } = await visitor.post('/office/account/facts', { name: 'Anna <b>Borg</b>', lang: 'fi' })
    assert.match((await visitor.get(to ?? '')).text, /Tallennettu\.[\s\S]*Anna &lt;b&gt;Borg/)
    assert.equal((await visitor.post('/office/account/facts', { name: '', lang: 'fi' })).status, 422)
    assert.equal((await visitor.get('/office/account?done=constructor')).status, 200)
  })

  test('are asked of nobody who is not signed in', async (t) => {
    const city = await startCity(t)
    await addMember(city, { name: 'Anna', roles: ['reader'] })
    assert.equal((await new Visitor(city).get('/office/account')).status, 303)
  })
})

describe('a browser', () => {
  test('is called what people call it', () => {
    const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'
    assert.equal(nameOfBrowser(chrome), 'Chrome, Windows')
    assert.equal(nameOfBrowser(`${chrome} Edg/140.0`), 'Edge, Windows')
    assert.equal(
      nameOfBrowser('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
      'Firefox, Linux',
    )
    assert.equal(nameOfBrowser('curl/8'), undefined)
  })
})
