import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { startCity, type TestCity } from '#src/testing/city.ts'
import { LISTS, REGISTER } from '#src/testing/open-data.ts'

const ORIGIN = 'https://world.city.example'
const LD = { Accept: 'application/ld+json' }

// What https://schema.org says of its own names, as far as we use them; nothing is fetched from there.
const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    sameAs: { '@type': '@id' },
    image: { '@type': '@id' },
    mainEntityOfPage: { '@type': '@id' },
    eventStatus: { '@type': '@id' },
  },
}

const documentLoader = async (url: string) => {
  assert.match(url, /^https?:\/\/schema\.org\/?$/, 'nothing else is needed to understand it')
  return { document: SCHEMA_ORG, documentUrl: url, contextUrl: undefined }
}

/** Reads a document as a processor of JSON-LD does that drops nothing it does not understand, but fails. */
const expand = async (text: string): Promise<Record<string, unknown>[]> => {
  const options = { documentLoader, safe: true }
  return (await jsonld.expand(JSON.parse(text), options as object)) as unknown as Record<string, unknown>[]
}

function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each)
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>
    for (const each of Object.values(value)) yield* nodesIn(each)
  }
}

async function thingAt(city: TestCity, path: string) {
  const { status, headers, text } = await city.read(path, LD)
  assert.equal(status, 200, path)
  assert.match(headers.get('content-type') ?? '', /^application\/ld\+json/, path)
  assert.match(headers.get('vary') ?? '', /^Accept,/, path)
  return { thing: JSON.parse(text), headers, expanded: await expand(text) }
}

describe('a thing at its own address, for who asks for JSON-LD', () => {
  test('is understood by a processor, and has its address as its name', async (t) => {
    const city = await startCity(t, REGISTER)
    const things: [path: string, type: string][] = [
      ['/en/partners/gatchina', 'City'],
      ['/fi/kumppanit/hatsina', 'City'],
      ['/en/partners/the-ring', 'Organization'],
      ['/en/activities/the-meeting', 'Event'],
      ['/en/activities/an-evening', 'Event'],
      ['/en/activities/the-project', 'Project'],
      ['/en/activities/the-prize', 'AchieveAction'],
      ['/sv/nyheter/priset', 'NewsArticle'],
      ['/en/highlights/finalist', 'Article'],
    ]
    for (const [path, type] of things) {
      const { thing, expanded } = await thingAt(city, path)
      assert.equal(thing['@id'], ORIGIN + path)
      assert.deepEqual(expanded[0]?.['@type'], [`https://schema.org/${type}`])
    }
    const own = await thingAt(city, '/en')
    assert.equal(own.thing['@id'], `${ORIGIN}/#city`)
    const listed = JSON.parse((await city.read('/api/v1/parties/home.jsonld')).text)
    assert.equal(listed['@id'], `${ORIGIN}/#city`, 'one name for one city')
  })

  test('is tied to Wikidata, to its place and to whom it belongs', async (t) => {
    const city = await startCity(t, REGISTER)
    const { thing } = await thingAt(city, '/en/partners/gatchina')
    assert.deepEqual(thing.sameAs, ['https://www.wikidata.org/entity/Q200880'])
    assert.deepEqual(thing.geo, { '@type': 'GeoCoordinates', latitude: 59.57, longitude: 30.12 })
    const meeting = (await thingAt(city, '/en/activities/the-meeting')).thing
    assert.deepEqual([meeting.startDate, meeting.endDate], ['2015-06-08', '2015-06-09'])
    assert.deepEqual(
      meeting.attendee.map((guest: { '@id': string }) => guest['@id']),
      [`${ORIGIN}/en/partners/gatchina`],
    )
    assert.equal((await thingAt(city, '/en/activities/an-evening')).thing.startDate, '2027-02-11T17:30:00+02:00')
    assert.equal((await thingAt(city, '/sv/nyheter/priset')).thing.inLanguage, 'sv')
  })

  test('is the page for everyone else, also when one of both is kept already', async (t) => {
    const city = await startCity(t, REGISTER)
    for (const accept of ['', 'text/html', '*/*', 'text/html, application/ld+json;q=0.9']) {
      const { headers } = await city.read('/sv/nyheter/priset', accept ? { Accept: accept } : {})
      assert.match(headers.get('content-type') ?? '', /^text\/html/, accept)
      assert.match(headers.get('vary') ?? '', /^Accept,/)
      await thingAt(city, '/sv/nyheter/priset')
    }
    const profile = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
    assert.match((await city.read('/sv', { Accept: profile })).headers.get('content-type') ?? '', /^text\/html/)
  })

  test('redirects, is gone or was never there as its page does', async (t) => {
    const city = await startCity(t, REGISTER)
    assert.equal((await city.read('/fi/uutiset/priset', LD)).status, 301)
    assert.equal((await city.read('/sv/nyheter/secret-withdrawn', LD)).status, 410)
    assert.equal((await city.read('/en/news/never', LD)).status, 404)
    assert.equal((await city.read('/en/partners/never', LD)).status, 404)
    assert.equal((await city.read('/en/partners/%F0%9F%92%A9', LD)).status, 404)
  })

  test('is asked for again by its tag', async (t) => {
    const city = await startCity(t, REGISTER)
    const { headers } = await thingAt(city, '/en/partners/gatchina')
    const again = await city.read('/en/partners/gatchina', { ...LD, 'If-None-Match': headers.get('etag') ?? '' })
    assert.equal(again.status, 304)
  })
})

