import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { publishText, writeText } from '#src/features/entries/index.ts'
import { saveParty } from '#src/features/parties/index.ts'
import { recordTieState, saveTie } from '#src/features/ties/index.ts'
import { startCity } from '#src/testing/city.ts'
import { signInMember } from '#src/testing/visitor.ts'

describe('the start page of the office', () => {
  test('says that nothing waits where nothing does', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    const { text } = await visitor.get('/office')
    assert.match(text, /Hello, Bo/)
    assert.match(text, /Nothing waits for you/)
  })

  test('shows translators the stale texts of their own languages alone', async (t) => {
    const city = await startCity(t)
    const entry = await city.db.selectFrom('entries').select('id').where('kind', '=', 'page').executeTakeFirstOrThrow()
    await writeText(city.db, {
      entryId: entry.id,
      kind: 'page',
      lang: 'sv',
      text: { title: 'Ny värld', lead: 'Ny.', body: 'Ny.' },
      slug: '',
      madeFrom: null,
      ofSubstance: true,
      by: 'a test',
    })
    await publishText(city.db, { entryId: entry.id, lang: 'sv', by: 'a test' })
    const { visitor } = await signInMember(city, { name: 'Eero', roles: [{ role: 'translator', langs: ['fi'] }] })
    const { text } = await visitor.get('/office')
    assert.match(text, new RegExp(`href="/office/entries/${entry.id}/fi/translate"`))
    assert.match(text, /href="\/office\/translations\?state=stale"/)
    assert.doesNotMatch(text, new RegExp(`href="/office/entries/${entry.id}/en`))
  })

  test('tells who keeps the register of a tie whose term is over, and nobody else', async (t) => {
    const city = await startCity(t)
    await saveParty(city.db, { key: 'a', kind: 'city', names: [{ lang: 'und', name: 'A', kind: 'name' }] }, 'a test')
    const term = { date: Temporal.PlainDate.from('2019-01-01'), precision: 'year' } as const
    await saveTie(city.db, { key: 'm', kind: 'memorandum', parties: ['a'], termUntil: term }, 'a test')
    const state = { state: 'in_force', isCertain: true, notes: {} } as const
    await recordTieState(city.db, { tieKey: 'm', state, by: 'a test' })
    const editor = await signInMember(city, { name: 'Anna', roles: ['editor'] })
    assert.match((await editor.visitor.get('/office')).text, /One tie is in force in the register although/)
    const reader = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    assert.doesNotMatch((await reader.visitor.get('/office')).text, /In the register/)
  })

  test('tells how to fill a city that is empty', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    await sql`delete from site`.execute(city.db)
    await city.db.transaction().execute((tx) => sql`select pg_notify('proxeny_tags', 'site')`.execute(tx))
    for (let tries = 0; ; tries += 1) {
      if (/still empty/.test((await visitor.get('/office')).text)) break
      assert.ok(tries < 200, 'the office never heard of it')
    }
  })
})
