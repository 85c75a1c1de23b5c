import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { chooseClaim, recordClaim } from '#src/features/claims/index.ts'
import { saveSource } from '#src/features/facts/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { recordTieState } from '#src/features/ties/index.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'

const PAGE = entryFiles('pages/twin-towns', {
  facts: 'original: sv\nshows: twin_towns',
  title: { sv: 'Vänorter', fi: 'Ystävyyskaupungit', en: 'Twin towns' },
})
const DECISION = 'City board 14.3.2022 § 91'

async function startWithTowns(t: TestContext) {
  const city = await startCity(t, PAGE)
  const { db } = city
  await addParty(db, 'gatchina', {
    names: { und: 'Gatchina', sv: 'Gattjina', fi: 'Hatsina' },
    country: 'RU',
    place: { latitude: 59.57, longitude: 30.12 },
  })
  await addParty(db, 'esztergom', {
    names: { und: 'Esztergom' },
    country: 'HU',
    place: { latitude: 47.79, longitude: 18.74 },
  })
  await addTie(db, 'twin-gatchina', {
    kind: 'twin_town',
    parties: ['gatchina'],
    states: [
      { state: 'in_force', since: dateOf('1968') },
      { state: 'ended', since: dateOf('2022-03-14'), decision: DECISION },
    ],
  })
  await addTie(db, 'twin-esztergom', {
    kind: 'twin_town',
    parties: ['esztergom'],
    states: [{ state: 'in_force', since: dateOf('1971') }],
  })
  return city
}

/** The words of a page, without its markup. */
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const rowOf = (html: string, key: string) =>
  wordsOf(html.slice(html.indexOf(`id="tie-${key}"`), html.indexOf('</article>', html.indexOf(`id="tie-${key}"`))))

