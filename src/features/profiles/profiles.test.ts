import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { sql } from 'kysely'
import { saveActivity } from '#src/features/activities/index.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { addParty, addTie, dateOf } from '#src/testing/register.ts'

async function startWithPartners(t: TestContext) {
  const city = await startCity(t)
  const { db } = city
  await addParty(db, 'own', { names: { und: 'The City' }, isOwn: true, place: { latitude: 60.2, longitude: 24.65 } })
  await addParty(db, 'russia', { kind: 'region', names: { und: 'Leningrad Oblast' }, country: 'RU' })
  await addParty(db, 'gatchina', {
    names: { und: 'Gatchina', sv: 'Gattjina', fi: 'Hatsina' },
    country: 'RU',
    place: { latitude: 59.57, longitude: 30.12 },
    wikidata: 'Q151469',
    website: 'https://gatchina.example',
    partOf: 'russia',
    audiences: ['tourists'],
  })
  await addParty(db, 'baltic', { kind: 'network', names: { und: 'Baltic Cities' } })
  await addParty(db, 'koge', { names: { und: 'Køge' }, country: 'DK' })
  await addTie(db, 'twin', {
    kind: 'twin_town',
    parties: ['gatchina'],
    states: [{ state: 'in_force', since: dateOf('1968') }],
  })
  await saveActivity(
    db,
    {
      key: 'camp',
      kind: 'exchange',
      names: [{ lang: 'und', name: 'Summer camp', kind: 'name' }],
      when: { from: dateOf('2015-06') },
      roles: [
        { role: 'host', party: 'own' },
        { role: 'guest', party: 'gatchina' },
        { role: 'guest', party: 'koge' },
      ],
    },
    'a test',
  )
  await city.load({
    ...entryFiles('parties/gatchina', {
      facts: 'original: sv',
      title: { sv: 'Gattjina, en gammal vän' },
      body: 'Ett slott vid en sjö.',
    }),
    ...entryFiles('stories/letter', {
      facts: 'original: en\nabout: [parties/gatchina]',
      title: { en: 'A letter from Gatchina' },
    }),
    ...entryFiles('stories/other', { facts: 'original: en', title: { en: 'Something else' } }),
  })
  return city
}

