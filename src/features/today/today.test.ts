import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { recordClaim } from '#src/features/claims/index.ts'
import { publishText, sendToReview, writeText } from '#src/features/entries/index.ts'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'
import { signInMember } from '#src/testing/visitor.ts'

const TODAY = Temporal.Now.plainDateISO('Europe/Helsinki')

/** The part of the start page under a heading. */
function partOf(text: string, title: string): string {
  return text.split('<section').find((part) => part.includes(title)) ?? ''
}

const linksIn = (part: string) => [...part.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, , words]) => words)

async function write(city: TestCity, lang: 'sv' | 'fi', title: string, by: { id: string; name: string }) {
  const entry = await city.db.selectFrom('entries').select('id').where('kind', '=', 'page').executeTakeFirstOrThrow()
  await writeText(city.db, {
    entryId: entry.id,
    kind: 'page',
    lang,
    text: { title, lead: 'New.', body: 'New.' },
    slug: '',
    madeFrom: null,
    ofSubstance: true,
    by,
  })
  return entry.id
}

describe('the texts that wait', () => {
  test('are none where there are none', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    const { text } = await visitor.get('/office')
    assert.match(text, /Hello, Bo/)
    assert.match(text, /Nothing waits for you/)
  })

  test('are what somebody began, and for reviewers what they are asked for, but never their own', async (t) => {
    const city = await startCity(t)
    const anna = await signInMember(city, { name: 'Anna', roles: ['publisher'] })
    const bo = await signInMember(city, { name: 'Bo', roles: ['publisher'] })
    const carl = await signInMember(city, { name: 'Carl', roles: ['publisher'] })
    const id = await write(city, 'sv', 'Ny värld', anna)
    const link = new RegExp(`href="/office/entries/${id}/sv" lang="sv">Ny värld`)
    assert.match(partOf((await anna.visitor.get('/office')).text, 'What you are writing'), link)
    assert.doesNotMatch((await bo.visitor.get('/office')).text, link)

    await sendToReview(city.db, { entryId: id, lang: 'sv', by: anna, words: '', askedOf: bo.id })
    assert.match(partOf((await bo.visitor.get('/office')).text, 'Waits for your review'), link)
    assert.match((await bo.visitor.get('/office')).text, /you are asked/)
    for (const { visitor } of [anna, carl]) assert.doesNotMatch((await visitor.get('/office')).text, link)
  })

  test('are for translators the stale ones of their own languages alone', async (t) => {
    const city = await startCity(t)
    const id = await write(city, 'sv', 'Ny värld', { id: crypto.randomUUID(), name: 'a test' })
    await publishText(city.db, { entryId: id, lang: 'sv', by: 'a test' })
    const { visitor } = await signInMember(city, { name: 'Eero', roles: [{ role: 'translator', langs: ['fi'] }] })
    const { text } = await visitor.get('/office')
    assert.match(text, new RegExp(`href="/office/entries/${id}/fi/translate"`))
    assert.match(text, /href="\/office\/translations\?state=stale"/)
    assert.doesNotMatch(text, new RegExp(`href="/office/entries/${id}/en`))
    assert.match((await visitor.get('/office/needs/stale')).text, /1 thing[\s\S]*Maailma/)
  })

  test('have a list for each kind, and for what is no kind there is no page', async (t) => {
    const city = await startCity(t)
    const { visitor } = await signInMember(city, { name: 'Anna', roles: ['administrator'] })
    for (const path of ['/office/needs/nothing', '/office/needs/stale?page=0', '/office/needs/constructor']) {
      assert.equal((await visitor.get(path)).status, 404, path)
    }
  })
})

