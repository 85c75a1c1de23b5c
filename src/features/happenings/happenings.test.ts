import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type ActivityFacts, saveActivity } from '#src/features/activities/index.ts'
import { saveParty } from '#src/features/parties/index.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'
import { entryFiles, type Files, startCity } from '#src/testing/city.ts'

const TODAY = Temporal.Now.plainDateISO('Europe/Helsinki')
const inDays = (days: number) => TODAY.add({ days })

const period = (from: string | Temporal.PlainDate, to?: string) => {
  const [first, last] = [parsePartialDate(from.toString()), to ? parsePartialDate(to) : undefined]
  assert.ok(first)
  return { from: first, to: last }
}

const hours = (start: string, end: string, timeZone: string) => ({
  start: Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone).toInstant(),
  end: Temporal.PlainDateTime.from(end).toZonedDateTime(timeZone).toInstant(),
  timeZone,
})

const name = (words: string, lang = 'und') => ({ lang, name: words, kind: 'name' }) as const

async function startWith(t: TestContext, activities: readonly Partial<ActivityFacts>[], files: Files = {}) {
  const city = await startCity(t, files)
  const parties = [
    { key: 'city', kind: 'city', names: [name('The City')], isOwn: true },
    { key: 'kongsberg', kind: 'city', names: [name('Kongsberg'), name('Kongsbergi', 'fi')] },
    { key: 'eu', kind: 'funder', names: [name('European Union')] },
    { key: 'secret', kind: 'company', names: [name('Secret Ltd')] },
  ] as const
  for (const party of parties) await saveParty(city.db, party, 'a test')
  for (const [index, activity] of activities.entries()) await save(city, { key: `activity-${index}`, ...activity })
  return city
}

async function save({ db }: Awaited<ReturnType<typeof startCity>>, facts: Partial<ActivityFacts>) {
  const whole = { key: 'an-activity', kind: 'event', names: [name('A meeting')], roles: [], ...facts } as const
  const saved = await saveActivity(db, whole, 'a test')
  assert.ok(typeof saved !== 'string', String(saved))
  return saved.id
}

const titles = (text: string) =>
  [...text.matchAll(/class="happening-title"[^>]*><a [^>]*>([^<]*)</g)].map(([, title]) => title)
