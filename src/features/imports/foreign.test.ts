import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readActivities } from '#src/features/activities/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import { readNetworksInCommon, readOutsideNews, readWorldMembers } from '#src/features/world/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { countsOf, startImport } from '#src/testing/import.ts'
import { listDoubts } from './doubt.store.ts'
import { linkedEvents } from './event.mapping.ts'
import { importFile } from './import.store.ts'
import { readOwnMapping } from './own.mapping.ts'
import { fetchPages } from './pages.read.ts'

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,country,wikidata,own',
    'home,city,Espoo,FI,Q47034,yes',
    'karlstad,city,Karlstad,SE,,',
    'kongsberg,city,Kongsberg,NO,,',
    'eurocities,network,Eurocities,BE,,',
  ].join('\n'),
  'register/ties.csv': 'key,kind,parties\nmember,membership,eurocities\n',
}

const city = (name: string, wikidata: string, country: string, more = {}) => ({
  name_on_website: name,
  wikidata_id: wikidata,
  wikidata_name: name,
  country_name: country,
  ...more,
})

describe('the members of a network', () => {
  test('are towns of the world, or parties of the register; who stands there twice is a doubt', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const members = [
      city('Ghent', 'Q1296', 'Belgium', { population: 265_086, latitude: 51.05, longitude: 3.72 }),
      city('Kongsberg', 'Q109043', 'Norway', { population: 27_000 }),
      city('Karlstad', 'Q498453', 'Sweden', { wikidata_name: 'Karlstad Municipality' }),
      city('Espoo', 'Q47034', 'Finland'),
      city('Lyon Metropole', 'Q456', 'France', { wikidata_name: 'Lyon' }),
      city('Lyon', 'Q456', 'France'),
      city('Nowhere', 'Q1', 'Atlantis'),
    ]
    const file = { name: 'members.json', text: JSON.stringify({ members }) }
    const { log } = await run(file)
    assert.deepEqual(countsOf({ log } as never), { added: 3, matched: 1, doubted: 2, refused: 1 })
    assert.deepEqual(
      log.shown.refused.map(({ row, column }) => [row, column]),
      [[7, 'country_name']],
    )
    assert.deepEqual(
      (await listDoubts(db)).map(({ written }) => written),
      ['Karlstad', 'Lyon'],
    )

    const parties = await readParties(db, { kinds: ['city', 'network'] })
    const idOf = (key: string) => parties.find((party) => party.key === key)?.id ?? ''
    assert.equal(parties.find(({ key }) => key === 'kongsberg')?.wikidata, 'Q109043')
    assert.deepEqual(
      (await readWorldMembers(db, idOf('eurocities'))).map(
        ({ name, partyId }) => name ?? partyId === idOf('kongsberg'),
      ),
      [true, 'Ghent', 'Lyon Metropole'],
    )
    assert.deepEqual((await readNetworksInCommon(db, [idOf('kongsberg')])).get(idOf('kongsberg')), [idOf('eurocities')])
    assert.deepEqual(countsOf(await run(file)), { matched: 4, doubted: 2, refused: 1 })
  })

  test('are found by the long names of countries that the United Nations use', async (t) => {
    const { run } = await startImport(t, REGISTER)
    const text = 'region,city,country\nEurope,Kirklees,United Kingdom of Great Britain and Northern Ireland\n'
    assert.deepEqual(countsOf(await run({ name: 'learning.csv', text })), { added: 1 })
  })
})

const partner = (project: string, organisation: string | null, role: string, budget: number, more = {}) => ({
  program: 'AURORA',
  projektnamn: project,
  startdatum: '2023-01-01',
  slutdatum: '2025-12-31',
  organisationsnamn: organisation,
  organisationsagande: 'Public',
  organisationstyp: 'Local public authority',
  organisationsroll: role,
  partnerbudget: budget,
  land: 'Sverige',
  ...more,
})

describe('projects with one partner a row', () => {
  test('become one project with its partners, years and budgets, and change nothing again', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const rows = [
      partner('Biogas', 'Umeå kommun', 'LP', 100),
      partner('Biogas', 'Creative Crowd AB', 'PP', 200, { organisationstyp: 'Small or medium-sized enterprise (SME)' }),
      partner('Biogas', 'Luleå kommun', 'AP', 0, { slutdatum: '2026-12-31' }),
      partner('Biogas', 'Umeå kommun', 'LP', 999),
      partner('Biogas', null, 'PP', 5),
      partner('Biogas', 'Kiruna', 'XX', 5, { slutdatum: '2023-02-31' }),
      partner('Biogas', 'Boden', 'PP', 5, { program: 'Central Baltic' }),
    ]
    const file = { name: 'interreg.json', text: JSON.stringify(rows) }
    const { log } = await run(file)
    assert.deepEqual(countsOf({ log } as never), { added: 2, changed: 2, refused: 3 })
    assert.deepEqual(
      log.shown.refused.map(({ row, column }) => [row, column]),
      [
        [4, 'organisationsnamn'],
        [5, 'organisationsnamn'],
        [6, 'organisationsroll'],
      ],
    )
    const projects = await readActivities(db, { kinds: ['project'] })
    const aurora = projects.find(({ programme }) => programme === 'Interreg AURORA')
    assert.equal(projects.length, 2, 'another programme has a project of this name')
    assert.equal(String(aurora?.when?.to), '2025-12-31')
    // The company has not agreed to be listed: the public does not see it.
    assert.deepEqual(
      aurora?.roles.map(({ role, money }) => [role, money?.amount, money?.currency]),
      [
        ['lead', 100, 'EUR'],
        ['participant', 0, 'EUR'],
      ],
    )
    assert.deepEqual(countsOf(await run(file)), { matched: 4, refused: 3 })
  })
})