const city = await startCity({ after })
const { db } = city
const inForce = [{ state: 'in_force' as const, since: dateOf('1990') }]
for (let number = 1; number <= 7; number += 1) {
  await addParty(db, `town-${number}`, { names: { und: `Town ${number}` } })
  await addTie(db, `town-${number}`, {
    kind: 'twin_town',
    parties: [`town-${number}`],
    reviewOn: TODAY.add({ days: number * 8 }),
    officer: number === 7 ? 'Anna Berg' : undefined,
    states: inForce,
  })
}
await addParty(db, 'network', { names: { und: 'The Network' }, kind: 'network' })
const due = TODAY.add({ days: 10 }).toString()
await addTie(db, 'network', {
  kind: 'membership',
  parties: ['network'],
  fee: { amount: 16300, currency: 'EUR' },
  feeDue: due.slice(5),
  termUntil: dateOf(String(TODAY.year - 1)),
  states: inForce,
})
for (const [value, claimant] of [
  ['1968', 'The City'],
  ['1969', 'Town 1'],
] as const) {
  const claim = { attribute: 'signed', value, claimant, source: 'a book' } as const
  await recordClaim(db, { subject: { fact: 'tie', key: 'town-1' }, claim, by: 'a test' })
}
const anna = await signInMember(city, { name: 'Anna Berg', roles: ['administrator'] })

describe('what waits in the register', () => {
  test('is named and led to, one’s own first, with true counts and the way to the rest', async () => {
    const { text } = await anna.visitor.get('/office')
    const reviews = partOf(text, 'Ties to review')
    assert.match(reviews, /needs-count">7</)
    assert.deepEqual(linksIn(reviews), ['Town 7', 'Town 1', 'Town 2', 'Town 3', 'Town 4', 'and 2 more'])
    assert.match(reviews, /twin town, by \d+ \w+ \d{4}, you are its officer/)
    assert.match(reviews, /href="\/office\/needs\/to-review"[^>]*>and 2 more/)
    const all = (await anna.visitor.get('/office/needs/to-review')).text
    assert.match(all, /7 things/)
    for (let number = 1; number <= 7; number += 1) assert.match(all, new RegExp(`>Town ${number}<`))
    const [, tie = ''] = /href="(\/office\/register\/ties\/[^"]*)"/.exec(reviews) ?? []
    assert.equal((await anna.visitor.get(tie)).status, 200)

    assert.match(partOf(text, 'Ties whose term ends'), new RegExp(`The Network[\\s\\S]*ended ${TODAY.year - 1}`))
    assert.match(partOf(text, 'Fees that fall due'), /The Network[\s\S]*membership, €16,300, by /)
    assert.match(partOf(text, 'Claims that disagree'), /Town 1[\s\S]*signed/)
    assert.match(partOf(text, 'Ties without an activity'), /needs-count">8<[\s\S]*no activity is known/)
  })

  test('is nobody’s who may not keep the register', async () => {
    const reader = await signInMember(city, { name: 'Bo', roles: ['reader'] })
    assert.match((await reader.visitor.get('/office')).text, /Nothing waits for you/)
    for (const kind of ['to-review', 'fee-due', 'disputed', 'quiet']) {
      assert.match((await reader.visitor.get(`/office/needs/${kind}`)).text, /Nothing of the kind/, kind)
    }
    assert.equal((await reader.visitor.get('/office/settings/reminders')).status, 403)
  })

  test('comes as early as the city says, and what it cannot mean is explained', async () => {
    const settings = { reviewDays: '14', feeDays: '5', quietMonths: '600', perNight: '500' }
    const wrong = await anna.visitor.post('/office/settings/reminders', {
      ...settings,
      reviewDays: 'soon',
      feeDays: '-1',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /one to six whole numbers[\s\S]*value="soon"/)
    assert.equal((await anna.visitor.post('/office/settings/reminders', settings)).status, 303)
    const { text } = await anna.visitor.get('/office')
    assert.match(partOf(text, 'Ties to review'), /needs-count">1</)
    assert.equal(partOf(text, 'Fees that fall due'), '')
    assert.equal(partOf(text, 'Ties without an activity'), '')
  })
})