describe('lists and single things in JSON-LD', () => {
  test('are understood by a processor, and every name in them is an address', async (t) => {
    const city = await startCity(t, REGISTER)
    const single = [
      'parties/ring',
      'ties/twin-gatchina',
      'ties/ring-member',
      'activities/prize',
      'stories/award',
      'city',
    ]
    for (const path of [
      ...LISTS.filter((list) => list.endsWith('.jsonld')),
      ...single.map((each) => `${each}.jsonld`),
    ]) {
      const expanded = await expand((await city.read(`/api/v1/${path}?lang=en`)).text)
      assert.ok(expanded.length > 0, path)
      for (const node of nodesIn(expanded)) {
        if (node['@id'] !== undefined) assert.match(String(node['@id']), /^https?:\/\//, path)
      }
    }
  })
})

describe('the catalogue of the data (DCAT-AP)', () => {
  test('says the same in JSON-LD and in Turtle, to parsers that are not ours', async (t) => {
    const city = await startCity(t, REGISTER)
    const { text } = await city.read('/api/v1/catalog.jsonld')
    const fromJson = (await jsonld.toRDF(JSON.parse(text), {
      format: 'application/n-quads',
      safe: true,
    } as never)) as unknown
    const fromTurtle = new Parser().parse((await city.read('/api/v1/catalog.ttl')).text)
    const written = (quads: Quad[]) =>
      quads
        .map(({ subject, predicate, object }) => [subject, predicate, object].map((term) => term.id).join(' '))
        .sort()
    assert.deepEqual(written(new Parser({ format: 'N-Quads' }).parse(String(fromJson))), written(fromTurtle))
    assert.ok(fromTurtle.length > 300)
  })

  test('has all that DCAT-AP makes mandatory, and the terms of every file', async (t) => {
    const city = await startCity(t, REGISTER)
    const quads = new Parser().parse((await city.read('/api/v1/catalog.ttl')).text)
    const DCAT = 'http://www.w3.org/ns/dcat#'
    const DCT = 'http://purl.org/dc/terms/'
    const needed = {
      [`${DCAT}Catalog`]: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCT}license`, `${DCAT}dataset`],
      [`${DCAT}Dataset`]: [
        `${DCT}title`,
        `${DCT}description`,
        `${DCT}publisher`,
        `${DCAT}contactPoint`,
        `${DCAT}distribution`,
      ],
      [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${DCT}license`, `${DCT}format`],
      [`${DCAT}DataService`]: [`${DCT}title`, `${DCAT}endpointURL`],
      'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
      'http://www.w3.org/2006/vcard/ns#Kind': ['http://www.w3.org/2006/vcard/ns#hasEmail'],
    }
    for (const [type, properties] of Object.entries(needed)) {
      const things = quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
      assert.ok(things.length > 0, type)
      for (const { subject } of things) {
        for (const property of properties) {
          assert.ok(
            quads.some((quad) => quad.subject.equals(subject) && quad.predicate.value === property),
            `${subject.value} ${property}`,
          )
        }
      }
    }
    for (const { predicate, object } of quads) {
      if (!/accessURL|downloadURL|endpointDescription|page$/.test(predicate.value)) continue
      assert.equal((await city.read(object.value.slice(ORIGIN.length))).status, 200, object.value)
    }
  })
})