const wordsOf = (text: string) => text.replace(/<script.*?<\/script>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('whoever looks for events', () => {
  test('finds what is to come first, the nearest on top, then what was, and its years', async (t) => {
    const city = await startWith(t, [
      { names: [name('Next year')], when: period(inDays(300)) },
      { names: [name('Tomorrow')], when: period(inDays(1)) },
      { names: [name('Today')], when: period(TODAY) },
      { names: [name('Yesterday')], when: period(inDays(-1)) },
      { names: [name('Long ago')], when: period('2015-06-08', '2015-06-09') },
      { names: [name('A prize')], kind: 'award', when: period(inDays(2)) },
      { names: [name('Some day')] },
    ])
    const { text } = await city.read('/en/events')
    assert.deepEqual(titles(text), ['Today', 'Tomorrow', 'Next year', 'Yesterday', 'Long ago'])
    assert.match(text, /href="\/en\/events\?year=2015"/)
    assert.deepEqual(titles((await city.read('/en/events?year=2015')).text), ['Long ago'])
    assert.deepEqual(titles((await city.read('/en/activities?kind=award')).text), ['A prize'])
  })

  test('narrows them to an audience, a theme and a partner, by the words of each language', async (t) => {
    const city = await startWith(t, [
      { names: [name('For all')], when: period(inDays(1)) },
      {
        names: [name('With Kongsberg')],
        when: period(inDays(2)),
        audiences: ['immigrants'],
        themes: ['culture'],
        roles: [{ role: 'guest', party: 'kongsberg' }],
      },
    ])
    for (const path of [
      '/en/events?audience=immigrants',
      '/sv/evenemang?tema=kultur',
      '/fi/tapahtumat?taho=kongsbergi&kohderyhma=maahanmuuttajat',
      '/en/events?party=kongsberg&theme=culture&audience=immigrants',
    ]) {
      assert.deepEqual(titles((await city.read(path)).text), ['With Kongsberg'], path)
    }
    assert.match((await city.read('/fi/tapahtumat')).text, /<option value="kongsbergi">Kongsbergi<\/option>/)
    for (const path of ['/en/events?party=secret-ltd', '/en/events?audience=nobody', '/en/events?month=2026-13']) {
      assert.equal((await city.read(path)).status, 404, path)
    }
  })

  test('sees a month with each event on its days, and what has no day yet above them', async (t) => {
    const city = await startWith(t, [
      { names: [name('Two days')], when: period('2031-05-30', '2031-06-01') },
      { names: [name('In the evening')], hours: hours('2031-05-08T18:30', '2031-05-08T20:00', 'Europe/Helsinki') },
      { names: [name('In May')], when: period('2031-05') },
      { names: [name('In 2031')], when: period('2031') },
    ])
    const { text } = await city.read('/en/events?month=2031-05')
    assert.deepEqual(titles(text), ['In May'])
    const dayOf = (date: string) => text.split(`datetime="${date}"`)[1]?.split('</li>')[0] ?? ''
    assert.match(dayOf('2031-05-30'), /Two days/)
    assert.match(dayOf('2031-05-31'), /Two days/)
    assert.match(wordsOf(dayOf('2031-05-08')), /In the evening 18\.30/)
    assert.match((await city.read('/en/events?month=2031-06')).text, /datetime="2031-06-01"[\s\S]*Two days/)
  })

  test('is told at once when one is cancelled', async (t) => {
    const evening = {
      key: 'evening',
      names: [name('Evening')],
      when: period(inDays(5)),
      registrationUrl: 'https://x.example/in',
    }
    const city = await startWith(t, [evening])
    assert.match((await city.read('/en/activities/evening')).text, /href="https:\/\/x\.example\/in"/)
    await save(city, { ...evening, status: 'cancelled' })
    while (!/Cancelled/.test((await city.read('/en/events')).text)) await new Promise((done) => setTimeout(done, 10))
    const { text } = await city.read('/en/activities/evening')
    assert.match(text, /This has been cancelled\./)
    assert.doesNotMatch(text, /href="https:\/\/x\.example\/in"/)
    assert.match((await city.read('/en/events.ics')).text, /SUMMARY:Cancelled: Evening\r\n[\s\S]*STATUS:CANCELLED/)
  })
})

describe('the page of an activity', () => {
  test('tells the hours on the clock of its place, and whose clock that is', async (t) => {
    const city = await startWith(t, [
      { names: [name('Coffee')], hours: hours('2031-04-08T08:30', '2031-04-08T09:30', 'America/Chicago') },
      { names: [name('Supper')], hours: hours('2031-04-08T18:00', '2031-04-08T20:00', 'Europe/Mariehamn') },
    ])
    const coffee = await city.read('/en/activities/coffee')
    assert.match(wordsOf(coffee.text), /Tuesday, 8 April 2031, 8\.30–9\.30 \(Central Daylight Time\)/)
    assert.match(coffee.text, /<time datetime="2031-04-08T08:30-05:00">/)
    assert.match(wordsOf((await city.read('/fi/toiminta/coffee')).text), /\(Yhdysvaltain keskinen kesäaika\)/)
    assert.match(
      wordsOf((await city.read('/sv/aktiviteter/supper')).text),
      /tisdag 8 april 2031 kl\. 18\.00–20\.00 (?!\()/,
    )
  })

  test('has an address in each language, and leads there from every other', async (t) => {
    const city = await startWith(t, [{ names: [name('Meeting', 'en'), name('Möte', 'sv'), name('Kokous', 'fi')] }])
    const moved = await city.read('/fi/toiminta/mote')
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/fi/toiminta/kokous'])
    const { text } = await city.read('/en/activities/meeting')
    assert.match(text, /hreflang="sv" href="https:\/\/world\.city\.example\/sv\/aktiviteter\/mote"/)
    assert.match(text, /hreflang="fi" href="https:\/\/world\.city\.example\/fi\/toiminta\/kokous"/)
    assert.equal((await city.read('/en/activities/mote.ics')).status, 404, 'nothing to put in a calendar')
    assert.match((await city.read('/sitemaps/entries-1.xml')).text, /\/fi\/toiminta\/kokous<\/loc>/)
  })

  test('names who does what in it, with sums in their currency, and nobody who did not agree to be named', async (t) => {
    const city = await startWith(t, [
      {
        kind: 'project',
        names: [name('Green')],
        roles: [
          { role: 'lead', party: 'city' },
          { role: 'funder', party: 'eu', money: { amount: 1_300_000, currency: 'EUR' } },
          { role: 'partner', party: 'secret' },
        ],
      },
    ])
    const { text } = await city.read('/en/activities/green')
    assert.match(wordsOf(text), /Funded by European Union €1,300,000/)
    assert.doesNotMatch(text, /Secret/)
    assert.doesNotMatch((await city.read('/en/projects')).text, /Secret/)
  })

  test('shows the text about it in the reader’s language, and the stories about it', async (t) => {
    const city = await startWith(t, [
      { key: 'award', kind: 'award', names: [name('Award')], when: period('2016-06-04') },
    ])
    await city.load({
      ...entryFiles('activities/award', { title: { en: 'Award', sv: 'Priset' }, body: 'How it **went**.' }),
      ...entryFiles('stories/told', { facts: 'original: en\nabout: [activities/award]', title: { en: 'It was told' } }),
    })
    const { text } = await city.read('/en/activities/award')
    assert.match(text, /How it <strong>went<\/strong>/)
    assert.match(text, /It was told/)
  })

  test('that is hidden is nowhere', async (t) => {
    const city = await startWith(t, [{ names: [name('Unseen meeting')], when: period(inDays(1)), isPublic: false }])
    for (const path of ['/en/activities/unseen-meeting', '/en/activities/unseen-meeting.ics']) {
      assert.equal((await city.read(path)).status, 404, path)
    }
    for (const path of [
      '/en/events',
      '/en/events.ics',
      '/en/events.json',
      '/en/activities',
      '/sitemaps/entries-1.xml',
      '/en',
    ]) {
      assert.doesNotMatch((await city.read(path)).text, /[Uu]nseen/, path)
    }
  })

  test('tells machines what it is, when by which clock, where, and whether it takes place', async (t) => {
    const city = await startWith(t, [
      {
        names: [name('Coffee')],
        hours: hours('2031-04-08T08:30', '2031-04-08T09:30', 'America/Chicago'),
        places: { en: 'Irving' },
        place: { latitude: 32.83, longitude: -96.94 },
        status: 'cancelled',
        roles: [{ role: 'organiser', party: 'kongsberg' }],
      },
      {
        kind: 'project',
        names: [name('Green')],
        when: period('2019', '2021'),
        roles: [{ role: 'funder', party: 'eu' }],
      },
    ])
    const readThing = async (path: string) => {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/.exec((await city.read(path)).text) ?? []
      return JSON.parse(json)
    }
    const event = await readThing('/en/activities/coffee')
    assert.equal(event['@type'], 'Event')
    assert.equal(event.startDate, '2031-04-08T08:30:00-05:00')
    assert.equal(event.eventStatus, 'https://schema.org/EventCancelled')
    assert.deepEqual(event.location.geo, { '@type': 'GeoCoordinates', latitude: 32.83, longitude: -96.94 })
    assert.equal(event.organizer[0].name, 'Kongsberg')
    const project = await readThing('/en/activities/green')
    assert.deepEqual(
      [project['@type'], project.foundingDate, project.funder[0].name],
      ['Project', '2019', 'European Union'],
    )
  })

  test('is shared with a picture of its name', async (t) => {
    const city = await startWith(t, [])
    const id = await save(city, { names: [name('Meeting')] })
    const { text } = await city.read('/en/activities/meeting')
    assert.match(text, new RegExp(`property="og:image" content="https://world\\.city\\.example/og/en/${id}\\.png"`))
    const picture = await city.read(`/og/en/${id}.png`)
    assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/png'])
    const hidden = await save(city, { key: 'other', names: [name('Other')], isPublic: false })
    assert.equal((await city.read(`/og/en/${hidden}.png`)).status, 404)
  })

  test('makes no link of an address that is none', async (t) => {
    const city = await startWith(t, [
      {
        names: [name('Odd')],
        when: period(inDays(1)),
        website: 'javascript:alert(1)',
        registrationUrl: 'data:text/html,x',
      },
    ])
    assert.doesNotMatch((await city.read('/en/activities/odd')).text, /javascript:|data:text/)
  })
})

describe('whoever wants to know what projects cost', () => {
  test('sees sums by funder, year and programme, each currency by itself', async (t) => {
    const grant = (party: string, amount: number, currency: string) =>
      ({ role: 'funder', party, money: { amount, currency } }) as const
    const city = await startWith(t, [
      {
        kind: 'project',
        names: [name('One')],
        when: period('2019', '2021'),
        programme: 'Horizon 2020',
        roles: [grant('eu', 100, 'EUR'), grant('city', 50, 'EUR')],
      },
      {
        kind: 'project',
        names: [name('Two')],
        when: period('2021'),
        roles: [grant('eu', 30, 'EUR'), grant('kongsberg', 700, 'SEK')],
      },
      {
        kind: 'project',
        names: [name('Three')],
        roles: [{ role: 'partner', party: 'kongsberg', money: { amount: 999, currency: 'EUR' } }],
      },
    ])
    const { text } = await city.read('/en/projects')
    const tableOf = (id: string) => {
      const figure = text.split(`id="${id}"`)[1]?.split('</figure>')[0] ?? ''
      return [...figure.matchAll(/<tr>(?:(?!<\/tr>).)*<\/tr>/gs)].slice(1).map(([row]) => wordsOf(row).trim())
    }
    assert.deepEqual(tableOf('funding-funders-eur'), ['European Union €130 2', 'The City €50 1'])
    assert.deepEqual(tableOf('funding-years-eur'), ['2019 €150 1', '2021 €30 1'])
    assert.deepEqual(tableOf('funding-programmes-eur'), ['Horizon 2020 €150 1', 'Programme not given €30 1'])
    assert.deepEqual(tableOf('funding-funders-sek'), ['Kongsberg SEK 700 1'])
    assert.doesNotMatch(text, /830|880|999/)
    assert.match(text, /href="\/api\/v1\/activities\.csv\?kind=project"/)
  })

  test('finds those that run before those that are over', async (t) => {
    const city = await startWith(t, [
      { kind: 'project', names: [name('Over')], when: period('2013', '2015') },
      { kind: 'project', names: [name('Runs')], when: period(String(TODAY.year - 1), String(TODAY.year + 1)) },
      { kind: 'project', names: [name('Begins')], when: period(String(TODAY.year + 2)) },
      { kind: 'project', names: [name('Whenever')] },
    ])
    assert.deepEqual(titles((await city.read('/en/projects')).text), ['Runs', 'Begins', 'Whenever', 'Over'])
    const start = (await city.read('/en')).text
    assert.deepEqual(titles(start), ['Runs'])
  })
})

describe('whatever is asked of a list', () => {
  test('is answered without a stack or a 500', async (t) => {
    const city = await startWith(t, [{ names: [name('Now')], when: period(TODAY) }])
    for (const path of [
      '/en/events?month=0000-00',
      '/en/events?month=2026-1',
      '/en/events?month=9999-12',
      '/en/events?year=x',
      '/en/events?page=0',
      '/en/events?page=99999',
      '/en/events?party=%00',
      '/en/events?party=../x',
      '/en/activities?kind=x',
      '/en/activities/%00',
      '/en/activities/a.ics',
      '/en/activities/.ics',
      '/en/partners/nobody.ics',
      '/en/partners/%ff.ics',
      '/en/events.ics?theme=x',
      '/en/events.exe',
      '/en/events.rss?party=x',
      '/en/activities/%f0%9f%8e%89',
    ]) {
      const { status, text } = await city.read(path)
      assert.equal(status, 404, path)
      assert.doesNotMatch(text, /\bat .*\.tsx?:\d+|node_modules/, path)
    }
    for (const path of [
      '/en/events?party=&month=&page=',
      '/en/events?month=1000-01',
      '/en/projects?year=2016&page=3',
      '/en/awards',
    ]) {
      assert.equal((await city.read(path)).status, 200, path)
    }
  })
})
