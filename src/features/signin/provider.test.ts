import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { startCity } from '#src/testing/city.ts'
import {
  type Claims,
  settingsOf,
  startIdentityProvider,
  type TestIdentityProvider,
} from '#src/testing/identity-provider.ts'
import { addMember, Visitor } from '#src/testing/visitor.ts'

async function start(t: TestContext) {
  const provider = await startIdentityProvider(t)
  const city = await startCity(t, {}, { oidc: settingsOf(provider) })
  const boss = await addMember(city, { name: 'Boss', roles: ['administrator'] })
  const anna = await addMember(city, { name: 'Anna', roles: ['editor'], password: undefined })
  return { provider, city, boss, anna }
}

/** Goes to the provider and comes back as whom it says. */
async function comeBy(visitor: Visitor, provider: TestIdentityProvider, claims: Claims, to = '/office') {
  provider.says(claims)
  const out = await visitor.get(`/office/sign-in/provider?to=${encodeURIComponent(to)}`)
  assert.equal(out.status, 303)
  const back = await fetch(out.to ?? '', { redirect: 'manual' })
  return (back.headers.get('location') ?? '').replace('https://world.city.example', '')
}

const ANNA = { sub: 'a-1', email: 'anna@city.example', email_verified: true }

describe('somebody whom the city’s identity provider knows', () => {
  test('comes in with the address they were invited with, and after that by who they are', async (t) => {
    const { provider, city, anna } = await start(t)
    const visitor = new Visitor(city)
    assert.match((await visitor.get('/office/sign-in')).text, /Sign in with City ID/)
    const back = await comeBy(visitor, provider, ANNA, '/office/account?x=1')
    assert.equal((await visitor.get(back)).to, '/office/account?x=1')
    assert.match((await visitor.get('/office/account')).text, /the city’s sign-in/)
    const renamed = new Visitor(city)
    assert.equal(
      (await renamed.get(await comeBy(renamed, provider, { sub: 'a-1' }))).to,
      '/office',
      'their address changed',
    )
    const { staff_id } = await city.db.selectFrom('staff_identities').selectAll().executeTakeFirstOrThrow()
    assert.equal(staff_id, anna.id)
  })

  test('is known in Entra ID by a domain that was verified', async (t) => {
    const { provider, city } = await start(t)
    const visitor = new Visitor(city)
    const claims = { sub: 'e-1', email: 'anna@city.example', xms_edov: true }
    assert.equal((await visitor.get(await comeBy(visitor, provider, claims))).to, '/office')
  })

  for (const [who, claims, sentence] of [
    ['was never invited', { sub: 'x', email: 'x@city.example', email_verified: true }, /you are not invited/],
    ['has an address that nobody verified', { ...ANNA, email_verified: false }, /not verified there/],
    ['has an address of which nothing is said', { sub: 'a-1', email: 'anna@city.example' }, /not verified there/],
    ['has no address', { sub: 'a-1', email_verified: true }, /not verified there/],
  ] as const) {
    test(`who ${who} stays outside, and is told whom to ask`, async (t) => {
      const { provider, city } = await start(t)
      const visitor = new Visitor(city)
      const page = await visitor.get(await comeBy(visitor, provider, claims))
      assert.equal(page.status, 403)
      assert.match(page.text, sentence)
      assert.match(page.text, /Ask Boss for help/)
      assert.equal(visitor.session, undefined)
    })
  }

  test('stays outside once their account is closed, and so does who gets their address after them', async (t) => {
    const { provider, city, anna } = await start(t)
    const first = new Visitor(city)
    await first.get(await comeBy(first, provider, ANNA))
    const heir = new Visitor(city)
    assert.match((await heir.get(await comeBy(heir, provider, { ...ANNA, sub: 'a-2' }))).text, /another identity/)
    await city.db.updateTable('staff').set({ state: 'closed' }).where('id', '=', anna.id).execute()
    const later = new Visitor(city)
    assert.match((await later.get(await comeBy(later, provider, ANNA))).text, /Your account in the office is closed/)
    assert.equal((await first.get('/office')).status, 303)
  })
})

describe('what the identity provider says', () => {
  const now = () => Math.floor(Date.now() / 1000)
  for (const [what, wrong] of [
    ['of another attempt (nonce)', () => ({ nonce: 'another' })],
    ['to another program (audience)', () => ({ aud: 'another' })],
    ['as another provider (issuer)', () => ({ iss: 'https://evil.example' })],
    ['too long ago (expired)', () => ({ iat: now() - 900, exp: now() - 600 })],
  ] as const) {
    test(`${what} is not believed`, async (t) => {
      const { provider, city } = await start(t)
      const visitor = new Visitor(city)
      const page = await visitor.get(await comeBy(visitor, provider, { ...ANNA, ...wrong() }))
      assert.equal(page.status, 403)
      assert.match(page.text, /City ID did not confirm who you are/)
      assert.equal(visitor.session, undefined)
    })
  }

  test('with a signature of somebody else is not believed', async (t) => {
    const { provider, city } = await start(t)
    provider.lie()
    const visitor = new Visitor(city)
    assert.equal((await visitor.get(await comeBy(visitor, provider, ANNA))).status, 403)
  })

  test('is taken only in the browser that set out, once, and with its own state', async (t) => {
    const { provider, city } = await start(t)
    const [mallory, victim] = [new Visitor(city, '203.0.113.9'), new Visitor(city)]
    const back = await comeBy(mallory, provider, ANNA)
    assert.match((await victim.get(back)).text, /began in another browser/, 'nobody is signed in as somebody else')
    await comeBy(victim, provider, ANNA)
    assert.equal((await victim.get(back)).status, 403, 'the way of another attempt')
    const own = await comeBy(victim, provider, ANNA)
    const cookies = new Map(victim.cookies)
    assert.equal((await victim.get(own)).to, '/office')
    for (const [name, value] of cookies) victim.cookies.set(name, value)
    assert.equal((await victim.get(own)).status, 403, 'a second time')
    for (const odd of ['', '?', '?code=x', '?error=access_denied', '?code=%00&state=%00']) {
      await comeBy(victim, provider, ANNA)
      assert.equal((await victim.get(`/office/sign-in/provider/back${odd}`)).status, 403, odd)
    }
  })
})

describe('an identity provider that is down', () => {
  test('is a sentence, and the way with a password stays open', async (t) => {
    const { provider, city, boss } = await start(t)
    await provider.stop()
    const visitor = new Visitor(city)
    const page = await visitor.get('/office/sign-in/provider')
    assert.equal(page.status, 503)
    assert.match(page.text, /City ID does not answer just now/)
    assert.match(page.text, /name="password"/)
    assert.equal((await visitor.signIn(boss.email)).status, 303)
  })

  test('in the middle of the way is a sentence too', async (t) => {
    const { provider, city } = await start(t)
    const visitor = new Visitor(city)
    const back = await comeBy(visitor, provider, ANNA)
    await provider.stop()
    assert.equal((await visitor.get(back)).status, 503)
  })

  test('is not there at all where none is set', async (t) => {
    const city = await startCity(t)
    const visitor = new Visitor(city)
    assert.doesNotMatch((await visitor.get('/office/sign-in')).text, /sign-in\/provider/)
    assert.equal(
      (await visitor.get('/office/sign-in/provider')).to,
      '/office/sign-in?to=%2Foffice%2Fsign-in%2Fprovider',
    )
  })
})