const event = (id: string, more = {}) => ({
  '@id': `https://api.city.example/v1/event/${id}/`,
  id,
  data_source: 'city',
  event_status: 'EventScheduled',
  name: { fi: 'Konsertti', en: 'Konsertti', sv: 'Konsert' },
  start_time: '2027-07-10T13:00:00Z',
  end_time: '2027-07-10T13:00:00Z',
  location: { '@id': 'https://api.city.example/v1/place/1/' },
  location_extra_info: { fi: '<p>Puisto &amp; ranta</p>' },
  ...more,
})

describe('events of a Linked Events API', () => {
  test('have the time of our zone, no end that is none, plain text, and no Finnish under another language', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const data = [
      event('1'),
      event('2', { end_time: '2027-07-10T15:00:00Z' }),
      event('3', { start_time: 'soon' }),
      event('4', { deleted: true }),
    ]
    const file = { name: 'events.json', text: JSON.stringify({ meta: { next: null }, data }) }
    assert.deepEqual(countsOf(await run(file, { party: 'kongsberg' })), { added: 2, refused: 1, passed_over: 1 })
    const events = await readActivities(db, { kinds: ['event'], order: 'nearest' })
    assert.deepEqual(
      events[0]?.names.map(({ lang, name }) => `${lang} ${name}`),
      ['fi Konsertti', 'sv Konsert'],
    )
    assert.deepEqual(events.map(({ hours }) => hours?.end?.toString()).sort(), ['2027-07-10T15:00:00Z', undefined])
    assert.equal(events[0]?.hours?.timeZone, 'Europe/Helsinki')
    assert.deepEqual(events[0]?.places, { fi: 'Puisto & ranta' })
    assert.deepEqual(
      events[0]?.roles.map(({ role }) => role),
      ['organiser'],
    )
    assert.deepEqual(countsOf(await run(file, { party: 'kongsberg' })), { matched: 2, refused: 1, passed_over: 1 })
  })

  test('are followed page by page, within their own site', async (t) => {
    const { db } = await startImport(t, REGISTER)
    const server = createServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1)
      const next = page < 3 ? `/?page=${page + 1}` : 'https://elsewhere.example/'
      response.end(JSON.stringify({ meta: { next: page === 4 ? null : next }, data: [event(String(page))] }))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    t.after(() => server.close())
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const pages = (path: string, follow: boolean) => fetchPages(origin + path, { follow }, { allowPrivate: true })
    const request = { mapping: linkedEvents, file: 'events', apply: true }

    await assert.rejects(importFile(db, { ...request, sources: pages('/', true) }), /another site/)
    assert.equal((await readActivities(db, {})).length, 0, 'nothing is half imported')
    assert.equal((await importFile(db, { ...request, sources: pages('/', false) })).rows, 1)
    assert.equal((await importFile(db, { ...request, sources: pages('/?page=4', true) })).rows, 1)
    await assert.rejects(async () => {
      for await (const _ of fetchPages(origin, { follow: true })) assert.fail('It was fetched.')
    }, Refusal)
  })
})

describe('events of the earlier calendar', () => {
  test('are one event in all their languages, at the local time of the city', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const record = (id: number, language: number, name: string) => ({
      ContentId: id,
      LanguageId: language,
      LanguageVersions: [{ ContentId: 1 }, { ContentId: 2 }].filter(({ ContentId }) => ContentId !== id),
      Subject: name,
      EventStartDate: '2017-09-03T14:00:00',
      EventEndDate: '2017-09-03T15:00:00',
      ExtendedProperties: [{ Name: 'EventLocation', Text: 'KAMU' }],
    })
    const value = [record(1, 1, 'Opastus'), record(2, 2, 'Guidning')]
    await run({ name: 'calendar.json', text: JSON.stringify({ value }) })
    const [guided, ...more] = await readActivities(db, {})
    assert.equal(more.length, 0)
    assert.deepEqual(
      guided?.names.map(({ lang, name }) => `${lang} ${name}`),
      ['fi Opastus', 'sv Guidning'],
    )
    assert.equal(guided?.hours?.start.toString(), '2017-09-03T11:00:00Z')
  })
})

