import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { enableTotp, hasAdministrator, makeBeginLink, makeTotpSecret } from '#src/features/staff/index.ts'
import { readOutbox } from '#src/platform/mail/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addMember, hiddenField, PASSWORD, signInMember, Visitor } from '#src/testing/visitor.ts'

const NEW_PASSWORD = 'trappa gurka segel moln'

/** The address in the newest mail to somebody. */
async function linkTo(city: TestCity, email: string): Promise<string> {
  const mail = (await readOutbox(city.db, city.vault)).find((each) => each.to === email)
  const path = /https:\/\/world\.city\.example(\/office\/\S+)/.exec(mail?.text ?? '')?.[1]
  assert.ok(path, `a mail to ${email}`)
  return path
}

const noMail = async (city: TestCity) => (await readOutbox(city.db, city.vault)).length === 0

describe('the first administrator', () => {
  const form = { name: 'Anna Borg', email: 'anna@city.example', lang: 'en', password: NEW_PASSWORD }

  test('comes in by the link of the start, once, and lets others in', async (t) => {
    const city = await startCity(t)
    const path = `/office/begin/${await makeBeginLink(city.db)}`
    const anna = new Visitor(city)
    assert.match((await anna.get(path)).text, /You are the first one here/)
    assert.equal((await anna.post(path, form)).to, '/office')
    assert.equal((await anna.get('/office/staff')).status, 200)
    const late = new Visitor(city, '203.0.113.9')
    assert.equal((await late.get(path)).status, 410)
    assert.equal((await late.post(path, { ...form, email: 'mallory@city.example' })).status, 410)
    assert.equal(await makeBeginLink(city.db), undefined)
  })

  test('is one, though two come at once, with two links', async (t) => {
    const city = await startCity(t)
    const paths = [`/office/begin/${await makeBeginLink(city.db)}`, `/office/begin/${await makeBeginLink(city.db)}`]
    const answers = await Promise.all(
      paths.map((path, index) => new Visitor(city).post(path, { ...form, email: `a${index}@city.example` })),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410])
    assert.equal((await city.db.selectFrom('staff').select('id').execute()).length, 1)
  })

  test('is told what is wrong with the form, with all they typed kept but the password', async (t) => {
    const city = await startCity(t)
    const path = `/office/begin/${await makeBeginLink(city.db)}`
    const anna = new Visitor(city)
    for (const [change, sentence] of [
      [{ name: '' }, /Type your name/],
      [{ email: 'anna' }, /Type an e-mail address/],
      [{ email: 'a@b.example, c@d.example' }, /Type an e-mail address/],
      [{ password: 'short' }, /at least 15 characters/],
      [{ password: 'passwordpassword' }, /among the first/],
      [{ password: '123456789012345678' }, /among the first/],
      [{ password: 'aaaaaaaaaaaaaaaaaaaaa' }, /among the first/],
      [{ password: 'Anna Borg city anna' }, /your name or address/],
      [{ password: 'x'.repeat(201) }, /at most 200/],
    ] as const) {
      const answer = await anna.post(path, { ...form, ...change })
      assert.equal(answer.status, 422, JSON.stringify(change).slice(0, 60))
      assert.match(answer.text, sentence)
      assert.doesNotMatch(answer.text, /trappa|passwordpassword/)
    }
    assert.equal(await hasAdministrator(city.db), false)
  })

  test('cannot come with a link that is a day old, made up, or from another purpose', async (t) => {
    const city = await startCity(t)
    const secret = await makeBeginLink(city.db)
    for (const wrong of ['x', `${secret}x`, '..%2f..', '%00']) {
      assert.equal((await new Visitor(city).get(`/office/begin/${wrong}`)).status, 410, wrong)
    }
    assert.equal((await new Visitor(city).get(`/office/invitation/${secret}`)).status, 410)
    await city.db.updateTable('staff_links').set({ expires_at: sql`now()` }).execute()
    assert.equal((await new Visitor(city).post(`/office/begin/${secret}`, form)).status, 410)
  })
})

