import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { saveActivity } from '#src/features/activities/index.ts'
import { type Choice, FOLLOW_KINDS, matchesChoice, readFollowed } from '#src/features/followers/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { addParty } from '#src/testing/register.ts'

const ends: (() => unknown)[] = []
after(async () => {
  for (const end of ends.reverse()) await end()
})

let city: TestCity
/** The ids of entries and terms by their keys. */
const ids = new Map<string, string>()
const idOf = (key: string) => ids.get(key) ?? assert.fail(key)
before(async () => {
  city = await startCity({ after: (end) => ends.push(end as () => unknown) })
  await addParty(city.db, 'kongsberg', { names: { und: 'Kongsberg' } })
  await addParty(city.db, 'old-kongsberg', { names: { und: 'Kongsberg kommune' } })
  const told = (title: string, facts: string) => ({ facts: `original: sv\n${facts}`, title: { sv: title, en: title } })
  await city.load({
    ...entryFiles('pages/twin-towns', told('Twin towns', '')),
    ...entryFiles('stories/concert', told('Concert', 'audiences: [immigrants]\nthemes: [culture]')),
    ...entryFiles('stories/tour', told('Tour', 'audiences: [tourists]\nwhen: 2026-12-01')),
    ...entryFiles('stories/from-kongsberg', told('From Kongsberg', 'about: [parties/kongsberg]\nthemes: [culture]')),
    ...entryFiles('stories/before', told('From before', 'about: [parties/old-kongsberg]')),
    ...entryFiles('stories/towns', told('About towns', 'about: [pages/twin-towns]\naudiences: [immigrants, tourists]')),
    ...entryFiles('highlights/prize', told('Prize', 'audiences: [immigrants]')),
    ...entryFiles('pages/help', told('Help', 'audiences: [immigrants]')),
  })
  const day = Temporal.Now.plainDateISO().add({ days: 20 })
  for (const [key, kind, facts] of [
    ['fair', 'event', { when: { from: { date: day, precision: 'day' } }, themes: ['culture'] }],
    ['exchange', 'exchange', { roles: [{ role: 'partner', party: 'kongsberg' }], audiences: ['immigrants'] }],
    ['school', 'project', { roles: [{ role: 'partner', party: 'kongsberg' }] }],
    ['medal', 'award', { themes: ['culture'] }],
    ['delegation', 'visit', { themes: ['culture'] }],
    ['hidden', 'event', { themes: ['culture'], isPublic: false }],
  ] as const) {
    const names = [{ lang: 'en', name: key, kind: 'name' as const }]
    const saved = await saveActivity(city.db, { key, kind, names, roles: [], ...facts }, 'a test')
    assert.ok(typeof saved !== 'string', `${key}: ${saved}`)
  }
  await sql`update entries set facts_public = false, merged_into = (select id from entries where key = 'kongsberg' and kind = 'party')
             where key = 'old-kongsberg'`.execute(city.db)
  const { rows } = await sql<{ key: string; id: string }>`
    select key, id from entries union all select key, id from terms`.execute(city.db)
  for (const { key, id } of rows) ids.set(key, id)
})

const NONE: Choice = { kinds: [], audienceIds: [], themeIds: [], aboutIds: [] }