describe('calendars and feeds of others', () => {
  test('an iCalendar file becomes events: zones, whole days, and the times of what repeats', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const vevent = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:test',
      ...vevent(
        'UID:1',
        'SUMMARY;LANGUAGE=nb:Møte',
        'DTSTART;TZID=Europe/Oslo:20270301T180000',
        'DTEND;TZID=Europe/Oslo:20270301T180000',
      ),
      ...vevent('UID:2', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270503'),
      ...vevent(
        'UID:3',
        'SUMMARY:Course',
        'DTSTART:20270101T100000Z',
        'DTEND:20270101T110000Z',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
      ...vevent('UID:4', 'DTSTART:20270101T100000Z'),
      'END:VCALENDAR',
    ].join('\r\n')
    const file = { name: 'events.ics', text }
    assert.deepEqual(countsOf(await run(file)), { added: 5, refused: 1 })
    const events = await readActivities(db, { order: 'nearest' })
    const meeting = events.find(({ names }) => names[0]?.lang === 'nb')
    assert.deepEqual(
      [meeting?.hours?.start.toString(), meeting?.hours?.end, meeting?.hours?.timeZone],
      ['2027-03-01T17:00:00Z', undefined, 'Europe/Oslo'],
    )
    const fair = events.find(({ names }) => names[0]?.name === 'Fair')
    assert.deepEqual([String(fair?.when?.from), String(fair?.when?.to)], ['2027-05-01', '2027-05-02'])
    assert.deepEqual(countsOf(await run(file)), { matched: 5, refused: 1 })
  })

  test('a feed becomes news of a party, in plain text that nobody encoded twice', async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>https://no.example</link><language>fr</language>
      <item><title><![CDATA[Images rÃ©vÃ©lÃ©es <script>x</script>]]></title>
        <link>
          https://no.example/1
        </link><guid isPermaLink="false">
          1
        </guid><description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</description><pubDate>Tue, 07 Dec 2021 11:21:08 +0000</pubDate></item>
      <item><title>B</title><link>javascript:alert(1)</link></item></channel></rss>`
    const file = { name: 'feed.xml', text }
    assert.deepEqual(countsOf(await run(file, { party: 'kongsberg' })), { added: 1, refused: 1 })
    assert.deepEqual(countsOf(await run(file, { party: 'kongsberg' })), { matched: 1, refused: 1 })
    const [party] = await readParties(db, { kinds: ['city'] }).then((all) =>
      all.filter(({ key }) => key === 'kongsberg'),
    )
    const [news] = await readOutsideNews(db, { partyId: party?.id ?? '', limit: 10 })
    assert.deepEqual(
      [news?.title, news?.url, news?.guid, news?.summary, news?.lang],
      ['Images révélées', 'https://no.example/1', '1', 'A & B', 'fr'],
    )
  })
})

describe('a mapping of our own', () => {
  const YAML = `table: parties
source: Business register
columns:
  name: Företag
  country: Land
  website: Webb
  arrived: Kom
values: { kind: company }
words: { country: { Tyskland: DE } }
dates: day.month.year
id: Nr
`

  test('tells which of our columns stands in which of theirs, and knows its rows again', async (t) => {
    const { db, run, folder } = await startImport(t, REGISTER)
    writeFileSync(join(folder, 'companies.yaml'), YAML)
    const mapping = readOwnMapping(join(folder, 'companies.yaml'))
    const text =
      'Nr;Företag;Land;Webb;Kom\n7;Nordlicht GmbH;Tyskland;;1.2.2009\n8;X;Norge;ftp://x;\n9;Y;Atlantis;;31.2.2009\n'
    const { log } = await run({ name: 'companies.csv', text }, { mapping })
    assert.deepEqual(
      log.shown.refused.map(({ row, column }) => [row, column]),
      [
        [3, 'Webb'],
        [4, 'Land'],
      ],
    )
    const stored = await db.selectFrom('parties').selectAll().where('kind', '=', 'company').executeTakeFirst()
    assert.deepEqual(
      [stored?.country, String(stored?.arrived), stored?.source],
      ['DE', '2009-02-01', 'Business register'],
    )
    const renamed = text.replace('Nordlicht GmbH', 'Nordlicht Sensorik GmbH')
    assert.equal((await run({ name: 'companies.csv', text: renamed }, { mapping })).log.counts.matched, 1)
  })

  test('with mistakes is refused with its lines', async (t) => {
    const { folder } = await startImport(t, REGISTER)
    const path = join(folder, 'bad.yaml')
    writeFileSync(path, YAML.replace('website: Webb', 'mayor: Borgmästare'))
    assert.throws(() => readOwnMapping(path), /bad\.yaml:6 {2}columns\.mayor: parties has no column "mayor"/)
    writeFileSync(path, YAML.replace('day.month.year', 'whenever'))
    assert.throws(() => readOwnMapping(path), /bad\.yaml:10 {2}dates: must be/)
  })
})