describe('somebody who is invited', () => {
  const invitation = { name: 'Eero Salo', email: 'eero@city.example', lang: 'fi', roles: ['translator'], langs: ['fi'] }

  test('gets a mail in their language, chooses a password, and is in with their roles', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const { to } = await visitor.post('/office/staff/invite', invitation)
    assert.match(to ?? '', /^\/office\/staff\/[\da-f-]+\?done=stands$/)
    const path = await linkTo(city, 'eero@city.example')
    const eero = new Visitor(city, '192.0.2.9')
    // A mail filter looks first.
    for (let look = 0; look < 3; look += 1) assert.match((await eero.get(path)).text, /Tervetuloa, Eero Salo/)
    assert.equal((await eero.post(path, { password: 'lyhyt' })).status, 422)
    assert.equal((await eero.post(path, { password: NEW_PASSWORD })).to, '/office')
    assert.match((await eero.get('/office')).text, /lang="fi"/)
    assert.equal((await eero.get('/office/staff')).status, 403)
    assert.equal((await new Visitor(city).post(path, { password: NEW_PASSWORD })).status, 410)
    assert.equal((await new Visitor(city).signIn('eero@city.example', NEW_PASSWORD)).status, 303)
  })

  test('has one good link: not the one before it was sent again, not one that was taken back or is a week old', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const { to = '' } = await visitor.post('/office/staff/invite', invitation)
    const page = to.replace(/\?.*/, '')
    const first = await linkTo(city, 'eero@city.example')
    await visitor.post(`${page}/invite`)
    const second = await linkTo(city, 'eero@city.example')
    assert.notEqual(second, first)
    const eero = new Visitor(city)
    assert.equal((await eero.get(first)).status, 410)
    assert.equal((await eero.get(second)).status, 200)
    await city.db.updateTable('staff_links').set({ expires_at: sql`now()` }).execute()
    assert.equal((await eero.get(second)).status, 410)
    assert.match((await visitor.get(page)).text, /the invitation has run out/)
    await visitor.post(`${page}/invite`)
    const third = await linkTo(city, 'eero@city.example')
    assert.match((await visitor.post(`${page}/withdraw`)).to ?? '', /done=withdrawn/)
    assert.equal((await eero.post(third, { password: NEW_PASSWORD })).status, 410)
    assert.equal((await visitor.get(page)).status, 404)
  })
})

describe('somebody who has forgotten their password', () => {
  test('gets a link by mail, and with it a new password; whoever was in with the old one is out', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['reader'] })
    const anna = new Visitor(city, '192.0.2.9')
    await anna.post('/office/forgotten', { email: email.toUpperCase() })
    const path = await linkTo(city, email)
    assert.equal((await anna.post(path, { password: NEW_PASSWORD })).to, '/office')
    assert.equal((await visitor.get('/office')).status, 303, 'the old session')
    assert.equal((await new Visitor(city, '198.51.100.1').signIn(email, PASSWORD)).status, 403)
    assert.equal((await new Visitor(city, '198.51.100.2').signIn(email, NEW_PASSWORD)).status, 303)
    assert.equal((await anna.get(path)).status, 410, 'once')
  })

  test('learns nothing of who works here', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const known = await new Visitor(city, '192.0.2.1').post('/office/forgotten', { email })
    const unknown = await new Visitor(city, '192.0.2.2').post('/office/forgotten', { email: 'nobody@city.example' })
    assert.deepEqual([unknown.status, unknown.text], [known.status, known.text])
  })

  test('is not mailed to death', async (t) => {
    const city = await startCity(t)
    const { email } = await addMember(city, { name: 'Anna', roles: ['reader'] })
    for (let host = 1; host <= 6; host += 1)
      await new Visitor(city, `203.0.113.${host}`).post('/office/forgotten', { email })
    assert.equal((await readOutbox(city.db, city.vault)).length, 3)
  })

  test('is still asked for the code of their app: a mailbox alone is not enough', async (t) => {
    const city = await startCity(t)
    const member = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const secret = await makeTotpSecret()
    await enableTotp(city.db, city.vault, member, { secret, code: new TOTP({ secret }).generate() })
    await city.db.updateTable('staff').set({ totp_step: null }).execute()
    const anna = new Visitor(city)
    await anna.post('/office/forgotten', { email: member.email })
    const page = await anna.post(await linkTo(city, member.email), { password: NEW_PASSWORD })
    assert.match(page.text, /Code from your app/)
    assert.equal(anna.session, undefined)
    const ticket = hiddenField(page, 'ticket')
    assert.equal(
      (await anna.post('/office/sign-in/code', { ticket, code: new TOTP({ secret }).generate() })).status,
      303,
    )
  })

  test('whose account is closed or still invited gets nothing', async (t) => {
    const city = await startCity(t)
    const closed = await addMember(city, { name: 'Closed', roles: ['reader'] })
    await city.db.updateTable('staff').set({ state: 'closed' }).where('id', '=', closed.id).execute()
    const invited = await addMember(city, { name: 'Invited', roles: ['reader'], password: undefined })
    for (const { email } of [closed, invited]) await new Visitor(city).post('/office/forgotten', { email })
    assert.ok(await noMail(city))
  })

  test('types what is no address, and is told so', async (t) => {
    const city = await startCity(t)
    for (const [index, email] of ['', 'anna', 'a@b.example\r\nBcc: c@d.example', 'a@b.example,c@d.example'].entries()) {
      assert.equal((await new Visitor(city, `192.0.2.${index}`).post('/office/forgotten', { email })).status, 422)
    }
    assert.ok(await noMail(city))
  })
})
