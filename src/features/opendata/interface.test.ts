import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { saveParty } from '#src/features/parties/index.ts'
import { startCity } from '#src/testing/city.ts'
import { REGISTER } from '#src/testing/open-data.ts'
import { soon } from '#src/testing/soon.ts'
import { SHAPES } from './columns.ts'
import { RESOURCES } from './resources.ts'

async function startInterface(t: Parameters<typeof startCity>[0]) {
  const city = await startCity(t, REGISTER)
  const get = async (path: string, headers?: Readonly<Record<string, string>>) => {
    const answer = await city.read(`/api/v1${path}`, headers)
    return { ...answer, body: answer.text ? JSON.parse(answer.text) : undefined }
  }
  const keys = async (path: string) => {
    const { status, body } = await get(path)
    assert.equal(status, 200, JSON.stringify(body))
    return body.data.map((thing: { key: string }) => thing.key)
  }
  return { city, get, keys }
}

describe('a program that reads the interface', () => {
  test('gets from every list and for every thing exactly what is described, in every language', async (t) => {
    const { get } = await startInterface(t)
    for (const lang of ['sv', 'fi', 'en']) {
      for (const { name, shape, keyed } of RESOURCES) {
        const { body, headers } = await get(`/${name}?lang=${lang}`)
        const page = z.strictObject({
          data: z.array(z.strictObject(SHAPES[shape].shape)),
          total: z.int(),
          page: z.literal(1),
          pages: z.int(),
        })
        const { data, total } = page.parse(body)
        assert.equal(total, data.length, name)
        if (name !== 'figures' && name !== 'members') assert.ok(total > 0, name)
        assert.equal(headers.get('content-language'), lang)
        for (const thing of keyed ? data : []) {
          const one = await get(`/${name}/${(thing as unknown as { key: string }).key}?lang=${lang}`)
          assert.deepEqual(one.body.data, thing)
        }
      }
      SHAPES.City.strict().parse((await get(`/city?lang=${lang}`)).body.data)
    }
  })

  test('is given every number with its date and source, and sums with their currency', async (t) => {
    const { get } = await startInterface(t)
    const { data } = (await get('/parties/gatchina?lang=en')).body
    const source = { name: 'the list', url: 'https://city.example/list' }
    assert.deepEqual(data.figures, [{ figure: 'population', value: 94377, date: '2021', source }])
    const [, funder] = (await get('/activities/project?lang=en')).body.data.roles
    assert.deepEqual([funder.role, funder.amount, funder.currency], ['funder', 1300000, 'EUR'])
  })

  test('goes from page to page by the links of each answer', async (t) => {
    const { get } = await startInterface(t)
    const seen: string[] = []
    let next: string | undefined = '/parties?lang=en&per_page=2'
    while (next) {
      const { body, headers } = await get(next)
      seen.push(...body.data.map((party: { key: string }) => party.key))
      next = /<https:\/\/world\.city\.example\/api\/v1([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
    assert.deepEqual(seen, ['gatchina', 'home', 'listed', 'paritsy', 'ring'])
  })

  test('narrows lists by what it knows', async (t) => {
    const { keys } = await startInterface(t)
    assert.deepEqual(await keys('/parties?kind=network'), ['ring'])
    assert.deepEqual(await keys('/parties?country=RU&theme=culture&audience=immigrants'), ['gatchina'])
    assert.deepEqual(await keys('/parties?audience=tourists'), [])
    assert.deepEqual(await keys('/ties?kind=twin_town'), ['twin-gatchina'])
    assert.deepEqual(await keys('/ties?party=ring'), ['ring-member'])
    assert.deepEqual(await keys('/ties?theme=culture'), ['twin-gatchina'])
    assert.deepEqual(await keys('/activities?party=gatchina&role=awarder'), ['prize'])
    assert.deepEqual(await keys('/activities?from=2015-01-01&to=2015-12-31'), ['meeting', 'project'])
    assert.deepEqual(await keys('/activities?from=2018-05-31'), ['evening', 'prize'])
    assert.deepEqual(await keys('/stories?theme=culture&audience=immigrants'), ['award'])
  })

  test('learns how a tie stood on a day', async (t) => {
    const { get, keys } = await startInterface(t)
    const stateOn = async (day: string) => (await get(`/ties/twin-gatchina?as_of=${day}`)).body.data.state?.state
    assert.equal(await stateOn('1967-12-31'), undefined)
    assert.equal(await stateOn('2022-03-13'), 'in_force')
    assert.equal(await stateOn('2022-03-14'), 'ended')
    assert.deepEqual(await keys('/ties?as_of=1980-01-01'), ['twin-gatchina'])
    assert.deepEqual(await keys('/ties?as_of=2022-03-13&state=in_force'), ['twin-gatchina', 'ring-member'])
    assert.deepEqual(await keys('/ties?state=ended'), ['twin-gatchina'])
  })

  test('gets the language it names, else the one it prefers, and is told how a text stands to its original', async (t) => {
    const { get } = await startInterface(t)
    const told = async (path: string, headers?: Readonly<Record<string, string>>) => {
      const answer = await get(path, headers)
      const { title, lang, translation } = answer.body.data
      assert.match(answer.headers.get('vary') ?? '', /Accept-Language/)
      return [title, lang, translation, answer.headers.get('content-language')]
    }
    assert.deepEqual(await told('/stories/award?lang=sv'), ['Priset', 'sv', 'original', 'sv'])
    assert.deepEqual(await told('/stories/award', { 'Accept-Language': 'fi' }), ['Palkinto', 'fi', 'outdated', 'fi'])
    assert.deepEqual(await told('/stories/award?lang=en'), ['Priset', 'sv', 'original', 'en'])
    assert.deepEqual(await told('/stories/award', { Cookie: 'language=fi' }), ['Priset', 'sv', 'original', 'sv'])
  })

  test('learns who else is a member of a network, of public parties alone', async (t) => {
    const { city, get } = await startInterface(t)
    await sql`
      insert into network_members (network_id, party_id)
      select network.id, party.id from entries network, entries party
       where network.key = 'ring' and party.key in ('gatchina', 'unlisted')`.execute(city.db)
    const { body } = await get('/members?lang=en&party=gatchina')
    assert.deepEqual(
      body.data.map((member: { network: { key: string }; party: { key: string } }) => [
        member.network.key,
        member.party.key,
      ]),
      [['ring', 'gatchina']],
    )
    assert.equal((await get('/members')).body.total, 1)
  })

  test('finds the place of one thing for a map, and the calendar in its language', async (t) => {
    const { city } = await startInterface(t)
    const feature = JSON.parse((await city.read('/api/v1/parties/gatchina.geojson?lang=fi')).text)
    assert.deepEqual([feature.type, feature.properties.name], ['Feature', 'Hatsina'])
    assert.equal((await city.read('/api/v1/parties/ring.geojson')).status, 404, 'it has no place')
    assert.equal((await city.read('/api/v1/stories/award.geojson')).status, 404)
    const { status, headers } = await city.read('/api/v1/activities.ics?lang=fi')
    assert.equal(status, 302)
    assert.match((await city.read(headers.get('location') ?? '')).text, /^BEGIN:VCALENDAR/)
  })

  test('gets only the fields that it needs', async (t) => {
    const { get } = await startInterface(t)
    const { body } = await get('/parties?fields=country,key&kind=network&lang=en')
    assert.deepEqual(body.data, [{ key: 'ring', country: null }])
  })

  test('asks again without getting all again, until something changes', async (t) => {
    const { city, get } = await startInterface(t)
    for (const path of ['/parties?lang=en', '/parties.csv?lang=en', '/parties/ring?lang=en', '/openapi.json?lang=en']) {
      const tag = (await city.read(`/api/v1${path}`)).headers.get('etag') ?? ''
      assert.equal((await city.read(`/api/v1${path}`, { 'If-None-Match': tag })).status, 304, path)
    }
    const tag = (await city.read('/api/v1/parties.csv?lang=en')).headers.get('etag') ?? ''
    await get('/parties?lang=en')
    await saveParty(city.db, { key: 'new', kind: 'city', names: [{ lang: 'und', name: 'New', kind: 'name' }] }, 'test')
    assert.equal((await city.read('/api/v1/parties.csv?lang=en', { 'If-None-Match': tag })).status, 200)
    await soon(
      () => get('/parties?lang=en'),
      ({ body }) => body.total === 6,
    )
  })
})

describe('a program in a browser on another site', () => {
  test('may read everything, also what is wrong with its request, and the tag to ask again', async (t) => {
    const { city } = await startInterface(t)
    const paths = [
      '/api/v1/parties',
      '/api/v1/parties.csv',
      '/api/v1/nothing',
      '/api/v1/ties?x=1',
      '/api/v1/catalog.ttl',
    ]
    for (const path of paths) {
      const { headers } = await city.read(path, { Origin: 'https://elsewhere.example' })
      assert.equal(headers.get('access-control-allow-origin'), '*', path)
      assert.match(headers.get('access-control-expose-headers') ?? '', /ETag, Link/)
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    }
    const preflight = await city.send('/api/v1/parties', {
      method: 'OPTIONS',
      headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
    })
    assert.equal(preflight.status, 204)
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /If-None-Match/)
  })
})
