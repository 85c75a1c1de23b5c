import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { endSessions } from '#src/features/staff/index.ts'
import { startCity } from '#src/testing/city.ts'
import { addMember, PASSWORD, signInMember, type Visitor } from '#src/testing/visitor.ts'

const INVITE = '/office/staff/invite'
const TYPED = {
  name: 'Eero <Salo>',
  email: 'eero@city.example',
  lang: 'fi',
  roles: ['translator', 'editor'],
  langs: 'fi',
}
const FROM_PAGE = { referer: `https://world.city.example${INVITE}` }

/** Sends a form too late, and follows where that leads as far as the page to sign in. */
async function sendTooLate(visitor: Visitor) {
  const refused = await visitor.post(INVITE, TYPED, FROM_PAGE)
  assert.equal(refused.status, 303)
  const page = await visitor.get(refused.to ?? '')
  return { page, to: /name="to" value="([^"]*)"/.exec(page.text)?.[1] ?? '' }
}

describe('a form that was sent after the session had ended', () => {
  test('is there again after signing in, with everything that was typed, and nothing of it was done', async (t) => {
    const city = await startCity(t)
    const { id, email, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await endSessions(city.db, id)
    const { page, to } = await sendTooLate(visitor)
    assert.match(page.text, /What you typed is kept/)
    const back = await visitor.signIn(email, PASSWORD, to)
    const way = await visitor.get(back.to ?? '')
    assert.match(way.to ?? '', /^\/office\/staff\/invite\?kept=/)
    const form = await visitor.get(way.to ?? '')
    assert.match(form.text, /is here again, but not saved yet/)
    assert.match(form.text, /name="name" value="Eero &lt;Salo&gt;"|value="Eero &lt;Salo&gt;"[^>]*name="name"/)
    for (const value of ['editor', 'translator', 'fi'])
      assert.match(form.text, new RegExp(`value="${value}" checked=""`))
    assert.match(form.text, /<option value="fi" selected=""/)
    assert.equal((await city.db.selectFrom('staff').select('id').execute()).length, 1)
    assert.match((await visitor.post(INVITE, TYPED)).to ?? '', /done=/)
  })

  test('is kept when the session simply ran out, for an hour', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await city.db.updateTable('staff_sessions').set({ expires_at: sql`now() - interval '3 hours'` }).execute()
    const { to } = await sendTooLate(visitor)
    assert.match(to, /^\/office\/kept\//)
    await city.db.updateTable('kept_forms').set({ created_at: sql`now() - interval '61 minutes'` }).execute()
    await visitor.signIn(email, PASSWORD, to)
    assert.equal((await visitor.get(to)).to, '/office')
  })

  test('is shown to nobody else, on the same computer or with the link', async (t) => {
    const city = await startCity(t)
    const { id, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await endSessions(city.db, id)
    const { to } = await sendTooLate(visitor)
    const other = await addMember(city, { name: 'Bo', roles: ['administrator'] })
    await visitor.signIn(other.email, PASSWORD, to)
    assert.equal((await visitor.get(to)).to, '/office')
    const secret = to.split('/').at(-1)
    assert.doesNotMatch((await visitor.get(`${INVITE}?kept=${secret}`)).text, /Eero/)
  })

  test('lies in the database as letters that say nothing, without any password', async (t) => {
    const city = await startCity(t)
    const { id, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await endSessions(city.db, id)
    await visitor.post('/office/account/password', { current_password: PASSWORD, new_password: 'another secret one' })
    await sendTooLate(visitor)
    const rows = await city.db.selectFrom('kept_forms').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(rows), /Eero|korsord|another/)
    for (const row of rows) assert.doesNotMatch(city.vault.open(row.fields, `form:${id}`) ?? '', /korsord|another/)
  })

  test('is not kept for whom nobody knows: strangers cannot fill the database', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    for (const cookie of ['', 'x', 'a'.repeat(43)]) {
      visitor.cookies.set('__Host-office', cookie)
      assert.equal(
        (await visitor.post(INVITE, TYPED, FROM_PAGE)).to,
        `/office/sign-in?to=${encodeURIComponent(INVITE)}`,
      )
    }
    assert.deepEqual(await city.db.selectFrom('kept_forms').selectAll().execute(), [])
  })

  test('can still be copied from when its page is gone', async (t) => {
    const city = await startCity(t)
    const { id, email, visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await endSessions(city.db, id)
    const refused = await visitor.post('/office/staff/gone/roles', { note: 'Hours of work' })
    const kept = new URLSearchParams((refused.to ?? '').split('?')[1]).get('kept')
    await visitor.signIn(email, PASSWORD, `/office/kept/${kept}`)
    const way = await visitor.get(`/office/kept/${kept}`)
    const page = await visitor.get(way.to ?? '')
    assert.match(page.text, /<blockquote class="left-over">Hours of work<\/blockquote>/)
  })
})
