import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { parseFeed } from '@rowanmanning/feed-parser'
import ICAL from 'ical.js'
import { sync as nodeIcal, type VEvent } from 'node-ical'
import { type ActivityFacts, saveActivity } from '#src/features/activities/index.ts'
import { saveParty } from '#src/features/parties/index.ts'
import { startCity } from '#src/testing/city.ts'

const TODAY = Temporal.Now.plainDateISO('Europe/Helsinki')
const name = (words: string, lang = 'und') => ({ lang, name: words, kind: 'name' }) as const
const onDay = (date: Temporal.PlainDate) => ({ from: { date, precision: 'day' } }) as const
const onClock = (local: string, timeZone: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant()

const EVENING: ActivityFacts = {
  key: 'evening',
  kind: 'event',
  names: [name('Evening', 'en'), name('Kväll', 'sv')],
  // From winter time to summer time.
  hours: {
    start: onClock('2031-03-29T18:00', 'Europe/Helsinki'),
    end: onClock('2031-03-30T12:00', 'Europe/Helsinki'),
    timeZone: 'Europe/Helsinki',
  },
  roles: [
    { role: 'organiser', party: 'city' },
    { role: 'guest', party: 'kongsberg' },
  ],
  places: { en: 'The library', sv: 'Biblioteket' },
  place: { latitude: 60.16, longitude: 24.74 },
  themes: ['culture'],
  audiences: ['immigrants'],
}
const COFFEE: ActivityFacts = {
  key: 'coffee',
  kind: 'event',
  names: [name('Coffee')],
  hours: {
    start: onClock('2031-04-08T08:30', 'America/Chicago'),
    end: onClock('2031-04-08T09:30', 'America/Chicago'),
    timeZone: 'America/Chicago',
  },
  roles: [],
}

async function startWith(t: TestContext, activities: readonly ActivityFacts[]) {
  const city = await startCity(t)
  await saveParty(city.db, { key: 'city', kind: 'city', names: [name('The City')], isOwn: true }, 'a test')
  await saveParty(city.db, { key: 'kongsberg', kind: 'city', names: [name('Kongsberg')] }, 'a test')
  for (const activity of activities) await saveActivity(city.db, activity, 'a test')
  return city
}

/** A calendar as two libraries read it: the same titles, days and instants. */
function readTwice(text: string): VEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const byOne = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const byOther = Object.values(nodeIcal.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT')
  assert.deepEqual(
    byOne.map((event) => [
      event.uid,
      event.summary,
      event.startDate.isDate || event.startDate.toJSDate().toISOString(),
    ]),
    byOther.map((event) => [event.uid, event.summary, event.datetype === 'date' || event.start.toISOString()]),
  )
  return byOther
}

const titlesIn = (text: string) => readTwice(text).map((event) => event.summary)

describe('whoever subscribes to the events', () => {
  test('has the right hours, across the change to summer time and in another zone', async (t) => {
    const city = await startWith(t, [EVENING, COFFEE])
    const { text, headers } = await city.read('/en/events.ics')
    assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8')
    const [evening, coffee] = readTwice(text)
    assert.equal(evening?.start.toISOString(), '2031-03-29T16:00:00.000Z')
    assert.equal(evening?.end?.toISOString(), '2031-03-30T09:00:00.000Z')
    assert.equal(coffee?.start.toISOString(), '2031-04-08T13:30:00.000Z')
    assert.match(text, /DTSTART;TZID=America\/Chicago:20310408T083000\r\n/)
  })

  test('reads them in the language of the address, with the way to the page', async (t) => {
    const city = await startWith(t, [EVENING])
    const [swedish] = readTwice((await city.read('/sv/evenemang.ics')).text)
    assert.equal(swedish?.summary, 'Kväll')
    assert.equal(swedish?.location, 'Biblioteket')
    assert.match(JSON.stringify(swedish?.url), /"https:\/\/world\.city\.example\/sv\/aktiviteter\/kvall"/)
    assert.match(String(swedish?.description), /^Gäster: \u2068Kongsberg\u2069\nArrangör: \u2068The City\u2069\nhttps:/)
    const [english] = readTwice((await city.read('/en/events.ics')).text)
    assert.equal(english?.summary, 'Evening')
    assert.equal(english?.uid, swedish?.uid, 'it is the same event in every language')
    assert.deepEqual(english?.categories, ['Immigrants', 'Culture'])
  })

  test('has those of a filter, a partner, or one alone', async (t) => {
    const city = await startWith(t, [EVENING, COFFEE])
    assert.deepEqual(titlesIn((await city.read('/en/events.ics')).text), ['Evening', 'Coffee'])
    for (const path of [
      '/en/events.ics?theme=culture&audience=immigrants&party=kongsberg',
      '/en/partners/kongsberg.ics',
      '/en/activities/evening.ics',
    ]) {
      assert.deepEqual(titlesIn((await city.read(path)).text), ['Evening'], path)
    }
    const page = await city.read('/en/events?theme=culture')
    assert.match(page.text, /href="webcal:\/\/world\.city\.example\/en\/events\.ics\?theme=culture"/)
    const partner = await city.read('/en/partners/kongsberg')
    assert.match(partner.text, /href="webcal:\/\/world\.city\.example\/en\/partners\/kongsberg\.ics"/)
    const moved = await city.read('/sv/aktiviteter/evening.ics')
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/sv/aktiviteter/kvall.ics'])
  })

  test('can look a year back and as far forward as anything is known, and sees no day that nobody named', async (t) => {
    const event = { kind: 'event', roles: [] } as const
    const city = await startWith(t, [
      { ...event, key: 'old', names: [name('Too old')], when: onDay(TODAY.subtract({ years: 1, days: 1 })) },
      { ...event, key: 'last', names: [name('Last year')], when: onDay(TODAY.subtract({ years: 1 })) },
      { ...event, key: 'far', names: [name('Far')], when: onDay(TODAY.add({ years: 20 })) },
      {
        ...event,
        key: 'month',
        names: [name('Some time')],
        when: { from: { date: TODAY.add({ months: 1 }).with({ day: 1 }), precision: 'month' } },
      },
      { ...event, key: 'prize', kind: 'award', names: [name('A prize')], when: onDay(TODAY) },
    ])
    assert.deepEqual(titlesIn((await city.read('/en/events.ics')).text), ['Last year', 'Far'])
    assert.equal((await city.read('/en/activities/some-time.ics')).status, 404)
    assert.deepEqual(titlesIn((await city.read('/en/activities/a-prize.ics')).text), ['A prize'])
  })

  test('is sent only what is new, and the new time with a higher number', async (t) => {
    const city = await startWith(t, [EVENING])
    const first = await city.read('/en/events.ics')
    const asked = { 'if-none-match': first.headers.get('etag') ?? '' }
    assert.equal((await city.read('/en/events.ics', asked)).status, 304)
    assert.ok(first.headers.get('last-modified'))
    await saveActivity(city.db, { ...EVENING, hours: COFFEE.hours }, 'a test')
    while ((await city.read('/en/events.ics', asked)).status === 304) await new Promise((done) => setTimeout(done, 10))
    const [before, after] = [first, await city.read('/en/events.ics')].map(({ text }) => readTwice(text)[0])
    assert.deepEqual([before?.sequence, after?.sequence].map(String), ['0', '1'])
    assert.equal(after?.uid, before?.uid)
    assert.equal(after?.start.toISOString(), '2031-04-08T13:30:00.000Z')
  })
})

describe('whoever follows the events by feed', () => {
  test('finds them in each form, by any filter', async (t) => {
    const city = await startWith(t, [EVENING, COFFEE])
    for (const format of ['rss', 'atom']) {
      const feed = parseFeed((await city.read(`/en/events.${format}?theme=culture`)).text)
      assert.equal(feed.title, 'Events: Culture – International relations, The City')
      assert.deepEqual(
        feed.items.map((item) => [item.title, item.url]),
        [['Evening', 'https://world.city.example/en/activities/evening']],
      )
      assert.match(feed.items[0]?.description ?? '', /Saturday, 29 March 2031, 18\.00 – Sunday, 30 March 2031, 12\.00/)
    }
    const json = JSON.parse((await city.read('/sv/evenemang.json')).text)
    assert.deepEqual(json.items.map((item: { title: string }) => item.title).sort(), ['Coffee', 'Kväll'])
    const page = await city.read('/en/events.rss', { accept: 'text/html' })
    assert.match(page.text, /This is a feed\./)
    assert.match(page.text, /href="\/en\/events">To the list/)
  })
})
