import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startCity } from '#src/testing/city.ts'
import { addMember, signInMember } from '#src/testing/visitor.ts'

describe('the last administrator', () => {
  test('stays one: not closed, not made anything else', async (t) => {
    const city = await startCity(t)
    const { id, visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    for (const [path, fields] of [
      ['roles', { roles: 'reader', was: 'administrator' }],
      ['close', {}],
    ] as const) {
      const refused = await visitor.post(`/office/staff/${id}/${path}`, fields)
      assert.equal(refused.status, 409)
      assert.match(refused.text, /This is the last administrator/)
    }
    assert.equal((await visitor.get('/office/staff')).status, 200)
  })

  test('stays one when two take each other’s role away at once', async (t) => {
    const city = await startCity(t)
    const [one, two] = [
      await signInMember(city, { name: 'One', roles: ['administrator'] }),
      await signInMember(city, { name: 'Two', roles: ['administrator'] }),
    ]
    const take = (from: typeof one, by: typeof one) =>
      by.visitor.post(`/office/staff/${from.id}/roles`, { roles: 'reader', was: 'administrator' })
    const answers = await Promise.all([take(one, two), take(two, one)])
    const left = await city.db
      .selectFrom('staff_roles')
      .select('staff_id')
      .where('role', '=', 'administrator')
      .execute()
    assert.equal(left.length, 1, answers.map(({ status }) => status).join())
  })
})

describe('roles', () => {
  test('are not overwritten by somebody who saw others', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const anna = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const change = (was: string, roles: string) => visitor.post(`/office/staff/${anna.id}/roles`, { was, roles })
    assert.match((await change('reader', 'editor')).to ?? '', /done=roles/)
    const refused = await change('reader', 'publisher')
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Somebody else changed the roles meanwhile/)
    assert.match(refused.text, /value="editor" checked=""/)
  })

  test('of a translator name the languages', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const anna = await addMember(city, { name: 'Anna', roles: ['reader'] })
    const change = (fields: Record<string, string | string[]>) =>
      visitor.post(`/office/staff/${anna.id}/roles`, { was: 'reader', ...fields })
    assert.match((await change({ roles: 'translator' })).text, /at least one language/)
    assert.match((await change({ roles: [] })).text, /at least one role/)
    assert.match((await change({ roles: 'emperor' })).text, /at least one role/)
    assert.equal((await change({ roles: 'translator', langs: ['fi', 'xx'] })).status, 303)
    const rows = await city.db.selectFrom('staff_roles').selectAll().where('staff_id', '=', anna.id).execute()
    assert.deepEqual(
      rows.map(({ role, langs }) => [role, langs]),
      [['translator', ['fi']]],
    )
  })
})

describe('an account', () => {
  test('that is closed can be opened again, and nothing of it was lost', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const anna = await signInMember(city, { name: 'Anna', roles: ['editor'] })
    assert.match((await visitor.post(`/office/staff/${anna.id}/close`)).to ?? '', /done=closed/)
    assert.equal((await anna.visitor.get('/office')).status, 303)
    assert.match((await visitor.post(`/office/staff/${anna.id}/reopen`)).to ?? '', /done=reopened/)
    assert.equal((await anna.visitor.signIn(anna.email)).status, 303)
  })

  test('is nobody’s to change but those who may', async (t) => {
    const city = await startCity(t)
    const boss = await addMember(city, { name: 'Boss', roles: ['administrator'] })
    for (const role of ['reader', 'editor', 'translator', 'publisher', 'visits_officer', 'sender'] as const) {
      const { visitor } = await signInMember(city, { name: `A ${role}`, roles: [role] })
      for (const path of ['', '/invite', `/${boss.id}`]) {
        assert.equal((await visitor.get(`/office/staff${path}`)).status, 403, `${role} ${path}`)
      }
      for (const path of ['invite', `${boss.id}/roles`, `${boss.id}/close`, `${boss.id}/codes-off`]) {
        assert.equal((await visitor.post(`/office/staff/${path}`, { roles: 'administrator' })).status, 403)
      }
      assert.equal((await visitor.get('/office/outbox')).status, 403)
    }
  })

  test('that is nobody’s answers 404, whatever the address says', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    for (const id of ['x', '00000000-0000-0000-0000-000000000000', '%00', "'", '1'.repeat(500)]) {
      assert.equal((await visitor.get(`/office/staff/${id}`)).status, 404, id)
      for (const act of ['roles', 'close', 'reopen', 'invite', 'withdraw', 'codes-off']) {
        assert.equal(
          (await visitor.post(`/office/staff/${id}/${act}`, { roles: 'reader' })).status,
          404,
          `${id} ${act}`,
        )
      }
    }
  })

  test('of an address that is taken is not made twice', async (t) => {
    const city = await startCity(t)
    const { email, visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'] })
    const form = { name: 'Again', email: email.toUpperCase(), lang: 'sv', roles: 'reader' }
    const refused = await visitor.post('/office/staff/invite', form)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /has an account with that address already/)
    assert.match(refused.text, /value="Again"/)
  })

  test('shows who is there in words, in the reader’s language', async (t) => {
    const city = await startCity(t)
    await addMember(city, { name: 'Anna', roles: [{ role: 'translator', langs: ['ar', 'fi'] }] })
    const { visitor } = await signInMember(city, { name: 'Boss', roles: ['administrator'], lang: 'sv' })
    assert.match((await visitor.get('/office/staff')).text, /översättare \(arabiska, finska\)/)
  })
})