describe('a choice', () => {
  test('holds the same in the mails, the feed and the calendar, whatever is chosen', async () => {
    const all = [...ids.values()]
    const followed = await readFollowed(city.db, all)
    let compared = 0
    for (const kind of [undefined, ...FOLLOW_KINDS])
      for (const audience of [[], ['immigrants'], ['immigrants', 'tourists']])
        for (const theme of [[], ['culture']])
          for (const about of [[], ['kongsberg'], ['twin-towns']]) {
            const choice: Choice = {
              kinds: kind ? [kind] : [],
              audienceIds: audience.map(idOf),
              themeIds: theme.map(idOf),
              aboutIds: about.map(idOf),
            }
            const matched = await matchedBy(choice, followed)
            const query = new URLSearchParams()
            if (kind) query.set('kind', SLUGS[kind])
            for (const each of audience) query.append('audience', each)
            for (const each of theme) query.append('theme', each)
            for (const each of about) query.append('about', each === 'kongsberg' ? 'partners/kongsberg' : each)
            const feed = await city.read(`/en/follow.json?${query}`)
            assert.equal(feed.status, 200)
            const items = (JSON.parse(feed.text).items as { id: string }[]).map(({ id }) => id.replace('urn:uuid:', ''))
            assert.deepEqual(items.sort(), matched.sort(), String(query))
            const calendar = await city.read(`/en/follow.ics?${query}`)
            const days = [...calendar.text.replaceAll('\r\n ', '').matchAll(/^UID:urn:uuid:(\S+)/gm)].map(
              ([, id]) => id,
            )
            const dated = [idOf('fair'), idOf('tour')].filter((id) => matched.includes(id))
            assert.deepEqual(days.sort(), dated.sort(), String(query))
            compared += matched.length
          }
    assert.ok(compared > 50, `${compared} entries were compared`)
  })

  test('of what was merged goes on with what it turned out to be', async () => {
    const followed = await readFollowed(city.db, [...ids.values()])
    for (const key of ['kongsberg', 'old-kongsberg']) {
      const matched = await matchedBy({ ...NONE, aboutIds: [idOf(key)] }, followed)
      assert.deepEqual(matched.sort(), ['exchange', 'school', 'from-kongsberg', 'before'].map(idOf).sort(), key)
    }
  })

  test('of a term that is no longer there matches nothing, instead of everything', async () => {
    const followed = await readFollowed(city.db, [...ids.values()])
    const gone = '00000000-0000-4000-8000-000000000000'
    assert.deepEqual(await matchedBy({ ...NONE, themeIds: [gone] }, followed), [])
    for (const odd of [
      'theme=gone',
      'audience=%00',
      'kind=visit',
      'about=partners/nobody',
      'about=../x',
      'about=partners/kongsberg/x',
    ])
      for (const file of ['rss', 'atom', 'json', 'ics'])
        assert.equal((await city.read(`/en/follow.${file}?${odd}`)).status, 404, odd)
    const many = Array.from({ length: 30 }, (_, at) => `theme=culture${at}`).join('&')
    assert.equal((await city.read(`/en/follow.rss?${many}`)).status, 404)
  })

  test('has one address whatever order it is asked in, in every language', async () => {
    const one = await city.read('/en/follow.rss?theme=culture&audience=tourists&audience=immigrants&utm=x')
    const other = await city.read('/en/follow.rss?audience=immigrants&audience=tourists&theme=culture')
    assert.equal(one.headers.get('etag'), other.headers.get('etag'))
    assert.match(one.text, /follow\.rss\?audience=immigrants&amp;audience=tourists&amp;theme=culture/)
    const swedish = await city.read('/sv/folj.atom?malgrupp=invandrare&tema=kultur&slag=nyheter&slag=evenemang')
    assert.match(swedish.text, /Nyheter och evenemang om kultur för invandrare/)
    const finnish = await city.read('/fi/seuraa.atom?kohderyhma=maahanmuuttajat&teema=kulttuuri')
    assert.match(finnish.text, /Kaikki uusi: teemana kulttuuri, kohderyhmänä maahanmuuttajat/)
  })

  test('shows at once what is published and no longer what is withdrawn', async () => {
    const path = '/en/follow.json?kind=highlights'
    assert.doesNotMatch((await city.read(path)).text, /Second prize/)
    await city.load(entryFiles('highlights/second', { facts: 'original: en', title: { en: 'Second prize' } }))
    assert.match((await city.read(path)).text, /Second prize/)
    await city.load(
      entryFiles('highlights/second', {
        facts: 'original: en',
        title: { en: 'Second prize' },
        front: { en: 'state: withdrawn\npublished: 2016-03-14T09:00\nnotice: Gone.' },
      }),
    )
    assert.doesNotMatch((await city.read(path)).text, /Second prize/)
  })
})

const SLUGS = {
  story: 'news',
  highlight: 'highlights',
  event: 'events',
  project: 'projects',
  award: 'awards',
  page: 'pages',
}

/** What a follower with this choice is told of, among what the public sees. */
async function matchedBy(choice: Choice, followed: Awaited<ReturnType<typeof readFollowed>>): Promise<string[]> {
  const { rows: shown } = await sql<{ id: string }>`
    select id from entries where listed_at is not null or (kind = 'activity' and facts_public)`.execute(city.db)
  const matched: string[] = []
  for (const { id } of shown) {
    const entry = followed.get(id)
    if (!entry) continue
    const { rows } = await sql<{ is: boolean }>`
      select ${matchesChoice('follow', entry)} as is
        from (select ${choice.kinds}::text[] as kinds, ${choice.audienceIds}::uuid[] as audiences,
                     ${choice.themeIds}::uuid[] as themes, ${choice.aboutIds}::uuid[] as about) follow`.execute(city.db)
    if (rows[0]?.is) matched.push(id)
  }
  return matched
}
