import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { saveActivity } from '#src/features/activities/index.ts'
import { startCity } from '#src/testing/city.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'
import { signInMember } from '#src/testing/visitor.ts'

const city = await startCity({ after })
const { db } = city
const thisYear = Temporal.Now.plainDateISO('Europe/Helsinki').year
const inForce = (since: string) => [{ state: 'in_force' as const, since: dateOf(since) }]
for (const key of ['a', 'b', 'c', 'd', 'union', 'council']) {
  await addParty(db, key, { names: { und: key.toUpperCase() } })
}
await addTie(db, 'a', {
  kind: 'twin_town',
  parties: ['a'],
  fee: { amount: 100, currency: 'EUR' },
  states: inForce('1968'),
})
await addTie(db, 'b', {
  kind: 'twin_town',
  parties: ['b'],
  fee: { amount: 900, currency: 'SEK' },
  states: inForce('1968'),
})
await addTie(db, 'c', { kind: 'contact', parties: ['c'], states: inForce(`${thisYear}`) })
await addTie(db, 'd', {
  kind: 'contact',
  parties: ['d'],
  isPublic: false,
  fee: { amount: 7, currency: 'EUR' },
  states: [...inForce('1990'), { state: 'ended', since: dateOf('2001') }],
})
const activity = (key: string, more: object) =>
  saveActivity(
    db,
    { key, kind: 'project', names: [{ lang: 'und', name: key, kind: 'name' }], roles: [], ...more },
    'a test',
  )
const grant = (party: string, amount: number, currency: string) => ({
  role: 'funder',
  party,
  money: { amount, currency },
})
await activity('one', {
  when: { from: dateOf(`${thisYear}`) },
  themes: ['culture'],
  roles: [grant('union', 1000, 'EUR'), grant('council', 500, 'SEK'), { role: 'partner', party: 'a' }],
})
await activity('two', { when: { from: dateOf('2013') }, roles: [grant('union', 20, 'EUR')] })
await activity('three', { kind: 'event', when: { from: dateOf('2013') }, themes: ['culture'] })
await activity('four', { when: { from: dateOf('2013') }, status: 'cancelled', themes: ['culture'] })
const editor = await signInMember(city, { name: 'Anna', roles: ['editor'] })

const csv = async (name: string) => {
  const answer = await editor.visitor.get(`/office/figures/${name}`)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/)
  return answer.text.replace('\ufeff', '').trim().split('\r\n')
}

describe('the figures of the office', () => {
  test('count what there is, each once, and never add up two currencies', async () => {
    assert.deepEqual(await csv('activities.csv'), ['Year,Project,Event,All', '2013,1,1,2', `${thisYear},1,0,1`])
    assert.deepEqual(await csv('activities.csv?theme=culture'), [
      'Year,Project,Event,All',
      '2013,0,1,1',
      `${thisYear},1,0,1`,
    ])
    assert.deepEqual((await csv('themes.csv')).slice(1), ['Culture,2,1', 'Without a theme,1,0'])
    assert.deepEqual((await csv('ties.csv')).slice(1, 3), [
      '"In force, with activity",2',
      '"In force, without an activity",1',
    ])
    assert.equal((await csv('ties.csv')).at(-1), 'Ended,1')
    assert.deepEqual((await csv('languages.csv')).slice(1, 3), ['Swedish,1,0,0', 'Finnish,1,0,0'])
    assert.deepEqual((await csv('fees.csv')).slice(1), ['A,100,EUR', 'B,900,SEK'])
    assert.deepEqual((await csv('grants.csv')).slice(1), [
      '2013,20,EUR,1',
      `${thisYear},1000,EUR,1`,
      `${thisYear},500,SEK,1`,
    ])
  })

  test('are drawn with a table each, and a theme narrows the years', async () => {
    const { text } = await editor.visitor.get('/office/figures')
    assert.equal(text.match(/<figure class="chart"/g)?.length, 8)
    assert.equal(text.match(/<summary>As a table/g)?.length, 8)
    assert.match(text, /Yearly fees, Swedish Krona[\s\S]*SEK/)
    const narrowed = (await editor.visitor.get('/office/figures?theme=culture')).text
    assert.match(narrowed, /Theme: Culture[\s\S]*figures\/activities\.csv\?theme=culture/)
    for (const path of ['?theme=nothing', '/nothing.csv', '/constructor.csv', '/activities.csv?theme=x']) {
      assert.equal((await editor.visitor.get(`/office/figures${path}`)).status, 404, path)
    }
  })

  test('show a reader everything but fees', async () => {
    const reader = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    const { text } = await reader.visitor.get('/office/figures')
    assert.match(text, /The health of our ties/)
    assert.doesNotMatch(text, /Yearly fees|\/office\/register/)
    assert.equal((await reader.visitor.get('/office/figures/fees.csv')).status, 403)
    assert.equal((await reader.visitor.get('/office/figures/grants.csv')).status, 200)
  })
})