describe('the twin towns', () => {
  test('a town whose tie has ended stays, as ended, with the decision', async (t) => {
    const city = await startWithTowns(t)
    const { text } = await city.read('/en/twin-towns')
    assert.match(rowOf(text, 'twin-gatchina'), /Ended .*Twin town 1968 – 14 March 2022/)
    assert.match(rowOf(text, 'twin-gatchina'), new RegExp(DECISION))
    assert.match(wordsOf(text), /One twin town in one country/)
  })

  test('as of a day before the end, the tie is in force and nothing is known of its end', async (t) => {
    const city = await startWithTowns(t)
    for (const day of ['2021', '2022-03-13', '13.3.2022']) {
      const { status, text } = await city.read(`/en/twin-towns?as-of=${day}`)
      assert.equal(status, 200)
      assert.match(rowOf(text, 'twin-gatchina'), /In force .*Twin town since 1968/)
      assert.ok(!text.includes(DECISION))
      assert.match(wordsOf(text), /2 twin towns in 2 countries/)
      assert.match(text, /<meta name="robots" content="noindex"/)
    }
    const before = await city.read('/en/twin-towns?as-of=1970')
    assert.ok(!before.text.includes('id="tie-twin-esztergom"'))
    const first = await city.read('/en/twin-towns?as-of=1960')
    assert.match(wordsOf(first.text), /The register has no tie yet on that day/)
  })

  test('the day stays when the language is changed', async (t) => {
    const city = await startWithTowns(t)
    const { text } = await city.read('/en/twin-towns?as-of=1970')
    assert.match(text, /\/language\/sv\/vanorter\?per=1970"/)
    assert.match(text, /\/language\/fi\/ystavyyskaupungit\?paiva=1970"/)
  })

  test('what is no day is told back to the reader, who sees today', async (t) => {
    const city = await startWithTowns(t)
    for (const typed of ['20211', '2016-13', '2999']) {
      const { status, text } = await city.read(`/en/twin-towns?as-of=${typed}`)
      assert.equal(status, 404)
      assert.match(text, new RegExp(`value="${typed}"`))
      assert.match(text, /role="alert"/)
      assert.match(wordsOf(text), /The ties today/)
    }
    const hostile = await city.read(`/en/twin-towns?as-of=${encodeURIComponent('"><script>x')}`)
    assert.ok(!hostile.text.includes('<script>x'))
    // And it is not what the next reader gets.
    assert.equal((await city.read('/en/twin-towns')).status, 200)
  })

  test('claims that disagree stand side by side, with who says so and why one was chosen', async (t) => {
    const city = await startWithTowns(t)
    const { db } = city
    await saveSource(
      db,
      { key: 'paper', names: { en: 'The Newspaper', sv: 'Tidningen' }, url: 'https://paper.example' },
      't',
    )
    const say = (value: string, claimant: string, source: string) =>
      recordClaim(db, {
        subject: { fact: 'tie', key: 'twin-esztergom' },
        claim: { attribute: 'signed', value, claimant, source },
        by: 'a test',
      })
    await say('1974', 'Esztergom', 'a letter')
    const chosen = await say('1971', 'The Newspaper', 'paper')
    assert.ok(typeof chosen !== 'string')
    await chooseClaim(db, { claimId: chosen.id, reasons: { en: 'It is right elsewhere.' }, by: 'a test' })
    const row = rowOf((await city.read('/en/twin-towns')).text, 'twin-esztergom')
    assert.match(row, /The sources disagree on when the agreement was made/)
    assert.match(row, /1971 according to The Newspaper.* The register goes by this : It is right elsewhere\./)
    assert.match(row, /1974 according to Esztergom \( ?a letter/)
    assert.match((await city.read('/sv/vanorter')).text, /<a href="https:\/\/paper\.example">Tidningen<\/a>/)
  })

  test('what is not known is said, and what is uncertain', async (t) => {
    const city = await startWithTowns(t)
    await addParty(city.db, 'koge', { names: { und: 'Køge' }, country: 'DK' })
    await addTie(city.db, 'twin-koge', {
      kind: 'twin_town',
      parties: ['koge'],
      states: [{ state: 'in_force', isCertain: false, notes: { en: 'No end date was found.' } }],
    })
    const row = rowOf((await city.read('/en/twin-towns')).text, 'twin-koge')
    assert.match(row, /In force, uncertain .*Twin town, since when is not known .*No end date was found\./)
  })

  test('a tie of several towns is among them, and on the page of each', async (t) => {
    const city = await startWithTowns(t)
    await addTie(city.db, 'ring', {
      kind: 'cooperation',
      names: { en: 'The ring' },
      parties: ['gatchina', 'esztergom'],
      states: [{ state: 'in_force' }],
    })
    assert.match(
      rowOf((await city.read('/en/twin-towns')).text, 'ring'),
      /The ring .*Together with: Gatchina , Esztergom/,
    )
    const one = await city.read('/en/partners/gatchina')
    assert.match(rowOf(one.text, 'ring'), /The ring .*Together with: Esztergom/)
    assert.match(rowOf((await city.read('/en/partners/esztergom')).text, 'ring'), /Together with: Gatchina/)
  })

  test('a tie that is not public is nowhere', async (t) => {
    const city = await startWithTowns(t)
    await addParty(city.db, 'hidden', { names: { und: 'Hiddenville' } })
    await addTie(city.db, 'quiet', {
      kind: 'friendship',
      names: { en: 'The quiet one' },
      parties: ['hidden'],
      isPublic: false,
      states: [{ state: 'in_force' }],
    })
    for (const path of ['/en/twin-towns', '/en/partners/hiddenville', '/en']) {
      assert.ok(!(await city.read(path)).text.includes('The quiet one'), path)
    }
  })

  test('a change in the register is on the kept page at once', async (t) => {
    const city = await startWithTowns(t)
    assert.match(rowOf((await city.read('/en/twin-towns')).text, 'twin-esztergom'), /In force/)
    const state = { state: 'suspended', since: dateOf('2024-01-02'), isCertain: true, notes: {} } as const
    await city.announced(() => recordTieState(city.db, { tieKey: 'twin-esztergom', state, by: 'a test' }))
    const row = rowOf((await city.read('/en/twin-towns')).text, 'twin-esztergom')
    assert.match(row, /Suspended .*Twin town since 1971, suspended since 2 January 2024/)
  })

  test('are drawn for readers of Arabic too, from right to left', async (t) => {
    const city = await startWithTowns(t)
    await setLanguageOpen(city.db, { lang: 'ar', open: true })
    await city.load(
      entryFiles('pages/twin-towns', { facts: 'original: sv\nshows: twin_towns', title: { ar: 'المدن التوأم' } }),
    )
    const { status, text } = await city.read(`/ar/${encodeURIComponent('المدن-التوأم')}`)
    assert.equal(status, 200)
    assert.match(text, /<html lang="ar" dir="rtl"/)
    assert.match(rowOf(text, 'twin-gatchina'), /روسيا/)
  })
})
