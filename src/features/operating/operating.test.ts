import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { readMailWay } from '#src/features/settings/index.ts'
import { suppress } from '#src/features/suppressing/index.ts'
import { startImapServer } from '#src/platform/mail/inbox/testing.ts'
import { startMailServer } from '#src/platform/mail/testing.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { settingsOf, startIdentityProvider } from '#src/testing/identity-provider.ts'
import { enterOffice, type TestStaff } from '#src/testing/staff.ts'

async function versionOf(staff: TestStaff, path: string): Promise<string> {
  return /name="version" value="([^"]*)"/.exec((await staff.read(path)).text)?.[1] ?? ''
}

/** Fills in the form of a section as it is now, and sends it. */
async function save(staff: TestStaff, section: string, fields: Record<string, string>) {
  const path = `/office/settings/${section}`
  return staff.submit(path, { ...fields, version: await versionOf(staff, path) })
}

describe('what operators set', () => {
  let city: TestCity
  let admin: TestStaff
  const ends: (() => unknown)[] = []
  const life = { after: (end: (() => unknown) | undefined) => void ends.push(end as () => unknown) }
  before(async () => {
    city = await startCity(life as never, {}, { outside: { allowPrivate: true } })
    admin = await enterOffice(city, { name: 'Adm', roles: ['administrator'] })
  })
  after(async () => {
    for (const end of ends.reverse()) await end()
  })
  const logged = async () => JSON.stringify(await city.db.selectFrom('audit').selectAll().execute())
  const MAIL = {
    fromName: 'The City',
    fromAddress: 'world@city.example',
    replyTo: 'office@city.example',
    security: 'none',
  }

  test('periods have bounds, what was typed is kept, and the change is in the log', async () => {
    const days = { draftDays: '14', previewDays: '30', mailDays: '30', importDays: '30', exportDays: '99' }
    const wrong = await save(admin, 'retention', days)
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Write a whole number of days from 1 to 30/)
    assert.match(wrong.text, /value="14"/)
    const saved = await save(admin, 'retention', { ...days, exportDays: '3' })
    assert.match((await admin.read(saved.location)).text, /Saved/)
    assert.match(await logged(), /"exportDays":3/)
    const editor = await enterOffice(city, { name: 'Edi', roles: ['editor'] })
    assert.equal((await save(editor, 'retention', days)).status, 403)
  })

  test('two who change the same never overwrite each other: the second is told, and keeps what was typed', async () => {
    const version = await versionOf(admin, '/office/settings/retention')
    const days = { previewDays: '30', mailDays: '30', importDays: '30', exportDays: '7', version }
    assert.equal((await admin.submit('/office/settings/retention', { ...days, draftDays: '20' })).status, 303)
    const second = await admin.submit('/office/settings/retention', { ...days, draftDays: '21' })
    assert.equal(second.status, 422)
    assert.match(second.text, /Somebody else changed this[\s\S]*value="21"/)
  })

  test('a test letter goes by the server that was set, and its own answer is shown', async (t) => {
    const server = await startMailServer(t, (address) => (address.startsWith('adm@') ? 'take' : { code: 550 }))
    const stands = await admin.submit('/office/settings/mail/try', {})
    assert.match(stands.text, /stands in the outbox/)
    const { hostname, port } = new URL(server.url)
    const saved = await save(admin, 'mail', { ...MAIL, host: hostname, port, user: '' })
    assert.equal(saved.status, 303, saved.text)
    const tried = await admin.submit('/office/settings/mail/try', {})
    assert.match(tried.text, /The server took the letter/)
    assert.match(tried.text, /<code lang="en">250/)
    assert.deepEqual((await server.next()).to, ['adm@city.example'])

    await save(admin, 'mail', { ...MAIL, host: hostname, port: '1', user: '' })
    assert.match((await admin.submit('/office/settings/mail/try', {})).text, /does not answer on this port/)
    const odd = await save(admin, 'mail', {
      ...MAIL,
      fromName: 'x\r\nBcc: y',
      host: 'smtp://x',
      port: 'x',
      user: 'me',
    })
    assert.equal(odd.status, 422)
    assert.match(odd.text, /A password is not sent unprotected/)
    assert.match(odd.text, /value="smtp:\/\/x"/)
  })

  test('a password is sealed, never sent back and in no log; an empty field keeps it', async () => {
    const set = { ...MAIL, security: 'tls', host: 'smtp.city.example', port: '465', user: 'me' }
    await save(admin, 'mail', { ...set, password: 'a very secret word' })
    await save(admin, 'mail', { ...set, password: '' })
    const page = await admin.read('/office/settings/mail')
    assert.match(page.text, /A password is kept and never shown/)
    assert.doesNotMatch(page.text, /a very secret word/)
    const rows = JSON.stringify(await city.db.selectFrom('setting_secrets').selectAll().execute())
    assert.match(rows, /mail\.password/)
    assert.doesNotMatch(rows + (await logged()), /a very secret word/)
    await save(admin, 'mail', { ...set, forget: 'yes' })
    assert.equal((await city.db.selectFrom('setting_secrets').selectAll().execute()).length, 0)
  })

  test('mails to many have a pace, exceptions from it, and a key whose record is shown while it is not', async () => {
    const set = { perMinute: '120', perDomain: 'gmail.com 60\nexample.org: 5', connections: '2' }
    const odd = await save(admin, 'sending', {
      ...set,
      perDomain: 'gmail.com many',
      connections: '99',
      dkimDomain: 'x',
      dkimKey: 'x',
    })
    assert.equal(odd.status, 422)
    for (const said of [
      /a domain and a whole number on each line/,
      /from 1 to 20/,
      /Write a domain, like/,
      /no private RSA key/,
    ]) {
      assert.match(odd.text, said)
    }
    const named = { ...set, dkimDomain: 'city.example', dkimSelector: 'p1' }
    const made = await save(admin, 'sending', { ...named, action: 'make' })
    const page = await admin.read(made.location)
    assert.match(page.text, /p1\._domainkey\.city\.example/)
    assert.match(page.text, /v=DKIM1; k=rsa; p=MII[\w+/=]{300,}/)
    const way = await readMailWay(
      { db: city.db, vault: city.vault },
      { smtpUrl: undefined, from: undefined, standardFrom: 'a@b.example' },
    )
    assert.deepEqual(way.pace, { perMinute: 120, perDomain: { 'gmail.com': 60, 'example.org': 5 }, connections: 2 })
    assert.match(way.dkim?.privateKey ?? '', /PRIVATE KEY/)
    assert.doesNotMatch(page.text + (await logged()), /PRIVATE KEY/)
    await save(admin, 'sending', { ...named, forget: 'yes' })
    assert.doesNotMatch((await admin.read('/office/settings/sending')).text, /v=DKIM1/)
  })

  test('an address that mails came back from is let in again by who types it; a complaint stays', async () => {
    const { db, vault } = city
    await db.transaction().execute(async (tx) => {
      await suppress(tx, vault, { email: 'back@example.com', reason: 'bounced' })
      await suppress(tx, vault, { email: 'angry@example.com', reason: 'complained' })
    })
    const lift = (email: string) => admin.submit('/office/settings/sending/lift', { email })
    assert.match((await admin.read('/office/settings/sending')).text, /1 that mails came back from, 1 that complained/)
    assert.equal((await lift('Back@example.com')).status, 303)
    assert.match((await lift('back@example.com')).text, /not suppressed/)
    assert.match((await lift('angry@example.com')).text, /complained/)
    assert.match((await lift('x')).text, /Write an address/)
    assert.doesNotMatch(await logged(), /back@|angry@/i)
  })

  test('the mailbox that was set is read when somebody wants to see what is in it', async (t) => {
    const box = await startImapServer(t)
    assert.match((await admin.submit('/office/settings/mailbox/look', {})).text, /no mailbox to read/)
    const { hostname: host, port } = new URL(box.url)
    const set = { host, port, security: 'none', user: 'testuser', returnTo: 'back@city.example' }
    await save(admin, 'mailbox', { ...set, password: 'wrong' })
    const refused = await admin.submit('/office/settings/mailbox/look', {})
    assert.match(refused.text, /could not be read/)
    await save(admin, 'mailbox', { ...set, password: 'testpass' })
    box.arrive('From: a@example.com\r\nSubject: Hello\r\n\r\nHello')
    assert.match((await admin.submit('/office/settings/mailbox/look', {})).text, /0 handled, 1 not for the program/)
    assert.doesNotMatch((await admin.read('/office/settings/mailbox')).text, /testpass/)
    const odd = await save(admin, 'mailbox', { ...set, host: 'imap://x', port: 'x', security: 'x', returnTo: 'x' })
    assert.equal(odd.status, 422)
  })

  test('an identity provider that was set signs people in, and trying it says what is wrong', async (t) => {
    const provider = await startIdentityProvider(t)
    const { issuer, clientId, clientSecret } = settingsOf(provider)
    const lacking = await save(admin, 'sign-on', { issuer, clientId, name: 'City ID' })
    assert.equal(lacking.status, 422)
    await save(admin, 'sign-on', { issuer, clientId, clientSecret, name: 'City ID' })
    assert.match((await admin.submit('/office/settings/sign-on/try', {})).text, /The provider answers/)
    assert.doesNotMatch((await admin.read('/office/settings/sign-on')).text, new RegExp(clientSecret))
    const door = await city.send('/office/sign-in', {})
    assert.match(await door.text(), /City ID/)
    const begun = await city.send('/office/sign-in/provider', {})
    assert.ok(begun.headers.get('location')?.startsWith(`${issuer}/authorize`))

    // Another issuer never gets the secret of this one.
    const moved = await save(admin, 'sign-on', {
      issuer: 'https://other.example',
      clientId,
      name: '',
    })
    assert.equal(moved.status, 422)
    await provider.stop()
    assert.match((await admin.submit('/office/settings/sign-on/try', {})).text, /cannot be reached/)
    assert.doesNotMatch(await logged(), new RegExp(clientSecret))
  })

  test('an issuer that calls itself something else, or has no document, is explained', async (t) => {
    let document: unknown = { issuer: 'https://somebody.else' }
    const server = createServer((_request, response) =>
      response.end(typeof document === 'string' ? document : JSON.stringify(document)),
    )
    server.listen(0, 'localhost')
    await once(server, 'listening')
    t.after(() => server.close())
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
    await save(admin, 'sign-on', { issuer, clientId: 'x', clientSecret: 'y', name: '' })
    const tried = async () => (await admin.submit('/office/settings/sign-on/try', {})).text
    assert.match(await tried(), /calls itself something else[\s\S]*https:\/\/somebody\.else/)
    document = '<html>'
    assert.match(await tried(), /no description of an identity provider/)
    document = { issuer, authorization_endpoint: 'x' }
    assert.match(await tried(), /token_endpoint, jwks_uri/)
  })
})

describe('a provider that was set in the office', () => {
  test('never leads into a network of our own', async (t) => {
    const city = await startCity(t)
    const admin = await enterOffice(city, { name: 'Adm', roles: ['administrator'] })
    const set = { issuer: 'https://127.0.0.1:9', clientId: 'x', clientSecret: 'y', name: '' }
    await save(admin, 'sign-on', set)
    assert.match((await admin.submit('/office/settings/sign-on/try', {})).text, /is an address of our own network/)
    const begun = await city.send('/office/sign-in/provider', {})
    assert.equal(begun.status, 503)
  })
})