describe('the page of a party', () => {
  test('has its name in each language as its address, and every other one leads there', async (t) => {
    const city = await startWithPartners(t)
    assert.match((await city.read('/fi/kumppanit/hatsina')).text, /<h1>Hatsina<\/h1>/)
    for (const [asked, own] of [
      ['/sv/partner/hatsina', '/sv/partner/gattjina'],
      ['/sv/partner/gatchina', '/sv/partner/gattjina'],
      ['/en/partners/gattjina', '/en/partners/gatchina'],
      ['/en/partners/hatsina.rss', '/en/partners/gatchina.rss'],
    ] as const) {
      const { status, headers } = await city.read(asked)
      assert.deepEqual([status, headers.get('location')], [301, own])
    }
    const { text } = await city.read('/sv/partner/gattjina')
    for (const alternate of ['sv/partner/gattjina', 'fi/kumppanit/hatsina', 'en/partners/gatchina']) {
      assert.match(text, new RegExp(`hreflang="\\w\\w" href="https://world.city.example/${alternate}"`))
    }
    assert.match(text, /Också:.*<bdi>Gatchina<\/bdi>.*<bdi lang="fi">Hatsina<\/bdi>/s)
  })

  test('shows the text about it in the language that it has, and says so', async (t) => {
    const city = await startWithPartners(t)
    assert.match((await city.read('/sv/partner/gattjina')).text, /Ett slott vid en sjö/)
    const { text } = await city.read('/en/partners/gatchina')
    assert.match(text, /This text is not available in English/)
    assert.match(text, /<div class="prose" lang="sv" dir="ltr"/)
    // The address of the text is not one of the page.
    assert.equal(
      (await city.read('/sv/partner/gattjina-en-gammal-van')).headers.get('location'),
      '/sv/partner/gattjina',
    )
  })

  test('gathers what binds us, what we did together, what is told of it, and its neighbours', async (t) => {
    const city = await startWithPartners(t)
    await addTie(city.db, 'member', { kind: 'membership', parties: ['baltic'], states: [{ state: 'in_force' }] })
    await sql`
      insert into network_members (network_id, party_id, source)
      select network.id, party.id, 'a list' from entries network, entries party
       where network.key = 'baltic' and party.key = 'gatchina'`.execute(city.db)
    const { text } = await city.read('/en/partners/gatchina')
    assert.match(text, /Twin town since 1968/)
    assert.match(text, /href="\/en\/activities\/summer-camp"/)
    assert.match(text, /A letter from Gatchina/)
    assert.doesNotMatch(text, /Something else/)
    assert.match(text, /Networks that The City is in too.*Baltic Cities/s)
    assert.match(text, /Took part in the same.*Køge/s)
    assert.match(text, /href="\/en\/partners\/leningrad-oblast"/)
    assert.match(text, /href="\/en\/partners\/gatchina\.ics"/)
    assert.match((await city.read('/en/partners/baltic-cities')).text, /Members in the register.*Gatchina/s)
  })

  test('tells machines what it is and where else it is known', async (t) => {
    const city = await startWithPartners(t)
    const { text } = await city.read('/en/partners/gatchina')
    const things = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
      JSON.parse(json),
    )
    const thing = things.find((each) => each['@type'] === 'City')
    assert.deepEqual(thing.sameAs, ['https://www.wikidata.org/entity/Q151469', 'https://gatchina.example'])
    assert.deepEqual(thing.geo, { '@type': 'GeoCoordinates', latitude: 59.57, longitude: 30.12 })
    assert.deepEqual(thing.alternateName, ['Gattjina', 'Hatsina'])
    assert.equal(thing.containedInPlace.name, 'Leningrad Oblast')
    assert.equal(things.find((each) => each['@type'] === 'BreadcrumbList').itemListElement[1].name, 'Partners')
  })

  test('can be followed: its feeds have what is told of it and nothing else', async (t) => {
    const city = await startWithPartners(t)
    for (const form of ['rss', 'atom', 'json']) {
      const { status, text } = await city.read(`/en/partners/gatchina.${form}`)
      assert.equal(status, 200, form)
      const feed = form === 'json' ? (JSON.parse(text) as ReturnType<typeof parseFeed>) : parseFeed(text)
      assert.match(feed.title ?? '', /^News about Gatchina/)
      assert.deepEqual(
        feed.items.map((item) => item.title),
        ['A letter from Gatchina'],
      )
    }
    const page = await city.read('/fi/kumppanit/hatsina.rss', { accept: 'text/html' })
    assert.match(page.text, /Uutisia: Hatsina/)
  })

  test('of our own city is the start page', async (t) => {
    const city = await startWithPartners(t)
    const { status, headers } = await city.read('/fi/kumppanit/the-city')
    assert.deepEqual([status, headers.get('location')], [301, '/fi'])
    assert.doesNotMatch((await city.read('/sitemaps/entries-1.xml')).text, /the-city/)
  })

  test('that never was answers 404, whatever is asked', async (t) => {
    const city = await startWithPartners(t)
    for (const path of [
      '/en/partners/nowhere',
      '/en/partners/%00',
      '/en/partners/Gatchina',
      '/en/partners/nowhere.rss',
    ]) {
      assert.equal((await city.read(path)).status, 404, path)
    }
  })
})

describe('the list of partners', () => {
  test('is by kind, and narrowed by kind, theme and country', async (t) => {
    const city = await startWithPartners(t)
    const whole = await city.read('/en/partners')
    assert.ok(whole.text.indexOf('<h2>Cities</h2>') < whole.text.indexOf('<h2>Networks</h2>'))
    assert.doesNotMatch(whole.text, /href="\/en\/partners\/the-city"/)
    const russian = await city.read('/sv/partner?land=RU')
    assert.match(russian.text, /<h1>Partner: Ryssland<\/h1>/)
    assert.doesNotMatch(russian.text, /Køge/)
    assert.match(russian.text, /\/language\/en\/partners\?country=RU/)
    assert.match((await city.read('/fi/kumppanit?laji=verkostot')).text, /Baltic Cities/)
    assert.match((await city.read('/en/partners?theme=culture')).text, /There is nothing here yet/)
  })

  test('answers filters that name nothing with 404', async (t) => {
    const city = await startWithPartners(t)
    const queries = ['kind=x', 'country=XX', 'country=ru', 'theme=x', 'page=2', 'page=0', 'page=1e3', 'kind=stader']
    for (const query of queries) assert.equal((await city.read(`/en/partners?${query}`)).status, 404, query)
    assert.equal((await city.read('/en/partners?utm_source=x&kind=&page=1')).status, 200)
  })

  test('stands in the map for search engines, with each party in each language', async (t) => {
    const city = await startWithPartners(t)
    assert.match((await city.read('/sitemaps/lists.xml')).text, /world\.city\.example\/fi\/kumppanit</)
    const { text } = await city.read('/sitemaps/entries-1.xml')
    assert.match(text, /<loc>https:\/\/world\.city\.example\/sv\/partner\/gattjina<\/loc>/)
    assert.match(text, /hreflang="fi" href="https:\/\/world\.city\.example\/fi\/kumppanit\/hatsina"/)
    assert.doesNotMatch(text, /gammal-van/)
  })
})
